package org.parallax.fact;

import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which numbers without a unit are figures. A reader would not compare the number of a house, a
 * list or a telephone, nor a small number in words ("the two").
 */
final class Bare {
    private static final BigDecimal LARGEST_POINTER = BigDecimal.TEN;
    private static final BigDecimal FIRST_YEAR = new BigDecimal("1500");
    private static final BigDecimal LAST_YEAR = new BigDecimal("2100");
    private static final Pattern LABEL =
            Pattern.compile(
                    "no|nr|nrs|nos|number|numbers|version|chapter|section|article|title|page|pages|line|route|"
                            + "highway|room|flight|part|phase|level|grade|class|channel|formula|group|"
                            + "gate|platform|unit|bus|tram|train|road|street|item|step|rule|act|season|episode|"
                            + "volume|issue|figure|table|district|ward|precinct|paragraph|clause|law|suite|"
                            + "apartment|floor|ext|phone|fax|tel|pin|code|zip|type|model|windows|covid");
    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "that", "its", "their", "new", "first", "every",
                    "each");
    private static final Set<String> POINTERS = Set.of("the", "these", "those", "all");
    private static final Set<String> RANGE = Set.of("to", "or");

    /** Words that begin something new after a number. */
    private static final Set<String> STARTS =
            Set.of(
                    "plus",
                    "minus",
                    "equals",
                    "isn't",
                    "since",
                    "until",
                    "during",
                    "yesterday",
                    "today",
                    "now",
                    "again",
                    "apiece",
                    "too",
                    "only",
                    "through",
                    "while",
                    "though",
                    "although",
                    "without",
                    "within",
                    "up",
                    "down",
                    "compared",
                    "here",
                    "equal",
                    "higher",
                    "lower");

    private static final Pattern CLOCK =
            Pattern.compile("(?s)[ \\u00A0]?(?i:[ap]\\.? ?m\\b|o'clock|o’clock|hrs\\b).*");
    private static final Pattern PHONE =
            Pattern.compile("(?:\\+|(?<![\\d.,])0)\\d[\\d ()./-]*[ .(-]$");
    private static final int LONGEST_PHONE = 20;
    private static final int YEAR_DIGITS = 4;
    private static final Pattern SERIAL = Pattern.compile("0\\d+|\\d{8,}");
    private static final Pattern VAGUE = Pattern.compile("(?i)a [a-z]+");
    private static final String JOINED_BEFORE = "#/.:@&=_–—'’+*%-";
    private static final Pattern JOINED_AFTER =
            Pattern.compile(
                    "(?s)(?:[/:–—@&=_+*-][\\p{L}\\d]|['’´`][\\p{L}]|[–—-] ?\\d|\\)?[–—-]\\d|[°%$£€]).*");

    private Bare() {}

    static boolean isFigure(Context context, Numeral numeral) {
        if (isJoined(context, numeral)
                || isLabelled(context, numeral)
                || isListed(context, numeral)
                || isCounting(context, numeral)) {
            return false;
        }
        return numeral.inDigits()
                ? isDigitsFigure(context, numeral)
                : isWordsFigure(numeral, context);
    }

    private static boolean isDigitsFigure(Context context, Numeral numeral) {
        String exact = numeral.span().in(context.text());
        boolean year =
                exact.length() == YEAR_DIGITS
                        && exact.indexOf('.') < 0
                        && numeral.value().compareTo(FIRST_YEAR) > 0
                        && numeral.value().compareTo(LAST_YEAR) < 0;
        boolean serial = SERIAL.matcher(exact).matches();
        return !year && !serial && !CLOCK.matcher(context.tail(numeral)).matches();
    }

    /** "the two", "one of them", "a hundred" only point; "twenty-six", "minus one" tell. */
    private static boolean isWordsFigure(Numeral numeral, Context context) {
        String exact = numeral.span().in(context.text());
        boolean vague = VAGUE.matcher(exact).matches();
        boolean several = numeral.last() > numeral.first();
        boolean large = numeral.value().abs().compareTo(LARGEST_POINTER) > 0;
        boolean points = POINTERS.contains(context.word(numeral.first() - 1));
        return numeral.isPart() || (!vague && !points && (several || large));
    }

    /** Whether a hyphen, a slash or the like ties it to what stands beside it. */
    static boolean isJoined(Context context, Numeral numeral) {
        int start = numeral.span().start();
        boolean before =
                start > context.sentence().start()
                        && JOINED_BEFORE.indexOf(context.text().charAt(start - 1)) >= 0;
        Span head =
                Span.of(
                        Math.max(context.sentence().start(), start - LONGEST_PHONE),
                        Math.max(start, context.sentence().start()));
        return before
                || PHONE.matcher(head.in(context.text())).find()
                || JOINED_AFTER.matcher(context.tail(numeral)).matches();
    }

    /** "Route 66", "Section 12", "Boeing 737": the number is part of a name. */
    private static boolean isLabelled(Context context, Numeral numeral) {
        int before = numeral.first() - 1;
        if (before < 0 || numeral.isPart() || numeral.value().signum() < 0) {
            return false;
        }
        Span word = context.tokens().get(before).span();
        String gap = word.gap(numeral.span()).in(context.text());
        boolean near = Characters.isBlank(gap) || gap.strip().equals(".");
        boolean label = LABEL.matcher(context.word(before)).matches();
        boolean name =
                numeral.inDigits()
                        && Characters.isBlank(gap)
                        && before > 0
                        && isName(context, before)
                        && numeral.scale().compareTo(BigDecimal.ONE) == 0;
        return near && (label || name);
    }

    /** A capital anywhere makes a name: iPhone; a determiner makes what follows one: the 787. */
    private static boolean isName(Context context, int index) {
        String exact = context.tokens().get(index).span().in(context.text());
        return exact.chars().anyMatch(Character::isUpperCase)
                || DETERMINERS.contains(context.word(index));
    }

    /** What a number counts or measures without our knowing it is no number by itself. */
    private static boolean isCounting(Context context, Numeral numeral) {
        if (numeral.isPart() || numeral.value().signum() < 0) {
            return false;
        }
        Pieces after = context.after(numeral);
        Piece next = after.at(0);
        if (next == null) {
            return false;
        }
        String gap = numeral.span().gap(next.span()).in(context.text());
        boolean counts =
                next.isWord()
                        && Characters.isBlank(gap)
                        && !CountFinder.isNoModifier(next.word())
                        && !STARTS.contains(next.word());
        return counts || isLowEnd(after) || isBetween(context, numeral);
    }

    /** "between 60 and 90 days". */
    private static boolean isBetween(Context context, Numeral numeral) {
        return context.word(numeral.first() - 1).equals("between")
                && context.word(numeral.last() + 1).equals("and");
    }

    /** "20 to 25 percent": the unit is told with the other number. */
    private static boolean isLowEnd(Pieces after) {
        Piece high = after.at(1);
        return high != null
                && high.isDigits()
                && RANGE.contains(after.word(0))
                && (after.gap(2).startsWith("%")
                        || (after.wordFollows(2) && isUnit(after.word(2))));
    }

    private static boolean isUnit(String word) {
        return word.startsWith("per")
                || (!CountFinder.isNoModifier(word)
                        && !STARTS.contains(word)
                        && NumberWords.scale(word) == null
                        && NumberWords.shortScale(word, word) == null);
    }

    /** "1. Wash the beans": the number of an item in a list. */
    private static boolean isListed(Context context, Numeral numeral) {
        int start = numeral.span().start();
        boolean first =
                start == context.sentence().start() || context.text().charAt(start - 1) == '(';
        return first
                && numeral.inDigits()
                && context.tail(numeral).matches("(?s)[.)](?:[\\s;].*)?");
    }
}
