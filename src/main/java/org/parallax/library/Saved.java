package org.parallax.library;

import java.util.List;

/**
 * What came of adding articles; all of it is on the disk.
 *
 * @param keys the key of each that was to be added, in their order
 * @param entries those that are new or changed, in the order of their turns
 * @param fresh how many are new
 * @param changed how many were there and are others now
 * @param same how many were there as they are
 */
public record Saved(List<Long> keys, List<Entry> entries, int fresh, int changed, int same) {
    public Saved {
        keys = List.copyOf(keys);
        entries = List.copyOf(entries);
    }
}
