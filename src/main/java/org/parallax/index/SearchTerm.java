package org.parallax.index;

/** One thing a reader asks for, as typed: its text is not yet cut into words. */
sealed interface SearchTerm extends Sought {
    String text();

    /** A word in any of its forms: city finds cities, and twelve finds 12. */
    record Word(String text) implements SearchTerm {}

    /** Words exactly as written, in order; only case and the shape of apostrophes are free. */
    record Phrase(String text) implements SearchTerm {}

    /** All words that begin so. */
    record Prefix(String text) implements SearchTerm {}

    /** All words that differ from it by a letter or two. */
    record Near(String text) implements SearchTerm {}
}
