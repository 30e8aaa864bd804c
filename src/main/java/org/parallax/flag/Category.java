package org.parallax.flag;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.Locale;

/** What a reader can call a sentence with one key. */
public enum Category {
    FACT("F", "1"),
    OPINION("O", "2"),
    MIXED("M", "3"),
    CLAIM("C", "4"),
    UNSURE("?", "5");

    private final String letter;
    private final String digit;

    Category(String letter, String digit) {
        this.letter = letter;
        this.digit = digit;
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

    /** What readers know a category by: "Fact", or the word that someone made up for it. */
    public static String called(String name) {
        return of(name) == null ? name : Messages.get("window.flag." + name);
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
        return digit;
    }
}
