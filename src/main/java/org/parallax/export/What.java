package org.parallax.export;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be taken out. */
public enum What {
    QUOTES,
    FACTS,
    LABELS,
    FLAGS,
    ARTICLES;

    /** As a person types it. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What {@code typed} asks for; nothing where there is no such thing. */
    public static Optional<What> of(String typed) {
        return Arrays.stream(values()).filter(it -> it.typed().equals(typed)).findFirst();
    }

    /** Whether it is something that stands at a place of a text. */
    boolean isMark() {
        return this != ARTICLES;
    }
}
