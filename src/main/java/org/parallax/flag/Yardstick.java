package org.parallax.flag;

import java.util.List;

/**
 * A sheet that others are laid beside, and how far each is like it.
 *
 * @param readers in the order in which they were laid there
 */
public record Yardstick(Sheet sheet, List<KeyMatch> readers) {
    public Yardstick {
        readers = List.copyOf(readers);
    }

    /** Lays readers beside a sheet. */
    static Yardstick of(Sheet sheet, List<Sheet> readers) {
        return new Yardstick(sheet, readers.stream().map(it -> KeyMatch.of(it, sheet)).toList());
    }
}
