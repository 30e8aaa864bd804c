package org.parallax.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What made an export: with the same program, lists and settings the same files give the same.
 *
 * @param program the program and its version
 * @param lists the SHA-256 of each word list, by its name
 * @param settings how the articles were read beside the usual, as it is typed; values may be empty
 */
public record Origin(String program, Map<String, String> lists, Map<String, String> settings) {
    public Origin {
        // The order is told as well, so that the same bytes come out each time.
        lists = Collections.unmodifiableMap(new LinkedHashMap<>(lists));
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
    }

    /** The same where one thing more was asked for. */
    public Origin with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(settings);
        more.put(name, value);
        return new Origin(program, lists, more);
    }

    /** Tells settings and lists, a line each: its name, and its value where it has one. */
    void each(Consumer<String> told) {
        settings.forEach((name, value) -> told.accept(line(name, value)));
        lists.forEach((name, value) -> told.accept(line(name, value)));
    }

    private static String line(String name, String value) {
        return value.isEmpty() ? name : name + ": " + value;
    }
}
