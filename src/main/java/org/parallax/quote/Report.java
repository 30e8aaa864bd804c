package org.parallax.quote;

import org.jspecify.annotations.Nullable;

/**
 * One verb of saying with who says and what is said, as items of its stretch.
 *
 * @param cue the verb
 * @param speaker who says it; null where nobody is named
 * @param first the first item of verb and speaker together
 * @param last their last item
 * @param behind what is said behind the verb; null where nothing is
 * @param ahead what is said before it: "The road is closed, she said"
 * @param object what stands behind a verb that no clause follows, where a quotation is in it:
 *     "called the plan “a mess”"
 */
record Report(
        Cue cue,
        @Nullable Speaker speaker,
        int first,
        int last,
        @Nullable Range behind,
        @Nullable Range ahead,
        @Nullable Range object) {
    /** Items from the first to the last, both included. */
    record Range(int first, int last) {
        boolean holds(int item) {
            return first <= item && item <= last;
        }
    }

    boolean holds(int item) {
        return (behind != null && behind.holds(item)) || (ahead != null && ahead.holds(item));
    }
}
