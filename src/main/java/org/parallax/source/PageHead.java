package org.parallax.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.SegmentRole;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The masthead of a page: where its headline stands, and what its data and its lines say of outlet,
 * writers and day.
 */
final class PageHead {
    private static final Pattern DECK =
            Pattern.compile(
                    "(?i)(^|[\\s_-])(deck|dek|standfirst|subtitle|sub-?head\\w*|subline|lede?|summary|strapline|"
                            + "chapo|chapeau|entradilla|subtitulo|sottotitolo|vorspann|ingress)([\\s_-]|$)");
    private static final Pattern BYLINE =
            Pattern.compile(
                    "(?i)(byline|by-line|author|entry-meta|post-meta|article-meta|dateline|timestamp|pub-?date|posted)");
    private static final Pattern PARTING = Pattern.compile("\\s+[|–—-]\\s+|\\s+[•:]\\s+");
    private static final Pattern UPDATED =
            Pattern.compile("(?i)(?:last )?(?:updated|modified|edited|corrected)\\b");
    private static final Pattern TITLED = Pattern.compile("(?i)headline|title");
    private static final int LONGEST_BYLINE = 24;
    private static final int LONGEST_TITLE = 100;
    private static final int FEWEST_IN_DECK = 3;

    /** How many blocks from the headline a line of the masthead can stand. */
    private static final int FAR = 8;

    private final Layout layout;
    private final PageText page;
    private final PageData data;
    private final Beside beside = new Beside();
    private final int headline;
    private MastheadLine lines = new MastheadLine(null, null, null);
    private MastheadLine updated = new MastheadLine(null, null, null);

    PageHead(Layout layout, PageText page, PageData data) {
        this.layout = layout;
        this.page = page;
        this.data = data;
        this.headline = find();
        if (headline >= 0) {
            layout.set(headline, SegmentRole.HEADLINE, "markup.headline");
        }
        markHead();
    }

    /** Index of the headline's block, or -1. */
    int headline() {
        return headline;
    }

    Masthead masthead() {
        String title = title();
        String outlet = data.outlet() != null ? data.outlet() : outlet(title);
        String byline = data.authors().isEmpty() ? lines.byline() : together(data.authors());
        Published published =
                data.published() != null
                        ? new Published(data.published(), Published.From.METADATA)
                        : published(lines.date());
        return new Masthead(
                outlet != null ? outlet : lines.outlet(),
                title,
                byline,
                published,
                new Masthead.Origins(
                        from(outlet != null),
                        from(title != null && title.equals(data.headline())),
                        from(!data.authors().isEmpty())),
                data.language());
    }

    private static Published.From from(boolean told) {
        return told ? Published.From.METADATA : Published.From.TEXT;
    }

    /** "A", "A and B", "A, B and C". */
    private static String together(List<String> authors) {
        String last = authors.getLast();
        List<String> others = authors.subList(0, authors.size() - 1);
        return others.isEmpty() ? last : String.join(", ", others) + " and " + last;
    }

    private static @Nullable Published published(@Nullable LocalDate date) {
        return date == null ? null : new Published(date, Published.From.TEXT);
    }

    private @Nullable String title() {
        if (headline >= 0) {
            return TextReader.line(layout.text(), layout.block(headline).span());
        }
        return data.headline();
    }

    /**
     * The block that says what the page's data calls its headline; else the heading most like the
     * page's title.
     */
    private int find() {
        Title wanted = Title.of(data.headline() != null ? data.headline() : document().title());
        int best = -1;
        double most = 0;
        for (int i = 0; i < layout.size(); i++) {
            Element element = page.parts().get(i).element();
            boolean heading =
                    element.nameIs("h1")
                            || element.nameIs("h2")
                            || element.nameIs("h3")
                            || element.hasAttr("itemprop");
            double score =
                    wanted.likeness(layout.tokens(i))
                            + (element.nameIs("h1") ? 0.3 : heading ? 0.15 : 0)
                            + (TITLED.matcher(PageNames.of(element)).find() ? 0.1 : 0);
            boolean longEnough = layout.tokens(i).size() >= 3 || element.nameIs("h1");
            if (score > most && score >= 0.5 && longEnough) {
                best = i;
                most = score;
            }
        }
        return best >= 0 ? best : onlyHeading();
    }

    /** The page's one main heading, where neither its data nor its title say what it is called. */
    private int onlyHeading() {
        int only = -1;
        for (int i = 0; i < layout.size(); i++) {
            Element element = page.parts().get(i).element();
            if (element.nameIs("h1") && !beside.holds(element)) {
                if (only >= 0) {
                    return -1;
                }
                only = i;
            }
        }
        return only >= 0 && layout.tokens(only).size() > 1 ? only : -1;
    }

    /**
     * The words that a headline is held against.
     *
     * @param size how many they are
     */
    private record Title(Set<String> words, int size) {
        static Title of(String title) {
            List<Token> tokens = Tokens.of(title);
            // What is longer is no title.
            Set<String> words =
                    tokens.stream()
                            .limit(LONGEST_TITLE)
                            .map(Token::word)
                            .collect(Collectors.toUnmodifiableSet());
            return new Title(words, tokens.size());
        }

        /** How much of these words it holds, 0 to 1. */
        double likeness(List<Token> tokens) {
            int common = 0;
            for (Token token : tokens) {
                common += words.contains(token.word()) ? 1 : 0;
            }
            return tokens.isEmpty() || size == 0
                    ? 0
                    : (double) common / Math.max(tokens.size(), Math.min(size, tokens.size() + 4));
        }
    }

    /** What stands below the headline is asked before what stands above it. */
    private void markHead() {
        for (int i = Math.max(0, headline); i < layout.size(); i++) {
            markLine(i);
        }
        for (int i = 0; i < headline; i++) {
            markLine(i);
        }
        lines = lines.and(updated);
    }

    private void markLine(int i) {
        Element element = page.parts().get(i).element();
        boolean near = headline < 0 || Math.abs(i - headline) <= FAR;
        if (!near || !layout.isOpen(i) || beside.holds(element)) {
            return;
        }
        String names = names(element, page.parts().get(i).inner());
        Optional<MastheadLine> line = MastheadLine.parse(layout.words(i));
        boolean bylined = BYLINE.matcher(names).find() && layout.tokens(i).size() <= LONGEST_BYLINE;
        if (line.isPresent() || (bylined && i > headline && !DECK.matcher(names).find())) {
            line.ifPresent(found -> take(layout.words(i), found));
            layout.set(i, SegmentRole.BYLINE, "byline");
        } else if (i > headline
                && isDeck(element)
                && layout.tokens(i).size() >= FEWEST_IN_DECK
                && layout.first(SegmentRole.DECK) < 0) {
            layout.set(i, SegmentRole.DECK, "deck");
        }
    }

    private static boolean isDeck(Element element) {
        Element parent = element.parent();
        return isNamedDeck(element)
                || (parent != null && parent.normalName().matches("h[2-6]") && isNamedDeck(parent));
    }

    private static boolean isNamedDeck(Element element) {
        return DECK.matcher(PageNames.of(element)).find();
    }

    /** The day of an update stands for that of publication only where nothing else does. */
    private void take(String words, MastheadLine line) {
        if (UPDATED.matcher(words).lookingAt()) {
            updated = updated.and(line);
        } else {
            lines = lines.and(line);
        }
    }

    private static String names(Element element, Element inner) {
        Element parent = element.parent();
        String above = parent == null ? "" : PageNames.of(parent);
        String below = inner.equals(element) ? "" : PageNames.of(inner) + " ";
        return below + PageNames.of(element) + " " + above + " " + element.attr("itemprop");
    }

    /** What a page's title says beside the headline: "Council votes | The Ledger". */
    private @Nullable String outlet(@Nullable String title) {
        if (title == null) {
            return null;
        }
        Title headlined = Title.of(title);
        if (headlined.likeness(Tokens.of(document().title())) == 1) {
            return null;
        }
        List<String> parts = List.of(PARTING.split(document().title()));
        return Stream.of(parts.getLast(), parts.getFirst())
                .map(String::strip)
                .filter(part -> parts.size() > 1 && Tokens.of(part).size() <= 6)
                .filter(part -> headlined.likeness(Tokens.of(part)) < 0.5)
                .findFirst()
                .orElse(null);
    }

    private Document document() {
        Document document = page.parts().getFirst().element().ownerDocument();
        return document == null ? new Document("") : document;
    }
}
