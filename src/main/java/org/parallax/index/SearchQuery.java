package org.parallax.index;

import org.parallax.message.Reason;

import java.util.List;

/**
 * What a reader asks for.
 *
 * @param sought the parts that all must be found
 * @param hints what of the query was read otherwise than it was typed
 */
record SearchQuery(Sought.All sought, List<Reason> hints) {
    /** What each article has and no other words narrow. */
    static final Sought EVERY = new Sought.In(SearchField.IN, new SearchTerm.Word("body"));

    SearchQuery {
        hints = hints.stream().distinct().toList();
    }

    /** Whether every article is wanted. */
    boolean isEvery() {
        return sought.parts().equals(List.of(EVERY));
    }
}
