package org.parallax.flag;

import org.parallax.text.Span;

import java.time.Instant;
import java.util.Optional;

/**
 * Words of an article that the reader marked.
 *
 * @param key its number; 0 until it is kept
 * @param article the article's key; 0 until it is kept
 * @param quoted the words, and where they stand
 * @param category what the reader calls such words: a {@link Category}'s key, or a word of their
 *     own
 * @param note what the reader wrote to it; may be empty
 */
public record Flag(
        long key, long article, Quoted quoted, String category, String note, Instant moment) {

    /** A flag that is not kept yet. */
    public static Flag of(Quoted quoted, Category category, String note, Instant moment) {
        return of(quoted, category.key(), note, moment);
    }

    /**
     * A flag that is not kept yet.
     *
     * @param category a {@link Category}'s key, or a word of someone's own
     */
    public static Flag of(Quoted quoted, String category, String note, Instant moment) {
        return new Flag(0, 0, quoted, category, note, moment);
    }

    /** The same flag with another note. */
    public Flag noting(String words) {
        return new Flag(key, article, quoted, category, words, moment);
    }

    /** The same flag of the article with this key. */
    public Flag in(long other) {
        return new Flag(key, other, quoted, category, note, moment);
    }

    /** Whether it says the same of the same words; under what numbers it is kept does not count. */
    boolean saysAsMuchAs(Flag other) {
        return quoted.equals(other.quoted)
                && category.equals(other.category)
                && note.equals(other.note)
                && moment.equals(other.moment);
    }

    /** What stands for it behind the words: its category's letter, or the first of its own. */
    public String letter() {
        Category known = Category.of(category);
        if (known != null) {
            return known.letter();
        }
        return category.isEmpty()
                ? Category.UNSURE.letter()
                : Character.toString(Character.toUpperCase(category.codePointAt(0)));
    }

    /**
     * Words, found again by themselves and by what is around them where the text has changed.
     *
     * @param start where {@code exact} stood, in UTF-16 units from the text's start
     * @param prefix the words before
     * @param suffix the words behind
     */
    public record Quoted(int start, String exact, String prefix, String suffix) {
        /** So much around the words tells them from the same words elsewhere, in UTF-16 units. */
        private static final int AROUND = 48;

        /** The words of {@code text} at {@code span}. */
        public static Quoted of(String text, Span span) {
            int from = Math.max(0, span.start() - AROUND);
            int to = Math.min(text.length(), span.end() + AROUND);
            // Half of a character cannot be kept, and is no character afterwards.
            if (from > 0 && Character.isLowSurrogate(text.charAt(from))) {
                from++;
            }
            if (to < text.length() && Character.isLowSurrogate(text.charAt(to))) {
                to--;
            }
            return new Quoted(
                    span.start(),
                    span.in(text),
                    text.substring(Math.min(from, span.start()), span.start()),
                    text.substring(span.end(), Math.max(to, span.end())));
        }

        /**
         * Where the words stand in {@code text}: of the places that have them the one with most of
         * the same around it, and of several such places the nearest to where they stood. Nowhere
         * where the text no longer has them.
         */
        public Optional<Span> in(String text) {
            if (exact.isEmpty()) {
                return Optional.empty();
            }
            if (text.startsWith(exact, start) && around(text, start) == all()) {
                return Optional.of(Span.of(start, start + exact.length()));
            }
            int best = -1;
            int most = -1;
            for (int at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
                int same = around(text, at);
                if (same > most || (same == most && isNearer(at, best))) {
                    best = at;
                    most = same;
                }
            }
            return best < 0 ? Optional.empty() : Optional.of(Span.of(best, best + exact.length()));
        }

        /** How much of what was around the words is around {@code at}. */
        private int around(String text, int at) {
            int before = 0;
            while (before < prefix.length()
                    && before < at
                    && text.charAt(at - before - 1)
                            == prefix.charAt(prefix.length() - before - 1)) {
                before++;
            }
            int end = at + exact.length();
            int after = 0;
            while (after < suffix.length()
                    && end + after < text.length()
                    && text.charAt(end + after) == suffix.charAt(after)) {
                after++;
            }
            return before + after;
        }

        private int all() {
            return prefix.length() + suffix.length();
        }

        private boolean isNearer(int at, int other) {
            return Math.abs(at - start) < Math.abs(other - start);
        }
    }
}
