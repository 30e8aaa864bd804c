package org.parallax.lexicon;

import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One to five words in a row, each a choice of forms: {@code slam|slams|slammed}.
 *
 * @param words the forms allowed at each place, as {@link Token#word()} writes them
 */
public record Pattern(List<Set<String>> words) {
    public Pattern {
        words = List.copyOf(words);
    }

    /** Reads a pattern as the lexicon files write it. */
    public static Pattern parse(String written) {
        return new Pattern(
                Arrays.stream(written.strip().split("\\s+"))
                        .map(word ->
                                Arrays.stream(word.split("\\|"))
                                        .map(Tokens::normal)
                                        .collect(Collectors.toUnmodifiableSet()))
                        .toList());
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
            if (!words.get(i).contains(tokens.get(index + i).word())) {
                return false;
            }
        }
        return true;
    }
}
