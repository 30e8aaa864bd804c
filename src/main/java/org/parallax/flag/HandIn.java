package org.parallax.flag;

import java.util.List;

/**
 * What one reader hands in.
 *
 * @param reader a name or an alias; empty where flags are no one's answer to an assignment
 * @param assignment the {@link Assignment#id}; empty where they answer none
 */
public record HandIn(String reader, String assignment, List<SharedFlag> flags) {
    public HandIn {
        flags = List.copyOf(flags);
    }

    /** Flags that answer no assignment. */
    public static HandIn of(List<SharedFlag> flags) {
        return new HandIn("", "", flags);
    }
}
