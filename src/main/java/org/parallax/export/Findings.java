package org.parallax.export;

import org.parallax.article.Article;
import org.parallax.index.ArticleHit;
import org.parallax.index.Concordance;
import org.parallax.index.ContextLine;
import org.parallax.index.Found;
import org.parallax.index.QuoteGroup;
import org.parallax.index.QuoteHit;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What a search found, as a table. Its rows stand in the order of the articles' keys and then of
 * their texts, which an index that is made anew does not change.
 */
public final class Findings {
    /** What a row is. */
    public enum Kind {
        /** An article that answers to the query. */
        ARTICLES,
        /** A quotation that holds a match. */
        QUOTES,
        /** A match, between what stands before and behind it: a line of a concordance. */
        PLACES;

        /** As a person types it. */
        public String typed() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The kind that {@code typed} asks for; nothing where there is no such kind. */
        public static Optional<Kind> of(String typed) {
            return Arrays.stream(values()).filter(it -> it.typed().equals(typed)).findFirst();
        }
    }

    private final Found found;
    private final LongFunction<Article> articles;
    private final Map<Long, Article> read = new HashMap<>();
    private final Grid grid;

    /**
     * The table of one kind.
     *
     * @param articles the articles by their keys
     */
    public Findings(Found found, LongFunction<Article> articles, Kind kind) {
        List<ArticleHit> hits = new ArrayList<>(found.articles());
        hits.sort(Comparator.comparingLong(ArticleHit::key));
        this.found = new Found(found.total(), found.more(), hits, found.hints(), found.meant());
        this.articles = articles;
        this.grid =
                switch (kind) {
                    case ARTICLES -> new Grid(kind.typed(), articleColumns(), articleRows());
                    case QUOTES -> new Grid(kind.typed(), columns("speaker", "same"), quotes());
                    case PLACES ->
                            new Grid(kind.typed(), columns("speaker", "left", "right"), places());
                };
    }

    /** How many rows there are. */
    public int count() {
        return grid.rows().size();
    }

    /**
     * Writes the table, and leaves {@code out} open where its form does.
     *
     * @param format one that holds a table
     */
    public void write(Format format, Origin origin, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> CsvWriter.write(grid, out);
            case JSON -> TableJson.write(grid, origin, out);
            case BIBTEX, CSL, QDPX -> throw new IllegalArgumentException(format + " is no table");
        }
    }

    private Article article(long key) {
        return read.computeIfAbsent(key, articles::apply);
    }

    private static List<String> columns(String... own) {
        List<String> columns = new ArrayList<>(Row.PLACE);
        columns.addAll(List.of(own));
        return columns;
    }

    private static List<String> articleColumns() {
        List<String> columns = new ArrayList<>(Tables.ARTICLE);
        columns.add("places");
        return columns;
    }

    private List<List<Cell>> articleRows() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ArticleHit hit : found.articles()) {
            List<Cell> cells = new ArrayList<>(Tables.cells(article(hit.key())));
            cells.add(Cell.of(hit.matches().size()));
            rows.add(cells);
        }
        return rows;
    }

    /** The same words of several outlets have the same number. */
    private List<List<Cell>> quotes() {
        Map<QuoteHit, Integer> same = new HashMap<>();
        List<QuoteGroup> groups = QuoteGroup.of(found.quotes(), this::article);
        for (int i = 0; i < groups.size(); i++) {
            int number = i + 1;
            groups.get(i).quotes().forEach(quote -> same.put(quote, number));
        }
        List<List<Cell>> rows = new ArrayList<>();
        for (QuoteHit quote : found.quotes()) {
            List<Cell> own =
                    List.of(Cell.of(quote.speaker()), Cell.of(same.getOrDefault(quote, 0)));
            rows.add(Row.at(article(quote.key()), quote.span(), "", own).cells());
        }
        return rows;
    }

    private List<List<Cell>> places() {
        List<List<Cell>> rows = new ArrayList<>();
        for (ContextLine line : Concordance.of(found, key -> article(key).text())) {
            List<Cell> own =
                    List.of(Cell.of(line.speaker()), Cell.of(line.left()), Cell.of(line.right()));
            rows.add(Row.at(article(line.key()), line.span(), "", own).cells());
        }
        return rows;
    }
}
