package org.parallax.index;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Where a query can look, as in {@code speaker:Reyes}. */
public enum SearchField {
    /** Words that a source is quoted with. */
    QUOTE,
    /** Who is quoted. */
    SPEAKER,
    /** Who publishes. */
    OUTLET,
    /** When it was published: a day, a month, a year, or a range of these. */
    DATE,
    /** A figure or date, in whatever words it is stated. */
    FACT,
    /** What a sentence is: fact, opinion, mixed, claim or quote. */
    KIND,
    /** What a paragraph is: headline, deck or body. */
    IN;

    /** As a reader types it, without the colon. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The names of all fields, as typed. */
    public static List<String> all() {
        return Arrays.stream(values()).map(SearchField::typed).toList();
    }

    static Optional<SearchField> of(String typed) {
        return Arrays.stream(values())
                .filter(field -> field.typed().equalsIgnoreCase(typed))
                .findFirst();
    }
}
