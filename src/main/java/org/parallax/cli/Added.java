package org.parallax.cli;

import org.parallax.source.Unread;

import java.util.ArrayList;
import java.util.List;

/**
 * What came of adding; all that is counted is on the disk.
 *
 * @param fresh articles that are new in the library
 * @param changed articles that were in it and read otherwise now
 * @param same articles that were in it as they are
 * @param handed places left to another Parallax
 * @param notes what else the reader should know, a sentence each
 */
public record Added(
        int fresh, int changed, int same, int handed, List<Unread> unread, List<String> notes) {
    public static final Added NOTHING = new Added(0, 0, 0, 0, List.of(), List.of());

    public Added {
        unread = List.copyOf(unread);
        notes = List.copyOf(notes);
    }

    /** These and those. */
    public Added and(Added other) {
        return new Added(
                fresh + other.fresh,
                changed + other.changed,
                same + other.same,
                handed + other.handed,
                both(unread, other.unread),
                both(notes, other.notes));
    }

    private static <T> List<T> both(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    public Added noting(List<String> more) {
        return new Added(fresh, changed, same, handed, unread, both(notes, more));
    }

    boolean isNothing() {
        return fresh + changed + same + handed == 0;
    }
}
