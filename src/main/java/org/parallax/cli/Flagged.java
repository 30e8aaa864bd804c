package org.parallax.cli;

import org.parallax.article.Article;
import org.parallax.flag.SharedFlag;

import java.util.List;

/**
 * What the reader flagged in some articles of the library.
 *
 * @param strange articles that were asked for and that the library does not have
 */
public record Flagged(List<SharedFlag> flags, List<Article> strange) {
    public Flagged {
        flags = List.copyOf(flags);
        strange = List.copyOf(strange);
    }
}
