package org.parallax.lexicon;

import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        return new Pattern(
                Arrays.stream(written.strip().split("\\s+")).map(Pattern::forms).toList());
    }

    private static Set<String> forms(String written) {
        return written.equals("_")
                ? Set.of()
                : Arrays.stream(written.split("\\|"))
                        .map(Tokens::normal)
                        .flatMap(form -> Inflections.of(form).stream())
                        .collect(Collectors.toUnmodifiableSet());
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
