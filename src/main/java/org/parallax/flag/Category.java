package org.parallax.flag;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** What a reader can call a sentence with one key. */
public enum Category {
    FACT("F"),
    OPINION("O"),
    MIXED("M"),
    CLAIM("C"),
    UNSURE("?");

    private final String letter;

    Category(String letter) {
        this.letter = letter;
    }

    /** The category of this name; null where it is one that the reader made up. */
    public static @Nullable Category of(String name) {
        for (Category each : values()) {
            if (each.key().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** Its name as it is kept: "fact". */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands for it behind a sentence. */
    public String letter() {
        return letter;
    }

    /** The key that the reader presses for it. */
    public String digit() {
        return Integer.toString(ordinal() + 1);
    }
}
