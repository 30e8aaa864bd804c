package org.parallax.index;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Where a single word stands in articles, in any of the forms that are looked for. The lists of its
 * places are opened once for a part of the index, and not again for each article.
 */
final class FormPlaces implements WordPlaces {
    private final List<Term> forms;
    private final List<PostingsEnum> here = new ArrayList<>();
    private @Nullable LeafReaderContext leaf;

    private FormPlaces(List<Term> forms) {
        this.forms = forms;
    }

    /** Of a query for one word; nothing for any other query. */
    static Optional<WordPlaces> of(Query query) {
        return switch (query) {
            case TermQuery one -> Optional.of(new FormPlaces(List.of(one.getTerm())));
            case SynonymQuery several -> Optional.of(new FormPlaces(several.getTerms()));
            default -> Optional.empty();
        };
    }

    @Override
    public void each(ReadArticle article, IntConsumer taker) throws IOException {
        if (leaf != article.columns().leaf()) {
            open(article.columns());
        }
        int document = article.document();
        for (PostingsEnum form : here) {
            if (form.docID() < document) {
                form.advance(document);
            }
            if (form.docID() == document) {
                for (int i = form.freq(); i > 0; i--) {
                    taker.accept(form.nextPosition());
                }
            }
        }
    }

    private void open(Columns of) throws IOException {
        leaf = of.leaf();
        here.clear();
        for (Term form : forms) {
            PostingsEnum places = of.places(form.bytes());
            if (places != null) {
                here.add(places);
            }
        }
    }
}
