package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * A mark, or an article, as a row of a table.
 *
 * @param span where it stands; null where its words are gone, and for an article
 * @param words those that are marked
 * @param code what kind of mark it is
 * @param own what belongs to this kind of rows alone
 */
record Row(Article article, @Nullable Span span, String words, String code, List<Cell> own) {
    /** The cells that every mark has, before its own. */
    static final List<String> PLACE =
            List.of("article", "outlet", "headline", "date", "start", "end", "exact");

    Row {
        own = List.copyOf(own);
    }

    /** A mark of these words. */
    static Row at(Article article, Span span, String code, List<Cell> own) {
        return new Row(article, span, article.in(span), code, own);
    }

    /** All cells of a mark. */
    List<Cell> cells() {
        Published published = article.published();
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(article.id()));
        cells.add(Cell.of(article.outlet()));
        cells.add(Cell.of(article.headline()));
        cells.add(Cell.of(published == null ? null : published.date().toString()));
        cells.add(span == null ? Cell.of(null) : Cell.of(span.start()));
        cells.add(span == null ? Cell.of(null) : Cell.of(span.end()));
        cells.add(Cell.of(words));
        cells.addAll(own);
        return cells;
    }
}
