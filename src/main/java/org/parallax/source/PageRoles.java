package org.parallax.source;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.text.Characters;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which blocks of a page are the article. Its root is the element that gathers most prose from its
 * children and grandchildren; what lies outside it, or inside it under a tag or a class name of
 * furniture, is set apart.
 *
 * <p>The weighing by parent and grandparent follows the idea of Arc90's Readability (2009).
 */
final class PageRoles {
    private static final int PROSE_WORDS = 12;
    private static final double MOST_LINKED = 0.4;
    private static final double MOSTLY = 0.8;
    private static final int SIGNS_A_WORD = 2;

    /** In words: what is left of a page below this is hardly its article. */
    private static final int SHORT_ARTICLE = 100;

    /**
     * A container that holds more of the page's prose than this is no furniture, whatever its class
     * says.
     */
    private static final double TOO_MUCH = 0.55;

    static final Set<String> TAGS = Set.of("nav", "footer", "aside", "form", "menu");
    private static final Set<String> ROLES =
            Set.of("navigation", "complementary", "contentinfo", "banner", "search");
    private static final Pattern LABEL = Pattern.compile("\\(?\\p{L}[^:.!?]{0,40}:\\s");
    private static final Pattern STOP = Pattern.compile("[.!?…][”’\"')\\]]*$");

    private final Layout layout;
    private final PageText page;

    /** How much of prose each block is, in words; 0 where it is none. */
    private final int[] prose;

    private final int allProse;
    private final IdentityHashMap<Element, Integer> proseIn = new IdentityHashMap<>();

    /** What each element is by its own names: all blocks below it ask. */
    private final IdentityHashMap<Element, Optional<Container>> containers =
            new IdentityHashMap<>();

    private final PageNames names = new PageNames();
    private final Set<Element> aroundHeadline = Collections.newSetFromMap(new IdentityHashMap<>());

    private PageRoles(Layout layout, PageText page) {
        this.layout = layout;
        this.page = page;
        this.prose = page.parts().stream().mapToInt(PageRoles::prose).toArray();
        this.allProse = Arrays.stream(prose).sum();
        for (int i = 0; i < prose.length; i++) {
            for (Element at = prose[i] > 0 ? element(i) : null; at != null; at = at.parent()) {
                proseIn.merge(at, prose[i], Integer::sum);
            }
        }
    }

    private Element element(int i) {
        return page.parts().get(i).element();
    }

    /**
     * @param headline index of the headline's block, or -1
     */
    static void apply(Layout layout, PageText page, int headline) {
        new PageRoles(layout, page).apply(headline);
    }

    private void apply(int headline) {
        Element title = headline < 0 ? null : page.parts().get(headline).element();
        for (Element at = title; at != null; at = at.parent()) {
            aroundHeadline.add(at);
        }
        int left = proseLeft(headline);
        for (int i = 0; i < layout.size(); i++) {
            mark(i, container(page.parts().get(i).inner(), left));
        }
        parts(headline, root(headline));
        PageRepeats.apply(layout, page, headline);
        for (int i = 0; i < layout.size(); i++) {
            if (PageTags.within(element(i), "blockquote")) {
                layout.set(i, SegmentRole.BODY, Segment.QUOTED);
            }
        }
    }

    private void parts(int headline, @Nullable Element root) {
        boolean begun = root == null;
        for (int i = 0; i < layout.size(); i++) {
            PageBlock part = page.parts().get(i);
            boolean inside = root == null || within(part.element(), root);
            begun |= inside && i > headline;
            boolean above = !begun && headline >= 0 && leadsIn(i, root);
            if (i < headline || (!inside && !above)) {
                layout.set(i, SegmentRole.BOILERPLATE, "outside");
            } else if (isLink(part) && !stops(i)) {
                layout.set(i, SegmentRole.BOILERPLATE, "links");
            }
        }
    }

    /** A paragraph right above the box of the article, beside it in the page's order. */
    private boolean leadsIn(int i, @Nullable Element root) {
        Element parent = element(i).parent();
        return parent != null
                && root != null
                && !parent.nameIs("body")
                && prose[i] > 0
                && stops(i)
                && within(root, parent);
    }

    /** Whether all its words are links, but for a label: "See also: Ferries to leave late". */
    private static boolean isLink(PageBlock part) {
        Matcher label = LABEL.matcher(part.words());
        int labelled = label.lookingAt() ? label.end() : 0;
        return part.linked() > MOSTLY * (part.words().length() - labelled);
    }

    /** How many words of prose below the headline no name of an element sets apart. */
    private int proseLeft(int headline) {
        int left = 0;
        for (int i = headline + 1; i < layout.size(); i++) {
            if (layout.isOpen(i)
                    && prose[i] > 0
                    && container(page.parts().get(i).inner(), allProse) == null) {
                left += prose[i];
            }
        }
        return left;
    }

    private boolean stops(int i) {
        return STOP.matcher(layout.words(i)).find();
    }

    private void mark(int i, @Nullable Container container) {
        if (container != null) {
            layout.set(i, container.role, container.rule, container.element.normalName());
        }
    }

    /**
     * @param sure whether it is set apart whatever it holds
     */
    private record Container(Element element, SegmentRole role, String rule, boolean sure) {
        Container(Element element, SegmentRole role, String rule) {
            this(element, role, rule, isSure(element, role));
        }
    }

    /**
     * The nearest element above a block that sets it apart.
     *
     * @param left how many words of prose would be left for the article
     */
    private @Nullable Container container(Element element, int left) {
        for (Element at = element; at != null && !at.nameIs("body"); at = at.parent()) {
            Container container = containers.computeIfAbsent(at, this::named).orElse(null);
            if (container != null && (container.sure || !holdsArticle(at, left))) {
                return container;
            }
        }
        return null;
    }

    /** Whether an element holds too much to be furniture, whatever it is called. */
    private boolean holdsArticle(Element at, int left) {
        int held = proseIn(at);
        boolean headed = held >= SHORT_ARTICLE / 2 && aroundHeadline.contains(at);
        boolean missed = left < SHORT_ARTICLE && held >= SHORT_ARTICLE && held > 2 * left;
        return headed || missed || held > TOO_MUCH * allProse;
    }

    private Optional<Container> named(Element at) {
        return Optional.ofNullable(container(at, names.kind(PageNames.of(at))));
    }

    /** Comments may be longer than the article, as long as they do not hold it. */
    private static boolean isSure(Element at, SegmentRole role) {
        return role == SegmentRole.COMMENT
                && at.selectFirst("h1, article, [itemprop=articleBody]") == null;
    }

    private static @Nullable Container container(Element at, Optional<SegmentRole> told) {
        SegmentRole kind = told.orElse(null);
        if (at.nameIs("article") || at.attr("itemprop").equals("articleBody")) {
            return null;
        }
        if (at.nameIs("figcaption") || at.nameIs("figure") || kind == SegmentRole.CAPTION) {
            boolean quoting =
                    at.nameIs("figure")
                            && at.selectFirst("blockquote, p:not(figcaption p)") != null;
            return quoting ? null : new Container(at, SegmentRole.CAPTION, "markup.caption");
        }
        if (kind == SegmentRole.COMMENT) {
            return new Container(at, SegmentRole.COMMENT, "markup.comment");
        }
        if (TAGS.contains(at.normalName()) || kind == SegmentRole.BOILERPLATE) {
            return new Container(at, SegmentRole.BOILERPLATE, "markup.furniture");
        }
        return ROLES.contains(at.attr("role"))
                ? new Container(at, SegmentRole.BOILERPLATE, "markup.furniture")
                : null;
    }

    private int proseIn(Element element) {
        return proseIn.getOrDefault(element, 0);
    }

    /** The element that gathers most prose; of two that gather nearly the same the outer one. */
    private @Nullable Element root(int headline) {
        // Of two that gather the same, the one that comes first: on every run the same one.
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (int i = headline + 1; i < layout.size(); i++) {
            if (!layout.isOpen(i) || prose[i] == 0) {
                continue;
            }
            double share = 1;
            Element holder = element(i);
            boolean holds = holder.nameIs("p") || holder.nameIs("li");
            Element at = holds ? holder.parent() : holder;
            for (int up = 0; at != null && up < 4; up++, at = at.parent()) {
                scores.merge(at, prose[i] * share, Double::sum);
                share *= 0.9;
            }
        }
        Element best = null;
        double most = 0;
        for (Map.Entry<Element, Double> entry : scores.entrySet()) {
            if (entry.getValue() > most) {
                most = entry.getValue();
                best = entry.getKey();
            }
        }
        Element near = most < SHORT_ARTICLE ? besideHeadline(headline) : null;
        return widened(near == null || (best != null && within(best, near)) ? best : near);
    }

    /** The smallest element that holds the headline and prose below it. */
    private @Nullable Element besideHeadline(int headline) {
        Element smallest = null;
        for (int i = headline + 1; headline >= 0 && i < layout.size(); i++) {
            if (layout.isOpen(i) && prose[i] > 0) {
                Element at = element(i);
                while (at != null && !aroundHeadline.contains(at)) {
                    at = at.parent();
                }
                boolean smaller = at != null && (smallest == null || within(at, smallest));
                smallest = smaller ? at : smallest;
            }
        }
        return smallest;
    }

    /** The page's own word for the article, where it holds what was found. */
    private static @Nullable Element widened(@Nullable Element root) {
        if (root == null) {
            return null;
        }
        Element article = root.closest("article, [itemprop=articleBody], [role=article]");
        Element main = root.closest("main, [role=main]");
        Element wider = article != null ? article : main;
        return wider != null ? wider : root;
    }

    private static boolean within(Element element, Element ancestor) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    private static int prose(PageBlock part) {
        int weight = weight(part);
        return weight >= PROSE_WORDS && part.linkShare() <= MOST_LINKED ? weight : 0;
    }

    private static int weight(PageBlock part) {
        int words = 1;
        int signs = 0;
        for (int i = 1; i < part.words().length(); i++) {
            // The words of a block are collapsed: one blank parts two.
            char c = part.words().charAt(i);
            words += Characters.isSpace(c) ? 1 : 0;
            signs += isUnparted(c) ? 1 : 0;
        }
        return words + signs / SIGNS_A_WORD;
    }

    /** Chinese and Japanese put no blanks between words. */
    private static boolean isUnparted(char c) {
        return c >= '\u3041' && c <= '\u9FFF' && Character.isLetter(c);
    }
}
