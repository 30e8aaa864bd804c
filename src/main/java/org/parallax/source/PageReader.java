package org.parallax.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.lexicon.Lexicon;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a saved page: its own data for the masthead, its mark-up and wording for what is the
 * article and what is not.
 */
final class PageReader {
    private static final int SNIFFED = 4_096;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta\\b[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w-]+)");

    private final boolean plain;
    private final Furniture furniture;

    PageReader(Lexicon boilerplate, boolean plain) {
        this.plain = plain;
        this.furniture = new Furniture(boilerplate);
    }

    /** The article of a page, nothing where the page has no words. */
    Optional<Article> read(String id, String path, Document page) {
        PageData data = PageData.of(page);
        PageText text = PageText.of(page);
        if (text.blocks().isEmpty()) {
            return Optional.empty();
        }
        if (plain) {
            return Optional.of(TextReader.plain(id, path, text.text()));
        }
        Layout layout = new Layout(text.text(), text.blocks());
        PageHead head = new PageHead(layout, text, data);
        PageRoles.apply(layout, text, head.headline());
        Masthead masthead = head.masthead();
        furniture.apply(layout);
        AuthorNotes.apply(layout, masthead.byline());
        List<Segment> leads = new ArrayList<>();
        Dateline.find(layout).ifPresent(leads::add);
        return Optional.of(
                new Article(
                        id,
                        path,
                        FileDate.orElse(masthead, path),
                        text.text(),
                        layout.segments(leads)));
    }

    /**
     * A page in the encoding that it declares.
     *
     * @param decoded the page in the encoding that was found, used where it declares none
     */
    static Document parse(byte[] bytes, String decoded) {
        String head =
                new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = CHARSET.matcher(head);
        if (!declared.find()) {
            return Jsoup.parse(decoded);
        }
        // Browsers read these names as windows-1252, and pages are written for browsers.
        String name = declared.group(1).toLowerCase(Locale.ROOT);
        boolean western = name.matches("iso-8859-1|latin-?1|us-ascii|ascii");
        try {
            return Jsoup.parse(
                    new ByteArrayInputStream(bytes), western ? "windows-1252" : null, "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
