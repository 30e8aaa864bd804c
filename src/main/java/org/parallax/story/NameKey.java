package org.parallax.story;

import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What makes two names one across articles: a body's words in whatever order ("Justice Department",
 * "Department of Justice") or its first letters (DOJ); a person's last name, where the given names
 * do not differ.
 */
record NameKey(List<String> words) {
    private static final Set<String> SMALL =
            Set.of("of", "the", "for", "and", "in", "on", "a", "u", "s", "us", "u.s", "at", "to");

    static NameKey of(String name) {
        return new NameKey(
                Tokens.of(name).stream()
                        .map(Token::word)
                        .map(word ->
                                word.endsWith("'s") ? word.substring(0, word.length() - 2) : word)
                        .filter(word -> !SMALL.contains(word))
                        .toList());
    }

    /** A body's words without their order. */
    String unordered() {
        return String.join(" ", new TreeSet<>(words));
    }

    String last() {
        return words.isEmpty() ? "" : words.getLast();
    }

    boolean isSingle() {
        return words.size() <= 1;
    }

    /** First letters: "doj" of Department of Justice. */
    String initials(String name) {
        StringBuilder letters = new StringBuilder();
        for (Token token : Tokens.of(name)) {
            if (token.capital() || token.word().equals("of")) {
                letters.append(token.word().charAt(0));
            }
        }
        return letters.toString();
    }
}
