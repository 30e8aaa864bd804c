package org.parallax.index;

import org.apache.lucene.search.IndexSearcher;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The clauses of a query: what is looked for again in every article that was found. */
final class Clauses {
    private final IndexSearcher searcher;
    private final Translation translation;
    private final List<Clause> clauses = new ArrayList<>();
    private Scope scope = Scope.ALL;
    private int number;

    private Clauses(IndexSearcher searcher, Translation translation) {
        this.searcher = searcher;
        this.translation = translation;
    }

    /** What {@code all} wants; what it does not want is passed over. */
    static List<Clause> wanted(Sought.All all, IndexSearcher searcher, Translation translation)
            throws IOException {
        Clauses clauses = new Clauses(searcher, translation);
        clauses.scope = Scope.of(all.parts());
        List<Sought.In> quoted = new ArrayList<>();
        for (Sought part : all.parts()) {
            if (part instanceof Sought.In in && Translation.isOfQuotations(in.field())) {
                quoted.add(in);
            } else if (clauses.add(part)) {
                clauses.number++;
            }
        }
        if (!quoted.isEmpty()) {
            clauses.addQuoted(quoted);
        }
        return clauses.clauses;
    }

    /** The words that {@code all} does not want. */
    static List<Clause> unwanted(Sought.All all, IndexSearcher searcher, Translation translation)
            throws IOException {
        Clauses clauses = new Clauses(searcher, translation);
        for (Sought part : all.parts()) {
            if (part instanceof Sought.Without out) {
                clauses.add(out.part());
            }
        }
        return clauses.clauses;
    }

    private boolean add(Sought part) throws IOException {
        int before = clauses.size();
        switch (part) {
            case SearchTerm term -> addWords(term);
            case Sought.All all -> addSeveral(all.parts());
            case Sought.Any any -> addSeveral(any.parts());
            case Sought.Without _ -> {}
            case Sought.In in when Translation.isOfQuotations(in.field()) -> addQuoted(List.of(in));
            case Sought.In in when in.field() == SearchField.FACT ->
                    clauses.add(
                            Clause.of(
                                    number,
                                    searcher,
                                    translation.facts(in.part()),
                                    Clause.Kind.FACT,
                                    Scope.ALL));
            case Sought.In _ -> {}
        }
        return clauses.size() > before;
    }

    private void addSeveral(List<Sought> parts) throws IOException {
        for (Sought part : parts) {
            add(part);
        }
    }

    private void addWords(SearchTerm term) throws IOException {
        clauses.add(
                Clause.ofWords(
                        number,
                        searcher,
                        translation.one(term, Scope.ALL),
                        scope,
                        translation.wording()));
    }

    private void addQuoted(List<Sought.In> parts) throws IOException {
        boolean words = parts.stream().anyMatch(part -> part.field() == SearchField.QUOTE);
        clauses.add(
                Clause.of(
                        number,
                        searcher,
                        translation.quotations(parts),
                        words ? Clause.Kind.QUOTED : Clause.Kind.SAID,
                        Scope.ALL));
    }
}
