package org.parallax.name;

import org.parallax.text.Characters;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words in a row that begin with capitals, with the small words that names hold: "Department of
 * Justice".
 *
 * @param before the word before it in its sentence, empty where it begins one
 * @param opens whether it begins a sentence or a quotation, where every first word has a capital
 */
record Run(List<Token> tokens, String before, boolean opens) {
    private static final Pattern INITIALS = Pattern.compile("\\p{Lu}(?:\\.\\p{Lu})+");

    Run {
        tokens = List.copyOf(tokens);
    }

    /** Words of which it is only known that they stand in a row. */
    Run(List<Token> tokens) {
        this(tokens, "", false);
    }

    int size() {
        return tokens.size();
    }

    Span span() {
        return tokens.getFirst().span().join(tokens.getLast().span());
    }

    /** In matching form, without a possessive at the end. */
    String phrase() {
        if (tokens.size() == 1) {
            return last();
        }
        StringBuilder phrase = new StringBuilder();
        for (Token token : tokens) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(word(token));
        }
        return phrase.toString();
    }

    String last() {
        return word(tokens.getLast());
    }

    String first() {
        return word(tokens.getFirst());
    }

    Run from(int index) {
        return index == 0
                ? this
                : new Run(tokens.subList(index, tokens.size()), word(tokens.get(index - 1)), false);
    }

    Run to(int index) {
        return new Run(tokens.subList(0, index), before, opens);
    }

    static String word(Token token) {
        return token.word().endsWith("'s")
                ? token.word().substring(0, token.word().length() - 2)
                : token.word();
    }

    /** The words as the text has them, without a possessive at the end; "U.S." with its stop. */
    Span bare(String text) {
        Span span = span();
        String exact = span.in(text);
        if (INITIALS.matcher(exact).matches() && text.startsWith(".", span.end())) {
            return Span.of(span.start(), span.end() + 1);
        }
        int mark = exact.length() - 2;
        boolean owner =
                mark >= 0 && exact.endsWith("s") && Characters.isApostrophe(exact.charAt(mark));
        return owner ? Span.of(span.start(), span.end() - 2) : span;
    }
}
