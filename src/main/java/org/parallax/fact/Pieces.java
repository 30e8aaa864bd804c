package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text, cut into pieces.
 *
 * @param all the pieces in order; asked for past either end, there is an empty word
 */
record Pieces(String text, List<Piece> all) {
    // Loops over groups are possessive: only so does the matcher need no stack on long input.
    private static final Pattern PIECE =
            Pattern.compile(
                    "(?<address>(?:https?://|www\\.)\\S++)|(?<sign>[\\u00BC-\\u00BE\\u2150-\\u215E])"
                            + "|(?<word>[\\p{L}\\p{M}]++(?:['’][\\p{L}\\p{M}]++)*+)"
                            + "|(?<digits>(?<![\\w.])\\.\\d++"
                            + "|(?!0)\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})++(?:\\.\\d++)?+"
                            + "(?!\\d|,\\d|[ \\u00A0\\u2009\\u202F]\\d)"
                            + "|\\d++(?:[.,]\\d++)*+)");
    private static final Pattern TIED_BEFORE = Pattern.compile("([-‐‑]?)([\\d.,]+)[-‐‑]$");
    private static final Pattern TIED_AFTER =
            Pattern.compile("[-‐‑](\\d++(?:[.,]\\d++)*+)((?:[-‐‑]\\d)?)");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,}|0\\d+");
    private static final int LONGEST_LOW = 12;
    private static final String JOINED_TO = "#@_:";

    static Pieces of(String text, Span within) {
        Matcher matcher = PIECE.matcher(text).region(within.start(), within.end());
        matcher.useTransparentBounds(true);
        List<Piece> pieces = new ArrayList<>();
        while (matcher.find()) {
            pieces.add(piece(text, Span.of(matcher.start(), matcher.end()), matcher));
        }
        return new Pieces(text, List.copyOf(pieces));
    }

    private static Piece piece(String text, Span span, Matcher matcher) {
        String word = span.in(text).toLowerCase(Locale.ROOT);
        if (matcher.start("word") >= 0 || matcher.start("address") >= 0) {
            return new Piece(span, word, Piece.Kind.WORD, null);
        }
        boolean sign = matcher.start("sign") >= 0;
        BigDecimal number = sign ? Digits.sign(word) : digits(text, span, word);
        return new Piece(span, word, sign ? Piece.Kind.SIGN : Piece.Kind.DIGITS, number);
    }

    private static @Nullable BigDecimal digits(String text, Span span, String word) {
        return standsFree(text, span) && !isTied(text, span) ? Digits.value(word) : null;
    }

    /** Whether digits are a number of their own: not the 52 of B52, COVID-52, #52 or 10:52. */
    private static boolean standsFree(String text, Span span) {
        int at = span.start() - 1;
        if (at < 0) {
            return true;
        }
        char before = text.charAt(at);
        boolean hyphen = Characters.isHyphen(before);
        if (Character.isLetter(before)) {
            return Currencies.isCode(letters(text, at));
        }
        boolean spelled = hyphen && at > 0 && Character.isLetter(text.charAt(at - 1));
        return !spelled && JOINED_TO.indexOf(before) < 0;
    }

    /** Whether a colon or a hyphen makes it a time or a serial: 10:30, 555-1234; not 20-30. */
    private static boolean isTied(String text, Span span) {
        String head = text.substring(Math.max(0, span.start() - LONGEST_LOW), span.start());
        String tail = text.substring(span.end(), Math.min(text.length(), span.end() + LONGEST_LOW));
        Matcher before = TIED_BEFORE.matcher(head);
        Matcher after = TIED_AFTER.matcher(tail);
        boolean first = after.lookingAt();
        boolean second = before.find();
        if (!first && !second) {
            return tail.startsWith(":") && tail.length() > 1 && Character.isDigit(tail.charAt(1));
        }
        if (first && second) {
            return true;
        }
        String exact = span.in(text);
        boolean range =
                first
                        ? isRange(exact, after.group(1)) && after.group(2).isEmpty()
                        : isRange(before.group(2), exact) && before.group(1).isEmpty();
        return !range;
    }

    private static boolean isRange(String low, String high) {
        BigDecimal from = Digits.value(low);
        BigDecimal to = Digits.value(high);
        boolean brief = SERIAL.matcher(low).matches() || SERIAL.matcher(high).matches();
        return !brief && from != null && to != null && from.compareTo(to) < 0;
    }

    private static String letters(String text, int last) {
        int first = last;
        while (first > 0 && last - first < 4 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return text.substring(first, last + 1);
    }

    int size() {
        return all.size();
    }

    @Nullable Piece at(int index) {
        return index < 0 || index >= all.size() ? null : all.get(index);
    }

    /** The word at {@code index}, or an empty one past either end. */
    String word(int index) {
        Piece piece = at(index);
        return piece == null ? "" : piece.word();
    }

    String exact(int index) {
        Piece piece = at(index);
        return piece == null ? "" : piece.span().in(text);
    }

    /** What stands between the piece before {@code index} and the one there. */
    String gap(int index) {
        Piece before = at(index - 1);
        Piece piece = at(index);
        return before == null || piece == null ? "?" : before.span().gap(piece.span()).in(text);
    }

    /** Whether only white space parts it from the piece before. */
    boolean follows(int index) {
        return index < all.size() && Characters.isBlank(gap(index));
    }

    /** Whether white space or a hyphen parts it from the piece before. */
    boolean adjoins(int index) {
        String gap = gap(index);
        return index < all.size() && (Characters.isBlank(gap) || isHyphen(gap));
    }

    static boolean isHyphen(String gap) {
        return gap.length() == 1 && Characters.isHyphen(gap.charAt(0));
    }

    /** Like {@link #adjoins}, and with a hyphen that has blanks around it: "seven - eighths". */
    boolean adjoinsLoosely(int index) {
        return adjoins(index) || (index < all.size() && isHyphen(gap(index).strip()));
    }

    /** Whether a word comes right after the pieces before {@code index}. */
    boolean wordFollows(int index) {
        Piece piece = at(index);
        return piece != null && piece.isWord() && follows(index);
    }
}
