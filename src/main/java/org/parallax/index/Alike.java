package org.parallax.index;

import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.parallax.text.Span;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** Finds articles by the rarest of another one's frequent words. */
final class Alike {
    private static final int WORDS = 25;
    private static final int SHORTEST = 4;

    private record Telling(BytesRef word, double weight) {}

    private final IndexReader reader;
    private final Wording wording = new Wording();

    Alike(IndexReader reader) {
        this.reader = reader;
    }

    /** The query for the articles that share words with {@code text}, but not for {@code own}. */
    Query to(String text, Term own) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (BytesRef word : telling(text)) {
            query.add(new TermQuery(new Term(Fields.WORDS, word)), Occur.SHOULD);
        }
        return query.add(Translation.ARTICLES, Occur.FILTER)
                .add(new TermQuery(own), Occur.MUST_NOT)
                .setMinimumNumberShouldMatch(1)
                .build();
    }

    private List<BytesRef> telling(String text) throws IOException {
        Map<BytesRef, Integer> counts = new HashMap<>();
        WordScanner scanner = new WordScanner();
        scanner.over(text, Span.of(0, text.length()));
        while (scanner.next()) {
            if (scanner.end() - scanner.start() >= SHORTEST) {
                counts.merge(scanner.form(wording).basic(), 1, Integer::sum);
            }
        }
        PriorityQueue<Telling> best =
                new PriorityQueue<>(Comparator.comparingDouble(Telling::weight));
        for (Map.Entry<BytesRef, Integer> word : counts.entrySet()) {
            best.add(new Telling(word.getKey(), weight(word.getKey(), word.getValue())));
            if (best.size() > WORDS) {
                best.poll();
            }
        }
        return best.stream().filter(it -> it.weight() > 0).map(Telling::word).toList();
    }

    /** More where the text has it often and few articles have it at all; none where one has. */
    private double weight(BytesRef word, int count) throws IOException {
        int articles = reader.docFreq(new Term(Fields.WORDS, word));
        return articles < 2 ? 0 : count * Math.log(1 + reader.numDocs() / (double) articles);
    }
}
