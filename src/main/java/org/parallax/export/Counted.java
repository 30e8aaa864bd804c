package org.parallax.export;

import org.parallax.message.Messages;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Wordings and how often each stands there; capitals make no other wording. */
final class Counted {
    private final Map<String, String> first = new LinkedHashMap<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();

    void add(String exact) {
        String words = StoryPage.line(exact);
        String key = words.toLowerCase(Locale.ROOT);
        first.putIfAbsent(key, words);
        times.merge(key, 1, Integer::sum);
    }

    boolean isEmpty() {
        return times.isEmpty();
    }

    int count() {
        return times.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** One after the other, with how often where that is more than once. */
    void write(Html html) {
        String before = "";
        for (Map.Entry<String, Integer> each : times.entrySet()) {
            html.text(before).element("q", first.getOrDefault(each.getKey(), each.getKey()));
            if (each.getValue() > 1) {
                html.text(" ");
                html.element(
                        "span",
                        Messages.get("window.framing.times", each.getValue()),
                        "class",
                        "about");
            }
            before = ", ";
        }
    }
}
