package org.parallax.library;

import org.parallax.flag.SharedFlag;

import java.util.List;

/**
 * What came of taking in someone's flags; all that is added is on the disk.
 *
 * @param added flags that are new in the library, the lost ones among them
 * @param same flags that the reader has already
 * @param kept flags on words that the reader flagged otherwise, which stays
 * @param lost flags that were added and whose words the article does not have
 * @param strange flags of articles that the library does not have; they are not added
 */
public record Merged(
        int added,
        int same,
        List<SharedFlag> kept,
        List<SharedFlag> lost,
        List<SharedFlag> strange) {
    public Merged {
        kept = List.copyOf(kept);
        lost = List.copyOf(lost);
        strange = List.copyOf(strange);
    }
}
