package org.parallax.app;

import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.cli.Asked;
import org.parallax.cli.Opened;
import org.parallax.source.Reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The articles of a window.
 *
 * @param asked how they are read
 * @param pipeline what reads them
 * @param read as they stand where they come from
 * @param said what the reader put right while the window was open, by the article's id
 * @param opened as they are shown
 */
record Holding(
        Asked asked,
        Pipeline pipeline,
        Reading read,
        Map<String, Corrections> said,
        Opened opened) {
    Holding {
        said = Map.copyOf(said);
    }

    Article article(String id) {
        return read.articles().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /** What the reader said of an article, now or before. */
    Corrections corrections(Article article, Keeper keeper) {
        Corrections now = said.get(article.id());
        return now == null ? keeper.corrections(article) : now;
    }

    /** The same articles, and that the reader says this of one. */
    Holding saying(String id, Corrections corrections) {
        Map<String, Corrections> all = new HashMap<>(said);
        all.put(id, Objects.requireNonNull(corrections));
        return new Holding(asked, pipeline, read, all, opened);
    }

    Holding saying(Map<String, Corrections> other) {
        return new Holding(asked, pipeline, read, other, opened);
    }

    Holding with(Asked other, Reading reading) {
        return new Holding(other, pipeline, reading, said, opened);
    }

    Holding with(Asked other, Pipeline way) {
        return new Holding(other, way, read, said, opened);
    }

    Holding with(Opened shown) {
        return new Holding(asked, pipeline, read, said, shown);
    }
}
