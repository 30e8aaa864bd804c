package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.index.ArticleHit;
import org.parallax.index.QuoteGroup;
import org.parallax.index.QuoteHit;
import org.parallax.text.Span;

import java.util.List;

/** A line of the results, on which the keyboard can stand. */
public sealed interface ResultRow {
    /**
     * An article that was found.
     *
     * @param headline where its headline stands, null where its text has none
     * @param places the found words in its headline, in order
     */
    record Head(ArticleHit hit, Article article, @Nullable Span headline, List<Span> places)
            implements ResultRow {
        public Head {
            places = List.copyOf(places);
        }
    }

    /**
     * A sentence of it.
     *
     * @param places the found words in it, in order
     */
    record Passage(long key, Article article, Span sentence, List<Span> places)
            implements ResultRow {
        public Passage {
            places = List.copyOf(places);
        }
    }

    /**
     * The passages that are not shown at first, and come and go with a press.
     *
     * @param places how many places they hold
     */
    record More(List<Passage> passages, int places, boolean open) implements ResultRow {
        public More {
            passages = List.copyOf(passages);
        }

        More turned() {
            return new More(passages, places, !open);
        }
    }

    /** What someone said; its clippings follow. */
    record Said(QuoteGroup group, int outlets) implements ResultRow {}

    /**
     * The same words as one outlet has them.
     *
     * @param places the found words in it, in order
     * @param open whether long words are shown whole
     */
    record Clipping(QuoteHit quote, Article article, List<Span> places, boolean open)
            implements ResultRow {
        /** How many characters a folded clipping shows. */
        private static final int FOLDED = 320;

        public Clipping {
            places = List.copyOf(places);
        }

        boolean folds() {
            return quote.span().length() > FOLDED;
        }

        Clipping turned() {
            return new Clipping(quote, article, places, !open);
        }

        Snippet words() {
            Span span = quote.span();
            Snippet words =
                    open || !folds()
                            ? Snippet.whole(article.text(), span, places)
                            : Snippet.of(article.text(), span, places);
            return words.quoted();
        }
    }
}
