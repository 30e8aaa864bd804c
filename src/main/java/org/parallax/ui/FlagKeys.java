package org.parallax.ui;

import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** The keys with which the reader flags: one for each kind, and 0, which takes a flag away. */
final class FlagKeys {
    static final String CLEAR = "0";

    private FlagKeys() {}

    /**
     * What a key does.
     *
     * @param category what it calls a sentence; null where it takes the flag away
     */
    record Pressed(@Nullable String category) {}

    /**
     * What was typed, if it is such a key. It is what the key types that counts, and not where it
     * is: on some keyboards digits need Shift.
     */
    static Optional<Pressed> of(KeyEvent typed, FlagKinds kinds) {
        if (typed.isControlDown() || typed.isAltDown() || typed.isMetaDown()) {
            return Optional.empty();
        }
        if (typed.getCharacter().equals(CLEAR)) {
            return Optional.of(new Pressed(null));
        }
        return kinds.typed(typed.getCharacter()).map(it -> new Pressed(it.category()));
    }
}
