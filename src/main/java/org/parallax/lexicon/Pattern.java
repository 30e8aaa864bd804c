package org.parallax.lexicon;

import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * One to six words in a row, each a choice of forms: {@code slam|slams|slammed}, or {@code slam/v}
 * for all forms of the verb; {@code _} stands for any one word.
 *
 * @param words the forms allowed at each place, as {@link Token#word()} writes them; none where any
 *     word may stand
 */
public record Pattern(List<Set<String>> words) {
    public Pattern {
        words = List.copyOf(words);
    }

    /** Reads a pattern as the lexicon files write it. */
    public static Pattern parse(String written) {
        // By hand: thousands are read at each start, when code is not compiled yet.
        List<Set<String>> words = new ArrayList<>();
        for (StringTokenizer parts = new StringTokenizer(written); parts.hasMoreTokens(); ) {
            words.add(forms(parts.nextToken()));
        }
        return new Pattern(words);
    }

    private static Set<String> forms(String written) {
        if (written.equals("_")) {
            return Set.of();
        }
        Set<String> forms = new HashSet<>();
        for (StringTokenizer parts = new StringTokenizer(written, "|"); parts.hasMoreTokens(); ) {
            forms.addAll(Inflections.of(Tokens.normal(parts.nextToken())));
        }
        return Set.copyOf(forms);
    }

    /** Whether any word may stand at {@code place}. */
    boolean isAny(int place) {
        return words.get(place).isEmpty();
    }

    public int length() {
        return words.size();
    }

    /** Whether the pattern stands in {@code tokens} beginning at {@code index}. */
    public boolean matches(List<Token> tokens, int index) {
        if (index + words.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            Set<String> allowed = words.get(i);
            if (!allowed.isEmpty() && !allowed.contains(tokens.get(index + i).word())) {
                return false;
            }
        }
        return true;
    }
}
