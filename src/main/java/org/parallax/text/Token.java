package org.parallax.text;

/**
 * A word or a number.
 *
 * @param span where it stands
 * @param word its matching form: lower case, straight apostrophes and hyphens
 * @param capital whether it begins with a capital letter where it stands
 */
public record Token(Span span, String word, boolean capital) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    public boolean isNumber() {
        return Character.isDigit(word.charAt(0));
    }
}
