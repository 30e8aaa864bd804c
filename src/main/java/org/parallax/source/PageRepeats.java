package org.parallax.source;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.article.SegmentRole;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page says twice: its headline, and words of the body that it sets off between paragraphs
 * as a pull quote. Read as body they would count as said twice.
 */
final class PageRepeats {
    /** Fewer words in a row may stand in a paragraph by chance. */
    private static final int FEWEST = 6;

    /** A heading may well take up a phrase of the text below it. */
    private static final int FEWEST_IN_HEADING = 10;

    private static final int LONGEST = 60;
    private static final int LONGEST_SOURCE = 8;
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

    /** How many pull quotes that begin alike are looked at: a page of them is no article. */
    private static final int MOST_ALIKE = 8;

    private final Layout layout;
    private final PageText page;

    /** How many paragraphs stand in an element. */
    private final IdentityHashMap<Element, Integer> paragraphs = new IdentityHashMap<>();

    private PageRepeats(Layout layout, PageText page) {
        this.layout = layout;
        this.page = page;
        for (int i = 0; i < layout.size(); i++) {
            Element parent = among(i);
            if (parent != null) {
                paragraphs.merge(parent, 1, Integer::sum);
            }
        }
    }

    /**
     * @param headline index of the headline's block, or -1
     */
    static void apply(Layout layout, PageText page, int headline) {
        PageRepeats repeats = new PageRepeats(layout, page);
        if (headline >= 0) {
            repeats.headlines(headline);
        }
        repeats.pullQuotes();
    }

    private void headlines(int headline) {
        List<String> title = words(headline);
        for (int i = headline + 1; i < layout.size(); i++) {
            if (layout.isOpen(i)
                    && layout.tokens(i).size() == title.size()
                    && words(i).equals(title)) {
                layout.set(i, SegmentRole.BOILERPLATE, "repeated");
            }
        }
    }

    private void pullQuotes() {
        Map<Integer, List<Integer>> setOff = setOff();
        for (int i = 0; i < layout.size() && !setOff.isEmpty(); i++) {
            if (layout.isOpen(i) && isParagraph(i)) {
                compare(i, setOff);
            }
        }
    }

    /** The open blocks between paragraphs that are set off, by the words they begin with. */
    private Map<Integer, List<Integer>> setOff() {
        int first = -1;
        int last = -1;
        for (int i = 0; i < layout.size(); i++) {
            if (layout.isOpen(i) && isParagraph(i)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        Map<Integer, List<Integer>> setOff = new HashMap<>();
        for (int i = first + 1; first >= 0 && i < last; i++) {
            int size = layout.tokens(i).size();
            boolean heading = HEADINGS.contains(page.parts().get(i).element().normalName());
            int fewest = heading ? FEWEST_IN_HEADING : FEWEST;
            if (layout.isOpen(i) && size >= fewest && size <= LONGEST && !isParagraph(i)) {
                List<Integer> alike =
                        setOff.computeIfAbsent(begin(layout.tokens(i), 0), it -> new ArrayList<>());
                if (alike.size() < MOST_ALIKE) {
                    alike.add(i);
                }
            }
        }
        return setOff;
    }

    /** A paragraph that stands among others, and not by itself in a box or a quotation. */
    private boolean isParagraph(int i) {
        Element parent = among(i);
        return parent != null && paragraphs.getOrDefault(parent, 0) > 1;
    }

    /** The element that a paragraph stands in, null where it is none or a quotation's. */
    private @Nullable Element among(int i) {
        Element element = page.parts().get(i).element();
        Element parent = element.parent();
        return element.nameIs("p") && parent != null && !parent.nameIs("blockquote")
                ? parent
                : null;
    }

    private void compare(int paragraph, Map<Integer, List<Integer>> setOff) {
        List<Token> tokens = layout.tokens(paragraph);
        for (int at = 0; at + FEWEST <= tokens.size(); at++) {
            for (int i : setOff.getOrDefault(begin(tokens, at), List.of())) {
                if (layout.isOpen(i) && repeats(i, tokens, at)) {
                    setApart(i);
                }
            }
        }
    }

    private static int begin(List<Token> tokens, int from) {
        int hash = 0;
        for (int i = from; i < from + FEWEST; i++) {
            hash = 31 * hash + tokens.get(i).word().hashCode();
        }
        return hash;
    }

    /** Whether the words of a block stand in a paragraph, but for a name behind a dash. */
    private boolean repeats(int i, List<Token> paragraph, int at) {
        List<Token> tokens = layout.tokens(i);
        int same = 0;
        while (same < tokens.size()
                && at + same < paragraph.size()
                && tokens.get(same).word().equals(paragraph.get(at + same).word())) {
            same++;
        }
        if (same == tokens.size()) {
            return true;
        }
        String words = layout.text();
        return same >= FEWEST
                && tokens.size() - same <= LONGEST_SOURCE
                && words.substring(
                                tokens.get(same - 1).span().end(), tokens.get(same).span().start())
                        .matches("[^\\p{L}]*(?:[—–]|--| - )[^\\p{L}]*");
    }

    /** With the line that names its speaker, where both stand in one box. */
    private void setApart(int i) {
        layout.set(i, SegmentRole.BOILERPLATE, "pullquote");
        Element box = page.parts().get(i).element();
        box = box.nameIs("p") && box.parent() != null ? box.parent() : box;
        int next = i + 1;
        if (next < layout.size()
                && layout.isOpen(next)
                && layout.tokens(next).size() <= LONGEST_SOURCE
                && page.parts().get(next).element().parents().contains(box)) {
            layout.set(next, SegmentRole.BOILERPLATE, "pullquote");
        }
    }

    private List<String> words(int i) {
        return layout.tokens(i).stream().map(Token::word).toList();
    }
}
