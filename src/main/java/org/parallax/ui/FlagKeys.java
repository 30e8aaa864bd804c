package org.parallax.ui;

import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Category;

import java.util.Optional;

/** The keys with which the reader flags: 1 to 5, and 0, which takes a flag away. */
final class FlagKeys {
    static final String CLEAR = "0";

    private FlagKeys() {}

    /**
     * What a key does.
     *
     * @param category what it calls a sentence; null where it takes the flag away
     */
    record Pressed(@Nullable Category category) {}

    /**
     * What was typed, if it is such a key. It is what the key types that counts, and not where it
     * is: on some keyboards digits need Shift.
     */
    static Optional<Pressed> of(KeyEvent typed) {
        if (typed.isControlDown() || typed.isAltDown() || typed.isMetaDown()) {
            return Optional.empty();
        }
        if (typed.getCharacter().equals(CLEAR)) {
            return Optional.of(new Pressed(null));
        }
        for (Category category : Category.values()) {
            if (category.digit().equals(typed.getCharacter())) {
                return Optional.of(new Pressed(category));
            }
        }
        return Optional.empty();
    }
}
