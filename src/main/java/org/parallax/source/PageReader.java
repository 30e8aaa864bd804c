package org.parallax.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.lexicon.Lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a saved page: its own data for the masthead, its mark-up and wording for what is the
 * article and what is not.
 */
final class PageReader {
    private final boolean plain;
    private final Lexicon boilerplate;
    private final Furniture furniture = new Furniture();

    PageReader(Lexicon boilerplate, boolean plain) {
        this.plain = plain;
        this.boilerplate = boilerplate;
    }

    /** Tags so tangled that the parser loses its way among them. */
    static final class TangledException extends RuntimeException {
        private static final long serialVersionUID = 1;

        TangledException(RuntimeException cause) {
            super(cause);
        }
    }

    private static Document parse(String html) {
        try {
            return Jsoup.parse(html);
        } catch (RuntimeException e) {
            throw new TangledException(e);
        }
    }

    /**
     * The article of a page, nothing where the page has no words.
     *
     * @throws TangledException where it cannot be parsed
     */
    Optional<Article> read(String id, String path, String html) {
        Document page = parse(html);
        PageData data = PageData.of(page);
        PageText text = PageText.of(page);
        if (text.blocks().isEmpty()) {
            return Optional.empty();
        }
        if (plain) {
            return Optional.of(TextReader.plain(id, path, text.text()));
        }
        Layout layout = new Layout(text.text(), text.blocks(), boilerplate);
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
}
