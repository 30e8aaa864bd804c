package org.parallax.index;

import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Writes numbers as figures without separators, so that twelve and 12, and 1,140 and 1140, are one
 * word. Number words beyond twenty stay words. Expects lower case.
 */
final class Figures extends TokenFilter {
    private static final List<String> NAMES =
            List.of(
                    ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen twenty")
                            .split(" "));
    private static final Map<String, String> FIGURES = figures();
    private static final Pattern SEPARATED = Pattern.compile("\\d{1,3}(,\\d{3})+");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    Figures(TokenStream words) {
        super(words);
    }

    private static Map<String, String> figures() {
        Map<String, String> figures = new HashMap<>();
        for (int figure = 0; figure < NAMES.size(); figure++) {
            figures.put(NAMES.get(figure), Integer.toString(figure));
        }
        return Map.copyOf(figures);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        String word = term.toString();
        String figure = FIGURES.get(word);
        if (figure != null) {
            term.setEmpty().append(figure);
        } else if (SEPARATED.matcher(word).matches()) {
            term.setEmpty().append(word.replace(",", ""));
        }
        return true;
    }
}
