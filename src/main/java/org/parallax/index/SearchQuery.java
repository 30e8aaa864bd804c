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
    SearchQuery {
        hints = hints.stream().distinct().toList();
    }
}
