package org.parallax.index;

import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

import java.util.function.IntConsumer;

/**
 * Where words that begin so stand in an article. There may be ten thousand such words in the index
 * and are a few hundred words in an article: it is quicker to look at these.
 */
final class PrefixPlaces implements WordPlaces {
    private final BytesRef prefix;
    private final Wording wording;

    PrefixPlaces(BytesRef prefix, Wording wording) {
        this.prefix = prefix;
        this.wording = wording;
    }

    @Override
    public void each(ReadArticle article, IntConsumer taker) {
        FoundWords words = article.words();
        words.each((position, start, end) -> {
            BytesRef exact = wording.form(words.text(), start, end).exact();
            if (StringHelper.startsWith(exact, prefix)) {
                taker.accept(position);
            }
        });
    }
}
