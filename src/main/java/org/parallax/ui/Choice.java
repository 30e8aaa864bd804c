package org.parallax.ui;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Something that can be picked in a view that tells of a story.
 *
 * @param places where it stands, one or more: picking it again takes the next of them
 */
public record Choice(List<Selection> places) {
    public Choice {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("nothing to pick");
        }
    }

    static Choice of(Selection place) {
        return new Choice(List.of(place));
    }

    /** Which of the places is picked, −1 for none. */
    int at(@Nullable Selection picked) {
        return picked == null ? -1 : places.indexOf(picked);
    }

    /** What to pick where {@code picked} is picked already. */
    public Selection after(@Nullable Selection picked) {
        return places.get((at(picked) + 1) % places.size());
    }

    /** Where to go where {@code picked} is picked: there, if it is one of the places. */
    public Selection from(@Nullable Selection picked) {
        return places.get(Math.max(0, at(picked)));
    }
}
