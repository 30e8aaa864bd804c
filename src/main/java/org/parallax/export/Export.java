package org.parallax.export;

import org.parallax.article.Article;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;

/** What is taken out, counted before it is written in a form that other programs read. */
public final class Export {
    private final Format format;
    private final List<Article> articles;
    private final List<Table> tables;

    /**
     * An export of these things; a table is of one.
     *
     * @param what some of what the format holds
     */
    public Export(Set<What> what, Format format, Gathered gathered) {
        if (!format.holds().containsAll(what) || what.isEmpty()) {
            throw new IllegalArgumentException(format + " of " + what);
        }
        this.format = format;
        Tables all = new Tables(gathered);
        this.articles = all.articles();
        this.tables = what.stream().sorted().map(all::of).toList();
    }

    /** How many of these are in it. */
    public int count(What what) {
        return tables.stream()
                .filter(it -> it.what() == what)
                .mapToInt(it -> it.rows().size())
                .sum();
    }

    /** How many flags stand on words that are gone from their article. */
    public int lost() {
        return (int)
                tables.stream()
                        .filter(it -> it.what() == What.FLAGS)
                        .flatMap(it -> it.rows().stream())
                        .filter(it -> it.span() == null)
                        .count();
    }

    /** Writes it all as {@code origin} made it, and leaves {@code out} open where its form does. */
    public void write(Origin origin, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> CsvWriter.write(tables.getFirst().grid(), out);
            case JSON -> TableJson.write(tables.getFirst().grid(), origin, out);
            case BIBTEX -> BibTex.write(Citation.of(articles), origin, out);
            case CSL -> CslJson.write(Citation.of(articles), out);
            case QDPX -> QdaFile.write(QdaSource.of(articles), tables, origin, out);
        }
    }
}
