package org.parallax.source;

import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.lexicon.Lexicon;
import org.parallax.message.Reason;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a text that someone saved or pasted: the masthead at its top, captions, comments and
 * appeals around its body.
 */
final class TextReader {
    private final boolean plain;
    private final Furniture furniture;

    TextReader(Lexicon boilerplate, boolean plain) {
        this.plain = plain;
        this.furniture = new Furniture(boilerplate);
    }

    Article read(String id, String path, String text) {
        return plain ? plain(id, path, text) : laidOut(id, path, text);
    }

    /** The whole text is body. */
    static Article plain(String id, String path, String text) {
        List<Segment> segments =
                Paragraphs.of(text).stream()
                        .map(span ->
                                new Segment(span, SegmentRole.BODY, Reason.of("segment.plain")))
                        .toList();
        return new Article(id, path, Masthead.EMPTY, text, segments);
    }

    private Article laidOut(String id, String path, String text) {
        List<Block> blocks =
                Paragraphs.of(text).stream().map(span -> Block.at(text, span)).toList();
        Layout layout = new Layout(text, blocks);
        List<Segment> leads = new ArrayList<>();
        HeadMatter head = new HeadMatter(layout, furniture);
        Masthead masthead = head.read(leads);
        CommentRules.apply(layout);
        furniture.apply(layout);
        Dateline.find(layout).ifPresent(leads::add);
        return new Article(id, path, FileDate.orElse(masthead, path), text, layout.segments(leads));
    }

    /** The headline's own words, without the white space and marks of a list around them. */
    static String line(String text, Span span) {
        return span.in(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
