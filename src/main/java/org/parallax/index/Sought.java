package org.parallax.index;

import java.util.List;
import java.util.stream.Stream;

/** What a query asks for: a term, or what terms are joined to. */
sealed interface Sought permits SearchTerm, Sought.All, Sought.Any, Sought.Without, Sought.In {

    /** Every part must be found. What is asked twice is kept once; nothing is asked where empty. */
    record All(List<Sought> parts) implements Sought {
        public All {
            parts =
                    parts.stream()
                            .flatMap(part ->
                                    part instanceof All all
                                            ? all.parts().stream()
                                            : Stream.of(part))
                            .distinct()
                            .toList();
        }

        /** The same without the unwanted words; what is not wanted in a field stays. */
        All exceptUnwantedWords() {
            return new All(
                    parts.stream()
                            .filter(part ->
                                    !(part instanceof Without out) || out.part() instanceof In)
                            .toList());
        }
    }

    /** Any of two or more parts will do. */
    record Any(List<Sought> parts) implements Sought {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** What must not be found. */
    record Without(Sought part) implements Sought {}

    /** What must be found in one field. */
    record In(SearchField field, Sought part) implements Sought {}

    /** All terms below this, in the order of the query, but those of {@link Without} and fields. */
    default List<SearchTerm> terms() {
        return switch (this) {
            case SearchTerm term -> List.of(term);
            case All all -> all.parts().stream().flatMap(part -> part.terms().stream()).toList();
            case Any any -> any.parts().stream().flatMap(part -> part.terms().stream()).toList();
            case Without _, In _ -> List.of();
        };
    }
}
