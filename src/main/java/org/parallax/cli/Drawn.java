package org.parallax.cli;

import org.parallax.article.Article;
import org.parallax.index.Found;

import java.util.List;
import java.util.function.LongFunction;

/**
 * What was found in a library.
 *
 * @param articles those that were found, by their keys, while the library is open
 * @param notes what the reader should know, a sentence each
 */
public record Drawn(Found found, LongFunction<Article> articles, List<String> notes) {
    public Drawn {
        notes = List.copyOf(notes);
    }
}
