package org.parallax.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes numbers as figures without separators, so that twelve and 12, and 1,140 and 1140, are one
 * word. Number words beyond twenty stay words.
 */
final class Figures {
    private static final List<String> NAMES =
            List.of(
                    ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                            .split(" "));
    private static final Map<String, String> FIGURES = figures();

    private Figures() {}

    private static Map<String, String> figures() {
        Map<String, String> figures = new HashMap<>();
        for (int figure = 0; figure < NAMES.size(); figure++) {
            figures.put(NAMES.get(figure), Integer.toString(figure));
        }
        return Map.copyOf(figures);
    }

    /** {@code word}, which is in lower case, or the figure it stands for. */
    static String of(String word) {
        String figure = FIGURES.get(word);
        if (figure != null) {
            return figure;
        }
        return word.indexOf(',') > 0 && isSeparated(word) ? word.replace(",", "") : word;
    }

    /** Whether commas stand before each third figure from the end, and nowhere else. */
    private static boolean isSeparated(String word) {
        int length = word.length();
        for (int i = 0; i < length; i++) {
            boolean comma = (length - i) % 4 == 0 && i > 0;
            char c = word.charAt(i);
            if (comma ? c != ',' : c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }
}
