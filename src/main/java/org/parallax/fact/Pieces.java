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
    private static final Pattern ADDRESS = Pattern.compile("(?:https?://|www\\.)\\S++");

    // Loops over groups are possessive: only so does the matcher need no stack on long input.
    private static final Pattern DIGITS =
            Pattern.compile(
                    "(?<![\\w.])\\.\\d++"
                            + "|(?!0)\\d{1,3}(?:[ \\u00A0\\u2009\\u202F]\\d{3})++(?:\\.\\d++)?+"
                            + "(?!\\d|,\\d|[ \\u00A0\\u2009\\u202F]\\d)"
                            + "|\\d++(?:[.,]\\d++)*+");
    private static final Pattern TIED_BEFORE = Pattern.compile("([-‐‑]?)([\\d.,]+)[-‐‑]$");
    private static final Pattern TIED_AFTER =
            Pattern.compile("[-‐‑](\\d++(?:[.,]\\d++)*+)((?:[-‐‑]\\d)?)");
    private static final Pattern SERIAL = Pattern.compile("\\d{4,}|0\\d+");
    private static final String GROUPING = "., \u00A0\u2009\u202F";
    private static final int LONGEST_LOW = 12;
    private static final String JOINED_TO = "#@_:";

    static Pieces of(String text, Span within) {
        Matcher digits = DIGITS.matcher(text).useTransparentBounds(true);
        List<Piece> pieces = new ArrayList<>();
        int at = within.start();
        while (at < within.end()) {
            Piece piece = piece(text, at, within.end(), digits);
            if (piece == null) {
                at +=
                        Character.isHighSurrogate(text.charAt(at))
                                ? Character.charCount(text.codePointAt(at))
                                : 1;
            } else {
                pieces.add(piece);
                at = piece.span().end();
            }
        }
        return new Pieces(text, pieces);
    }

    private static @Nullable Piece piece(String text, int at, int end, Matcher digits) {
        char first = text.charAt(at);
        if (first == ' ') {
            return null;
        }
        int c = Character.isHighSurrogate(first) ? text.codePointAt(at) : first;
        if (isLetter(c)) {
            return word(text, at, end);
        }
        if (Digits.isSign(c)) {
            Span span = Span.of(at, at + 1);
            String sign = span.in(text);
            return new Piece(span, sign, Piece.Kind.SIGN, Digits.sign(sign));
        }
        int last = endOfDigits(text, at, end, digits);
        if (last == at) {
            return null;
        }
        Span span = Span.of(at, last);
        String written = span.in(text);
        return new Piece(span, written, Piece.Kind.DIGITS, digits(text, span, written));
    }

    /** Where the number ends that begins at {@code at}; {@code at} where none does. */
    private static int endOfDigits(String text, int at, int end, Matcher grouped) {
        int last = at;
        while (last < end && isDigit(text.charAt(last))) {
            last++;
        }
        if (last == at && text.charAt(at) != '.') {
            return at;
        }
        boolean more = last + 1 < end && isDigit(text.charAt(last + 1));
        if (last > at && !(more && GROUPING.indexOf(text.charAt(last)) >= 0)) {
            return last;
        }
        return grouped.region(at, end).lookingAt() ? grouped.end() : at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static Piece word(String text, int at, int end) {
        boolean address = text.startsWith("http", at) || text.startsWith("www.", at);
        Matcher matcher = address ? ADDRESS.matcher(text).region(at, end) : null;
        int last =
                matcher != null && matcher.lookingAt() ? matcher.end() : endOfWord(text, at, end);
        Span span = Span.of(at, last);
        return new Piece(span, lower(span.in(text)), Piece.Kind.WORD, null);
    }

    private static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c < 'a' || c > 'z') {
                return word.toLowerCase(Locale.ROOT);
            }
        }
        return word;
    }

    private static int endOfWord(String text, int start, int end) {
        int at = start;
        while (at < end) {
            char here = text.charAt(at);
            if (here >= 'a' && here <= 'z') {
                at++;
                continue;
            }
            int c = text.codePointAt(at);
            boolean joins =
                    (c == '\'' || c == '’') && at + 1 < end && isLetter(text.codePointAt(at + 1));
            if (!isLetter(c) && !joins) {
                break;
            }
            at += Character.charCount(c);
        }
        return Math.min(at, end);
    }

    private static boolean isLetter(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        int type = Character.getType(c);
        return Character.isLetter(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
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
        if (!isTie(text, span.start() - 1) && !isTie(text, span.end())) {
            return false;
        }
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

    private static boolean isTie(String text, int at) {
        return at >= 0
                && at < text.length()
                && (text.charAt(at) == ':' || Characters.isHyphen(text.charAt(at)));
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

    /** The pieces from {@code start} on that begin before {@code end}. */
    Pieces within(int start, int end) {
        int first = index(start);
        return new Pieces(text, all.subList(first, Math.max(first, index(end))));
    }

    /** Index of the first piece that begins at {@code offset} or after. */
    private int index(int offset) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).span().start() >= offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
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
