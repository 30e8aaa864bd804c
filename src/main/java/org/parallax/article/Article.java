package org.parallax.article;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

import java.util.List;

/**
 * An article as it was read. Everything known about it later is a {@link Span} into {@link #text},
 * which is never trimmed, re-wrapped or normalised.
 *
 * @param id its name within one reading: a1, a2 …
 * @param path the file it came from, as the user named it
 * @param segments in order and without overlap; only white space lies outside them
 */
public record Article(
        String id, String path, Masthead masthead, String text, List<Segment> segments) {
    public Article {
        segments = List.copyOf(segments);
        int at = 0;
        for (Segment segment : segments) {
            if (segment.start() < at || segment.end() > text.length()) {
                throw new IllegalArgumentException(
                        "segment out of order at " + segment.span() + " in " + path);
            }
            at = segment.end();
        }
    }

    /** The same article under another id. */
    public Article as(String other) {
        return new Article(other, path, masthead, text, segments);
    }

    public @Nullable String outlet() {
        return masthead.outlet();
    }

    /**
     * The outlet's name, or the file's name where no outlet is given: something to call the article
     * by.
     */
    public String name() {
        String outlet = masthead.outlet();
        return outlet != null
                ? outlet
                : path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }

    public @Nullable String headline() {
        return masthead.headline();
    }

    public @Nullable String byline() {
        return masthead.byline();
    }

    public @Nullable Published published() {
        return masthead.published();
    }

    public String in(Span span) {
        return span.in(text);
    }

    /** The segments in which the outlet speaks: headline, deck and body. */
    public List<Segment> prose() {
        return segments.stream().filter(segment -> segment.role().isProse()).toList();
    }

    /** Length of the article itself, in words: headline, deck, dateline and body. */
    public int words() {
        return segments.stream()
                .filter(segment ->
                        segment.role().isProse() || segment.role() == SegmentRole.DATELINE)
                .mapToInt(segment -> Tokens.of(text, segment.span()).size())
                .sum();
    }
}
