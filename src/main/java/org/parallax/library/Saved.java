package org.parallax.library;

import java.util.List;

/**
 * What came of adding articles; all of it is on the disk.
 *
 * @param entries those that are new or changed, in the order of their turns
 * @param fresh how many are new
 * @param changed how many were there and are others now
 * @param same how many were there as they are
 */
public record Saved(List<Entry> entries, int fresh, int changed, int same) {
    public Saved {
        entries = List.copyOf(entries);
    }
}
