package org.parallax.index;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.parallax.fact.Mention;
import org.parallax.text.Span;

import java.util.Iterator;
import java.util.List;

/** Gives Lucene the facts of an article, each at its own place in the text. */
final class FactStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private Iterator<Mention> mentions = List.<Mention>of().iterator();
    private int from;

    /** Gives the facts of {@code article}, which stand in the order of its text. */
    FactStream over(List<Mention> article) {
        mentions = article.iterator();
        from = 0;
        return this;
    }

    @Override
    public boolean incrementToken() {
        while (mentions.hasNext()) {
            Mention mention = mentions.next();
            String value = FactTerms.of(mention.value());
            Span span = mention.span();
            if (value != null && span.start() >= from) {
                clearAttributes();
                term.setEmpty().append(value);
                offsets.setOffset(span.start(), span.end());
                from = span.start();
                return true;
            }
        }
        return false;
    }
}
