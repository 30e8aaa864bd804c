package org.parallax.index;

import java.io.IOException;
import java.util.function.IntConsumer;

/**
 * Where one word that is looked for stands in articles. For one thread; it is asked of each article
 * once, in the order of their numbers.
 */
interface WordPlaces {
    /** Gives its positions in {@code article} to {@code taker}, unordered. */
    void each(ReadArticle article, IntConsumer taker) throws IOException;
}
