package org.parallax.index;

import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * A word as the index holds it.
 *
 * @param exact as written, in lower case
 * @param basic without plural, tense, possessive and accents, numbers as figures, after a sign that
 *     no written word has; null where that is the word as written, which is then held once
 */
record WordForm(BytesRef exact, @Nullable BytesRef basic) {
    /** The terms of the index that {@code basic} is found by. */
    static final char BASIC = '~';
}
