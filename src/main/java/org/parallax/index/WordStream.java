package org.parallax.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * Gives Lucene the words of an article that was read: each as written and, where that is another
 * one, in its basic form at the same position.
 */
final class WordStream extends TokenStream {
    private final BytesTermAttribute shown = addAttribute(BytesTermAttribute.class);
    private final BytesRef term = new BytesRef();
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private ArticleWords words;
    private int next;
    private int to;
    private int position;
    private @Nullable WordForm basic;

    /** Gives no words yet. */
    WordStream(ArticleWords words) {
        this.words = words;
    }

    /** Gives all words, at their positions. */
    WordStream over(ArticleWords article) {
        words = article;
        next = 0;
        to = article.count();
        position = -1;
        basic = null;
        // Lucene takes it away at the end of each stream.
        shown.setBytesRef(term);
        return this;
    }

    /** Gives the words from number {@code from} up to number {@code upTo}, the first one at 0. */
    WordStream over(ArticleWords article, int from, int upTo) {
        over(article);
        next = from;
        to = upTo;
        position = from < upTo ? article.position(from) - 1 : 0;
        return this;
    }

    @Override
    public boolean incrementToken() {
        if (basic != null) {
            basic.showBasic(term);
            step.setPositionIncrement(0);
            basic = null;
            return true;
        }
        if (next >= to) {
            return false;
        }
        WordForm form = words.form(next);
        form.showExact(term);
        step.setPositionIncrement(words.position(next) - position);
        position = words.position(next);
        basic = form.hasBasic() ? form : null;
        next++;
        return true;
    }
}
