package org.parallax.cli;

import java.util.List;

/**
 * What came of looking a library over.
 *
 * @param articles how many there are
 * @param flaws what is wrong, a sentence each
 */
public record Examined(long articles, List<String> flaws) {
    public Examined {
        flaws = List.copyOf(flaws);
    }
}
