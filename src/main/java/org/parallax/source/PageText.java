package org.parallax.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page's readable words, block by block, a blank line between two.
 *
 * @param parts the blocks' origins, in step with {@code blocks}
 */
record PageText(String text, List<Block> blocks, List<PageBlock> parts) {
    private static final int LONGEST_LINE = 12;
    private static final Pattern STOPPED = Pattern.compile("[.!?…,;][”’\"')\\]]*$");
    private static final int MOST_CHARACTERS = 1_000;
    private static final Set<String> UNREADABLE =
            Set.of(
                    "script",
                    "style",
                    "noscript",
                    "template",
                    "svg",
                    "iframe",
                    "object",
                    "embed",
                    "canvas",
                    "video",
                    "audio",
                    "select",
                    "option",
                    "textarea",
                    "input",
                    "button",
                    "head",
                    "map",
                    "dialog");

    static PageText of(Document page) {
        Walk walk = new Walk();
        page.body().traverse(walk);
        walk.close(page.body());
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (PageBlock part : walk.parts) {
            if (!text.isEmpty()) {
                text.append("\n\n");
            }
            int start = text.length();
            text.append(part.words());
            blocks.add(new Block(Span.of(start, text.length()), 0));
        }
        return new PageText(text.toString(), blocks, List.copyOf(walk.parts));
    }

    /** Gathers words until a block-level tag, or two line breaks in a row, end a block. */
    private static final class Walk implements NodeVisitor {
        private final List<PageBlock> parts = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private Element holder = new Element("body");
        private @Nullable Element inner;
        private int linked;
        private int breaks;
        private int hidden;

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text && hidden == 0) {
                append(text);
            } else if (node instanceof Element element) {
                enter(element);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (isHidden(element)) {
                    hidden--;
                } else if (element.isBlock() && !element.nameIs("br")) {
                    close(element);
                }
            }
        }

        private void enter(Element element) {
            if (isHidden(element)) {
                hidden++;
            } else if (element.nameIs("br") && endsLine()) {
                close(holder);
            } else if (element.nameIs("br")) {
                breaks++;
                words.append(' ');
            } else if (element.isBlock()) {
                close(element);
            }
        }

        private void append(TextNode node) {
            String text = node.getWholeText();
            if (Characters.isBlank(text) && words.isEmpty()) {
                return;
            }
            if (!Characters.isBlank(text)) {
                if (breaks > 1) {
                    close(holder);
                }
                breaks = 0;
                Element above = node.parent();
                Element parent = above == null ? holder : above;
                holder = block(parent);
                inner = words.isEmpty() || parent.equals(inner) ? parent : holder;
                linked += !PageTags.within(parent, "a") ? 0 : text.strip().length();
            }
            words.append(text);
        }

        /**
         * Whether the words before a single break are a line by themselves: short, and no sentence.
         */
        private boolean endsLine() {
            // Words that have run on for long are no line, and need not be looked at for each
            // break.
            String line = words.length() > MOST_CHARACTERS ? "" : collapse(words);
            return !line.isEmpty()
                    && line.split(" ").length <= LONGEST_LINE
                    && !STOPPED.matcher(line).find();
        }

        private static Element block(Element element) {
            Element at = element;
            while (!at.isBlock() && at.parent() != null) {
                at = at.parent();
            }
            return at;
        }

        private void close(Element element) {
            String line = collapse(words);
            if (!Characters.isBlank(line)) {
                parts.add(new PageBlock(holder, inner == null ? holder : inner, line, linked));
            }
            words.setLength(0);
            linked = 0;
            breaks = 0;
            inner = null;
            holder = element;
        }

        private static String collapse(CharSequence words) {
            StringBuilder line = new StringBuilder();
            boolean space = false;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                boolean breaking = Characters.isSpace(c) && c != '\u00A0' && c != '\u202F';
                if (breaking || c == '\u200B' || c == '\u00AD') {
                    space |= breaking;
                    continue;
                }
                if (space && !line.isEmpty()) {
                    line.append(' ');
                }
                space = false;
                line.append(Characters.isLone(words, i) ? '\uFFFD' : c);
            }
            return Span.of(0, line.length()).trim(line.toString()).in(line.toString());
        }

        private static boolean isHidden(Element element) {
            return UNREADABLE.contains(element.normalName())
                    || (element.attributesSize() > 0 && isHiddenByAttribute(element));
        }

        private static boolean isHiddenByAttribute(Element element) {
            return element.hasAttr("hidden")
                    || element.attr("style").replace(" ", "").contains("display:none")
                    || element.hasClass("screen-reader-text")
                    || element.hasClass("sr-only")
                    || element.hasClass("visually-hidden");
        }
    }
}
