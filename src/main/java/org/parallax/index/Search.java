package org.parallax.index;

import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.parallax.text.Span;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** One query at work in an index. */
final class Search {
    private final IndexSearcher searcher;
    private final TermQueries queries;
    private final List<Paragraph> paragraphs;
    private final List<Clause> wanted = new ArrayList<>();

    /**
     * Looks up what {@code query} asks for.
     *
     * @param paragraphs what the index holds, a paragraph's number being its place in this list
     */
    Search(SearchQuery query, IndexSearcher searcher, List<Paragraph> paragraphs, Wording wording)
            throws IOException {
        this.searcher = searcher;
        this.queries = new TermQueries(searcher.getIndexReader(), wording);
        this.paragraphs = paragraphs;
        for (List<SearchTerm> either : query.wanted()) {
            clause(either).ifPresent(wanted::add);
        }
        Optional<Clause> unwanted = clause(query.unwanted());
        if (unwanted.isPresent()) {
            BitSet out = unwanted.get().paragraphs();
            wanted.forEach(clause -> clause.paragraphs().andNot(out));
        }
    }

    private Optional<Clause> clause(List<SearchTerm> either) throws IOException {
        List<Query> terms = new ArrayList<>();
        for (SearchTerm term : either) {
            queries.of(term).ifPresent(terms::add);
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(new Clause(searcher, terms));
    }

    /**
     * Hits in those of {@code passages} that hold all that is wanted, in order.
     *
     * @param limit the most to return
     */
    List<SearchHit> within(List<Passage> passages, int limit) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        for (Passage passage : passages) {
            if (hits.size() >= limit) {
                break;
            }
            if (holdsAll(passage)) {
                hits.addAll(
                        Concordance.of(paragraphs.get(passage.from()).article(), places(passage)));
            }
        }
        return List.copyOf(hits.subList(0, Math.clamp(limit, 0, hits.size())));
    }

    private boolean holdsAll(Passage passage) {
        for (Clause clause : wanted) {
            if (!passage.hasAnyOf(clause.paragraphs())) {
                return false;
            }
        }
        return !wanted.isEmpty();
    }

    private List<Place> places(Passage passage) throws IOException {
        List<Place> places = new ArrayList<>();
        for (int number = passage.from(); number < passage.to(); number++) {
            Paragraph paragraph = paragraphs.get(number);
            for (int clause = 0; clause < wanted.size(); clause++) {
                if (wanted.get(clause).paragraphs().get(number)) {
                    for (Span words : wanted.get(clause).places(number)) {
                        places.add(paragraph.place(clause, words));
                    }
                }
            }
        }
        return places;
    }
}
