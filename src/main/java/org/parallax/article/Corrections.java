package org.parallax.article;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a reader put right in an article. A null leaves what was read; an empty word says that the
 * article has none.
 *
 * @param published a day as ISO 8601 has it
 * @param recasts stretches of text and what the reader says they are, the latest last
 */
public record Corrections(
        @Nullable String outlet,
        @Nullable String headline,
        @Nullable String byline,
        @Nullable String published,
        List<Recast> recasts) {
    public static final Corrections NONE = new Corrections(null, null, null, null, List.of());

    /** The rule of a segment that has its role from the reader. */
    public static final String RULE = "segment.reader";

    public Corrections {
        recasts = List.copyOf(recasts);
    }

    /**
     * What stands at {@code text} is {@code role}. It is kept by its words and not by its place, so
     * that it holds when the article is read again from another file.
     */
    public record Recast(String text, SegmentRole role) {}

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** These, and that {@code text} is {@code role}, whatever was said of it before. */
    public Corrections with(String text, SegmentRole role) {
        List<Recast> all = new ArrayList<>(recasts);
        all.removeIf(it -> it.text().equals(text));
        all.add(new Recast(text, role));
        return with(all);
    }

    /**
     * These, and that nothing of {@code text} is set apart: what the reader set apart is as it was
     * read again, and what was read so is body.
     *
     * @param parts the stretches of {@code text} that are set apart now
     */
    public Corrections bringingBack(String text, List<String> parts) {
        List<Recast> kept = new ArrayList<>(recasts);
        boolean own =
                kept.removeIf(it ->
                        it.role().isSetApart()
                                && (text.contains(it.text())
                                        || parts.stream().anyMatch(it.text()::contains)));
        if (own) {
            return with(kept);
        }
        Corrections all = this;
        for (String part : parts) {
            all = all.with(part, SegmentRole.BODY);
        }
        return all;
    }

    /** These without what was said of outlet, headline, byline and day. */
    public Corrections withoutMasthead() {
        return new Corrections(null, null, null, null, recasts);
    }

    private Corrections with(List<Recast> all) {
        return new Corrections(outlet, headline, byline, published, all);
    }

    /** The article as the reader says it is; its text is never changed. */
    public Article applyTo(Article article) {
        if (isEmpty()) {
            return article;
        }
        List<Segment> segments = new ArrayList<>(article.segments());
        if (headline != null) {
            moveHeadline(article, segments, headline);
        }
        for (Recast recast : recasts) {
            recast(article, segments, recast);
        }
        return new Article(
                article.id(),
                article.path(),
                masthead(article.masthead()),
                article.text(),
                segments);
    }

    private Masthead masthead(Masthead read) {
        return new Masthead(
                corrected(outlet, read.outlet()),
                corrected(headline, read.headline()),
                corrected(byline, read.byline()),
                published == null ? read.published() : day(published),
                new Masthead.Origins(
                        from(outlet, read.origins().outlet()),
                        from(headline, read.origins().headline()),
                        from(byline, read.origins().byline())),
                read.language());
    }

    private static @Nullable Published day(String said) {
        return said.isEmpty() ? null : new Published(LocalDate.parse(said), Published.From.READER);
    }

    private static Published.@Nullable From from(
            @Nullable String said, Published.@Nullable From read) {
        return said == null ? read : Published.From.READER;
    }

    private static @Nullable String corrected(@Nullable String said, @Nullable String read) {
        return said == null ? read : said.isEmpty() ? null : said;
    }

    /**
     * The line with the headline's words becomes the headline; what was taken for it is set apart.
     */
    private static void moveHeadline(Article article, List<Segment> segments, String words) {
        boolean found = false;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (!found && article.in(segment.span()).equals(words)) {
                segments.set(i, by(segment, SegmentRole.HEADLINE));
                found = true;
            } else if (segment.role() == SegmentRole.HEADLINE) {
                segments.set(i, by(segment, SegmentRole.BOILERPLATE));
            }
        }
    }

    private static void recast(Article article, List<Segment> segments, Recast recast) {
        String words = recast.text();
        int at = words.isEmpty() ? -1 : article.text().indexOf(words);
        while (at >= 0) {
            Span stretch = Span.of(at, at + words.length());
            segments.replaceAll(it -> stretch.contains(it.span()) ? by(it, recast.role()) : it);
            at = article.text().indexOf(words, at + words.length());
        }
    }

    private static Segment by(Segment segment, SegmentRole role) {
        return segment.role() == role
                ? segment
                : new Segment(segment.span(), role, Reason.of(RULE));
    }

    /** What {@code words} say that {@code read} does not: null where they are the same. */
    public static @Nullable String saying(String words, @Nullable String read) {
        String said = words.strip();
        return said.equals(Objects.requireNonNullElse(read, "")) ? null : said;
    }
}
