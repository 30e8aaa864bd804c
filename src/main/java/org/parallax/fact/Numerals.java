package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Characters;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers: 12, 1,140, 78.4 million, twelve, twenty-one, two hundred and six, a dozen, half a
 * million.
 */
final class Numerals {
    private static final Map<String, Integer> UNITS =
            Map.ofEntries(
                    Map.entry("zero", 0),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("thirteen", 13),
                    Map.entry("fourteen", 14),
                    Map.entry("fifteen", 15),
                    Map.entry("sixteen", 16),
                    Map.entry("seventeen", 17),
                    Map.entry("eighteen", 18),
                    Map.entry("nineteen", 19));
    private static final Map<String, Integer> TENS =
            Map.of(
                    "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy",
                    70, "eighty", 80, "ninety", 90);
    private static final Map<String, BigDecimal> SCALES =
            Map.ofEntries(
                    Map.entry("hundred", new BigDecimal("100")),
                    Map.entry("dozen", new BigDecimal("12")),
                    Map.entry("thousand", new BigDecimal("1000")),
                    Map.entry("million", new BigDecimal("1000000")),
                    Map.entry("billion", new BigDecimal("1000000000")),
                    Map.entry("trillion", new BigDecimal("1000000000000")));
    private static final Map<String, String> SHORT_SCALES =
            Map.of(
                    "m",
                    "million",
                    "bn",
                    "billion",
                    "k",
                    "thousand",
                    "tn",
                    "trillion",
                    "b",
                    "billion",
                    "mn",
                    "million");

    /** A longer word is a key or a serial, and no number that anyone writes. */
    private static final int LONGEST = 24;

    private static final BigDecimal THOUSAND = new BigDecimal("1000");

    private final String text;
    private final List<Token> tokens;

    private Numerals(String text, List<Token> tokens) {
        this.text = text;
        this.tokens = tokens;
    }

    /** The numbers of a sentence, in order. */
    static List<Numeral> of(String text, Sentence sentence) {
        Numerals reader = new Numerals(text, sentence.tokens());
        List<Numeral> numerals = new ArrayList<>();
        int at = 0;
        while (at < sentence.tokens().size()) {
            Optional<Numeral> numeral = reader.at(at);
            numeral.ifPresent(numerals::add);
            at = numeral.map(found -> found.last() + 1).orElse(at + 1);
        }
        return numerals;
    }

    /** A number that is one word: "twelve", "twenty-one", "1,140"; null where the word is none. */
    static @Nullable BigDecimal value(String word) {
        if (word.length() > LONGEST) {
            return null;
        }
        if (word.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?")) {
            return new BigDecimal(word.replace(",", ""));
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Integer tens = TENS.get(word.substring(0, hyphen));
            Integer unit = UNITS.get(word.substring(hyphen + 1));
            return tens != null && unit != null && unit > 0 && unit < 10
                    ? BigDecimal.valueOf(tens + unit)
                    : null;
        }
        Integer small = UNITS.getOrDefault(word, TENS.get(word));
        return small == null ? null : BigDecimal.valueOf(small);
    }

    private Optional<Numeral> at(int first) {
        String word = tokens.get(first).word();
        BigDecimal value = value(word);
        int last = first;
        if (value == null) {
            value = attachedScale(word);
        }
        if (value == null
                && (word.equals("a") || word.equals("half"))
                && first + 1 < tokens.size()) {
            return indefinite(first);
        }
        if (value == null) {
            return Optional.empty();
        }
        boolean digits = Character.isDigit(word.charAt(0));
        BigDecimal total = BigDecimal.ZERO;
        while (last + 1 < tokens.size() && adjoins(last)) {
            String next = tokens.get(last + 1).word();
            BigDecimal scale = scale(next, digits);
            BigDecimal more = digits ? null : value(next);
            if (scale != null) {
                boolean closes = scale.compareTo(THOUSAND) >= 0;
                // "two thousand million": a scale with no number of its own multiplies what stands.
                boolean bare = value.signum() == 0;
                total =
                        !closes
                                ? total
                                : bare ? total.multiply(scale) : total.add(value.multiply(scale));
                value = closes ? BigDecimal.ZERO : value.multiply(scale);
                last++;
            } else if (more != null && last > first && !tokens.get(last).isNumber()) {
                value = value.add(more);
                last++;
            } else if (next.equals("and") && !digits && continues(last)) {
                value = value.add(orZero(value(tokens.get(last + 2).word())));
                last += 2;
            } else {
                break;
            }
        }
        return Optional.of(numeral(first, last, total.add(value), digits));
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }

    /**
     * "two hundred and six": what follows "and" belongs to the number only after a hundred or more.
     */
    private boolean continues(int last) {
        return last + 2 < tokens.size()
                && SCALES.containsKey(tokens.get(last).word())
                && !tokens.get(last).word().equals("dozen")
                && !tokens.get(last + 2).isNumber()
                && value(tokens.get(last + 2).word()) != null;
    }

    private @Nullable BigDecimal scale(String word, boolean digits) {
        String name = digits ? SHORT_SCALES.getOrDefault(word, word) : word;
        return SCALES.get(name);
    }

    /** "78m", "2bn": a scale written to the digits. */
    private static @Nullable BigDecimal attachedScale(String word) {
        Matcher matcher =
                Pattern.compile("(\\d[\\d,.]*?)-?(m|bn|k|tn|mn|million|billion|trillion)")
                        .matcher(word);
        if (!matcher.matches()) {
            return null;
        }
        BigDecimal number = value(matcher.group(1));
        String scale = SHORT_SCALES.getOrDefault(matcher.group(2), matcher.group(2));
        return number == null ? null : number.multiply(SCALES.getOrDefault(scale, BigDecimal.ONE));
    }

    /** "a dozen", "a hundred", "half a million". */
    private Optional<Numeral> indefinite(int first) {
        boolean half = tokens.get(first).word().equals("half");
        int at = half && tokens.get(first + 1).word().equals("a") ? first + 2 : first + 1;
        if (at >= tokens.size() || (half && at == first + 1)) {
            return Optional.empty();
        }
        BigDecimal scale = SCALES.get(tokens.get(at).word());
        if (scale == null || (half && scale.compareTo(THOUSAND) < 0)) {
            return Optional.empty();
        }
        BigDecimal value = half ? scale.divide(BigDecimal.TWO) : scale;
        return Optional.of(numeral(first, at, value, false));
    }

    private Numeral numeral(int first, int last, BigDecimal value, boolean digits) {
        return new Numeral(
                tokens.get(first).span().join(tokens.get(last).span()),
                value.stripTrailingZeros(),
                first,
                last,
                digits);
    }

    private boolean adjoins(int at) {
        String between = tokens.get(at).span().gap(tokens.get(at + 1).span()).in(text);
        return Characters.isBlank(between) || between.equals("-");
    }
}
