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
    private static final int MOST_HEAD_LINES = 6;

    private final boolean plain;
    private final Lexicon boilerplate;
    private final Furniture furniture = new Furniture();

    TextReader(Lexicon boilerplate, boolean plain) {
        this.plain = plain;
        this.boilerplate = boilerplate;
    }

    Article read(String id, String path, String text) {
        return FileDate.orElse(read(id, path, text, Masthead.EMPTY));
    }

    /**
     * @param told what is known of the article besides its text; it counts before what the text
     *     says
     */
    Article read(String id, String path, String text, Masthead told) {
        Article found = plain ? plain(id, path, text) : laidOut(id, path, text);
        return new Article(id, path, told.and(found.masthead()), text, found.segments());
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
        List<Block> blocks = blocks(text);
        Layout layout = new Layout(text, blocks, boilerplate);
        List<Segment> leads = new ArrayList<>();
        HeadMatter head = new HeadMatter(layout, furniture);
        Masthead masthead = head.read(leads);
        CommentRules.apply(layout);
        furniture.apply(layout);
        AuthorNotes.apply(layout, masthead.byline());
        Dateline.find(layout).ifPresent(leads::add);
        return new Article(id, path, masthead, text, layout.segments(leads));
    }

    /**
     * Paragraphs; above the body also single lines, where one of them is a line of the masthead.
     */
    private static List<Block> blocks(String text) {
        List<Block> blocks = new ArrayList<>();
        for (Span paragraph : Paragraphs.of(text)) {
            List<Span> lines = lines(text, paragraph);
            boolean head =
                    blocks.size() < MOST_HEAD_LINES
                            && lines.stream()
                                    .anyMatch(
                                            line -> MastheadLine.parse(line.in(text)).isPresent());
            for (Span span : head ? lines : List.of(paragraph)) {
                blocks.add(Block.at(text, span));
            }
        }
        return blocks;
    }

    private static List<Span> lines(String text, Span paragraph) {
        List<Span> lines = new ArrayList<>();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 || end > paragraph.end() ? paragraph.end() : end;
            Span line = Span.of(start, stop).trim(text);
            if (!line.isEmpty()) {
                lines.add(line);
            }
            start = stop + 1;
        }
        return lines;
    }

    /** The headline's own words, without the white space and marks of a list around them. */
    static String line(String text, Span span) {
        return span.in(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
