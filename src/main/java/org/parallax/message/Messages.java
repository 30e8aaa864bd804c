package org.parallax.message;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of {@code org/parallax/messages.properties}, filled in. */
public final class Messages {
    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.parallax.messages", Locale.ENGLISH);

    private Messages() {}

    /**
     * The sentence under {@code key}, its {@code {0}}, {@code {1}} … filled with {@code words}.
     *
     * @throws java.util.MissingResourceException where no such sentence stands in the file
     */
    public static String get(String key, Object... words) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(words);
    }

    public static boolean has(String key) {
        return BUNDLE.containsKey(key);
    }
}
