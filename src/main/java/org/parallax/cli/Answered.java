package org.parallax.cli;

import org.parallax.flag.SharedFlag;

import java.util.List;

/**
 * What a reader answered to an assignment.
 *
 * @param done how many of the sentences that are asked are flagged
 * @param all how many are asked, of the articles that the library has
 * @param missing how many articles it does not have
 */
public record Answered(List<SharedFlag> flags, int done, int all, int missing) {
    public Answered {
        flags = List.copyOf(flags);
    }
}
