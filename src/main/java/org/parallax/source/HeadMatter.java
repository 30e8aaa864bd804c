package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Sentences;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above the body: headline, deck, outlet, byline, date, captions and labels of
 * sections.
 */
final class HeadMatter {
    private static final int MOST_HEAD_BLOCKS = 9;
    private static final int LONGEST_HEADLINE = 30;
    private static final int LONGEST_LABEL = 4;
    private static final int SHORTEST_BODY = 14;
    private static final int MOST_OUTLET_WORDS = 5;
    private static final Pattern OWNER =
            Pattern.compile(
                    "^(?:©|\\(c\\)|[Cc]opyright)(?: ?©)?[ \\u00A0]*(?:(?:19|20)\\d\\d(?:[-–](?:20)?\\d\\d)?,?[ \\u00A0]*)"
                            + "(?:by )?(\\p{Lu}[\\p{L}'’&-]*(?:[ \\u00A0](?:of|the|and|&|\\p{Lu}[\\p{L}'’&-]*)){0,6})(?=[.,|]|$)");
    private static final Pattern LEAD_DATE =
            Pattern.compile(
                    "^(?:date[\\s:]+)?(\\d{4}-\\d{2}-\\d{2})[\\s:|–—-]+(?=\\S)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern ENDS = Pattern.compile("(?s).*[.!?…:][”’\"')\\]]*$");
    private static final Pattern LABEL_ENDS = Pattern.compile("(?s).*[.?…:][”’\"')\\]]*$");
    private static final Pattern STOPPED = Pattern.compile("(?s).*[.!?:;,]$");
    private static final Pattern DATED =
            Pattern.compile("(?is)(?:published|posted|updated|first published)\\b.*");

    private final Layout layout;
    private final Furniture furniture;
    private MastheadLine lines = new MastheadLine(null, null, null);

    HeadMatter(Layout layout, Furniture furniture) {
        this.layout = layout;
        this.furniture = furniture;
    }

    /**
     * Gives the blocks of the head their roles; a date before the headline on its line is added to
     * {@code leads}.
     */
    Masthead read(List<Segment> leads) {
        int headline = findHeadline(leads);
        int body = headline < 0 ? 0 : findBody(headline + 1);
        String title = headline < 0 ? null : title(headline, leads);
        for (int i = headline + 1; headline >= 0 && i < body; i++) {
            classify(i, body, title);
        }
        findDateBelow();
        findOwner();
        Published published =
                lines.date() == null ? null : new Published(lines.date(), Published.From.TEXT);
        return new Masthead(lines.outlet(), title, lines.byline(), published)
                .from(Published.From.TEXT);
    }

    /** The first block that can be one; what stands above it is masthead, caption or a label. */
    private int findHeadline(List<Segment> leads) {
        for (int i = 0; i < Math.min(MOST_HEAD_BLOCKS, layout.size()); i++) {
            String words = layout.words(i);
            Optional<MastheadLine> line = MastheadLine.parse(words);
            if (line.isPresent()) {
                take(i, line.get());
            } else if (furniture.isCaption(layout, i)) {
                layout.set(i, SegmentRole.CAPTION, "caption");
            } else if (lines.outlet() == null && isOutlet(i)) {
                take(i, new MastheadLine(layout.words(i).strip(), null, null));
            } else if (leadDate(i, leads) || canBeHeadline(i)) {
                layout.set(i, SegmentRole.HEADLINE, "headline");
                return i;
            } else if (i > 0 || !isLabel(i)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean leadDate(int i, List<Segment> leads) {
        Matcher matcher = LEAD_DATE.matcher(layout.words(i));
        if (!matcher.find()) {
            return false;
        }
        LocalDate date = MastheadLine.date(matcher.group(1));
        lines = lines.and(new MastheadLine(null, null, date));
        int start = layout.block(i).span().start();
        Span span = Span.of(start, start + matcher.end()).trim(layout.text());
        leads.add(new Segment(span, SegmentRole.BYLINE, Reason.of("segment.date")));
        return true;
    }

    private boolean canBeHeadline(int i) {
        int words = layout.tokens(i).size();
        boolean prose = layout.words(i).endsWith(".") && words > 20;
        boolean more = i + 1 < layout.size();
        return more
                && words >= 2
                && words <= LONGEST_HEADLINE
                && !prose
                && !Dateline.begins(layout.words(i))
                && Sentences.of(layout.text(), layout.block(i).span()).size() <= 2;
    }

    private String title(int headline, List<Segment> leads) {
        Span span = layout.block(headline).span();
        for (Segment lead : leads) {
            span = Span.of(lead.end(), span.end()).trim(layout.text());
        }
        return TextReader.line(layout.text(), span);
    }

    /**
     * The first block after {@code from} that runs on as prose, with nothing of the head below it.
     */
    private int findBody(int from) {
        int limit = Math.min(layout.size(), from + MOST_HEAD_BLOCKS);
        int body = from;
        while (body < limit && !isProse(body)) {
            body++;
        }
        for (int i = body; i < Math.min(limit, body + 3); i++) {
            if (MastheadLine.parse(layout.words(i)).isPresent() && i > body) {
                return i + 1;
            }
        }
        return body == layout.size() ? from : body;
    }

    private boolean isProse(int i) {
        String words = layout.words(i);
        if (MastheadLine.parse(words).isPresent() || furniture.isCaption(layout, i) || isTitle(i)) {
            return false;
        }
        boolean stops = ENDS.matcher(words).matches();
        return Dateline.begins(words) || (stops && layout.tokens(i).size() >= SHORTEST_BODY);
    }

    private boolean isTitle(int i) {
        int headline = layout.first(SegmentRole.HEADLINE);
        return headline >= 0 && sameWords(layout.words(headline), layout.words(i));
    }

    private void classify(int i, int body, @Nullable String title) {
        Optional<MastheadLine> line = MastheadLine.parse(layout.words(i));
        if (line.isPresent()) {
            take(i, line.get());
        } else if (furniture.isCaption(layout, i)) {
            layout.set(i, SegmentRole.CAPTION, "caption");
        } else if (title != null && sameWords(title, layout.words(i))) {
            layout.set(i, SegmentRole.BOILERPLATE, "repeated");
        } else if (isLabel(i)) {
            layout.set(i, SegmentRole.BOILERPLATE, "label");
        } else if (furniture.isFurniture(layout, i)) {
            layout.set(i, SegmentRole.BOILERPLATE, "furniture");
        } else if (layout.first(SegmentRole.DECK) < 0 && isDeck(i, body)) {
            layout.set(i, SegmentRole.DECK, "deck");
        }
    }

    private boolean isDeck(int i, int body) {
        return i < body && layout.tokens(i).size() > LONGEST_LABEL;
    }

    private boolean isLabel(int i) {
        String words = layout.words(i);
        return layout.tokens(i).size() <= LONGEST_LABEL && !LABEL_ENDS.matcher(words).matches();
    }

    private void take(int i, MastheadLine line) {
        lines = lines.and(line);
        layout.set(i, SegmentRole.BYLINE, "byline");
    }

    /** Some outlets date an article at its foot, on a line that says so. */
    private void findDateBelow() {
        for (int i = 0; i < layout.size() && lines.date() == null; i++) {
            if (layout.isOpen(i) && DATED.matcher(layout.words(i)).matches()) {
                MastheadLine.parse(layout.words(i)).ifPresent(line -> lines = lines.and(line));
            }
        }
    }

    /** Some outlets are named only where they claim their rights: "© 2017 The Ledger." */
    private void findOwner() {
        for (int i = layout.size() - 1; i >= 0 && lines.outlet() == null; i--) {
            Matcher owner = OWNER.matcher(layout.words(i));
            if (owner.find()) {
                lines = lines.and(new MastheadLine(owner.group(1).strip(), null, null));
            }
        }
    }

    /**
     * An outlet's name by itself above the headline: a few words, each with a capital, and below
     * them first a longer line and then one that names the writer or the day.
     */
    private boolean isOutlet(int i) {
        boolean name =
                layout.tokens(i).size() <= MOST_OUTLET_WORDS
                        && layout.tokens(i).stream()
                                .allMatch(token -> token.capital() || token.word().length() <= 3)
                        && !STOPPED.matcher(layout.words(i)).matches();
        return name
                && i + 2 < layout.size()
                && canBeHeadline(i + 1)
                && layout.tokens(i + 1).size() > layout.tokens(i).size()
                && !isMasthead(i + 1)
                && (isMasthead(i + 2) || isMasthead(i + 3));
    }

    private boolean isMasthead(int i) {
        return i < layout.size() && MastheadLine.parse(layout.words(i)).isPresent();
    }

    private static boolean sameWords(String one, String other) {
        return Tokens.of(one).stream()
                .map(token -> token.word())
                .toList()
                .equals(Tokens.of(other).stream().map(token -> token.word()).toList());
    }
}
