package org.parallax.cli;

import java.util.List;

/**
 * What came of taking articles out of a library: all of them, or none where any name is strange or
 * flags are in the way.
 *
 * @param articles how many are meant
 * @param flags how many flags of the reader's are on them
 * @param strange the names by which the library has nothing
 * @param done whether they are taken out
 */
public record Gone(int articles, int flags, List<String> strange, boolean done) {
    public Gone {
        strange = List.copyOf(strange);
    }
}
