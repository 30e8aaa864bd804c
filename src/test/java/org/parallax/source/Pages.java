package org.parallax.source;

import org.parallax.article.Article;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.web.Web;

import java.nio.file.Path;
import java.util.List;

/** Invented pages, read with the real word lists. */
final class Pages {
    static final String FIRST =
            "The council voted on Tuesday to close the old swimming hall on the quay, after a long debate.";
    static final String SECOND =
            "Nobody who spoke that evening wanted the doors shut, and yet the money was not there.";
    static final String THIRD =
            "The pumps will be drained in October and the boats will have the basin to themselves.";
    static final String BODY =
            "<h1>Council closes hall</h1><p>"
                    + FIRST
                    + "</p><p>"
                    + SECOND
                    + "</p><p>"
                    + THIRD
                    + "</p>";
    static final String TITLE = "<title>Council closes hall</title>";

    /** For readings that must ask no address. */
    static final Web NO_WEB =
            (address, going) -> {
                throw new AssertionError(address + " was asked");
            };

    private Pages() {}

    static Lexicon boilerplate() {
        try {
            return Lexicons.load(Path.of("assets")).boilerplate();
        } catch (LexiconException e) {
            throw new IllegalStateException(e);
        }
    }

    static PageReader reader() {
        return new PageReader(boilerplate(), false);
    }

    static Article read(String html) {
        return read("hall.html", html);
    }

    static Article read(String path, String html) {
        return reader().read("a1", path, html).orElseThrow();
    }

    static Article page(String head, String body) {
        return read(
                "<!DOCTYPE html><html><head>" + head + "</head><body>" + body + "</body></html>");
    }

    /** The article with {@code more} between the second and the third paragraph. */
    static Article with(String more) {
        return page(
                TITLE,
                "<article><h1>Council closes hall</h1><p>"
                        + FIRST
                        + "</p><p>"
                        + SECOND
                        + "</p>"
                        + more
                        + "<p>"
                        + THIRD
                        + "</p></article>");
    }

    static SegmentRole roleOf(Article article, String words) {
        int at = article.text().lastIndexOf(words);
        return article.segments().stream()
                .filter(segment -> segment.span().contains(at))
                .map(Segment::role)
                .findFirst()
                .orElseThrow(() -> new AssertionError("not in the text: " + words));
    }

    static List<String> words(Article article, SegmentRole role) {
        return article.segments().stream()
                .filter(segment -> segment.role() == role)
                .map(segment -> article.in(segment.span()))
                .toList();
    }
}
