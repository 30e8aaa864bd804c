package org.parallax.fact;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The English words of which numbers are made; all in lower case. */
final class NumberWords {
    static final BigDecimal HUNDRED = new BigDecimal("100");
    static final BigDecimal DOZEN = new BigDecimal("12");
    static final BigDecimal THOUSAND = new BigDecimal("1000");
    static final BigDecimal MILLION = new BigDecimal("1000000");

    private static final Map<String, Integer> SMALL =
            places(
                    List.of(
                            "zero",
                            "one",
                            "two",
                            "three",
                            "four",
                            "five",
                            "six",
                            "seven",
                            "eight",
                            "nine",
                            "ten",
                            "eleven",
                            "twelve",
                            "thirteen",
                            "fourteen",
                            "fifteen",
                            "sixteen",
                            "seventeen",
                            "eighteen",
                            "nineteen"));
    private static final Map<String, Integer> TENS =
            Map.of(
                    "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy",
                    70, "eighty", 80, "ninety", 90);
    private static final Map<String, BigDecimal> SCALES =
            Map.of(
                    "thousand", power(3),
                    "lakh", power(5),
                    "million", power(6),
                    "crore", power(7),
                    "billion", power(9),
                    "trillion", power(12),
                    "quadrillion", power(15));
    private static final Map<String, BigDecimal> SHORT_SCALES =
            Map.ofEntries(
                    Map.entry("k", power(3)),
                    Map.entry("m", power(6)),
                    Map.entry("mn", power(6)),
                    Map.entry("mil", power(6)),
                    Map.entry("mln", power(6)),
                    Map.entry("b", power(9)),
                    Map.entry("bn", power(9)),
                    Map.entry("bln", power(9)),
                    Map.entry("tn", power(12)),
                    Map.entry("trn", power(12)),
                    Map.entry("tln", power(12)));
    private static final Map<String, Integer> ODD_ORDINALS =
            Map.of(
                    "first", 1, "second", 2, "third", 3, "fifth", 5, "eighth", 8, "ninth", 9,
                    "twelfth", 12);
    private static final String TENS_ORDINAL = "ieth";

    /** All words that a number or a part can be made of. */
    private static final Set<String> ALL = all();

    /** How many letters tell most other words apart from {@link #ALL}. */
    private static final int HEAD = 3;

    private static final int LETTERS = 26;
    private static final BitSet HEADS = heads();

    private NumberWords() {}

    private static BitSet heads() {
        BitSet heads = new BitSet(LETTERS * LETTERS * LETTERS);
        ALL.forEach(word -> heads.set(head(word)));
        return heads;
    }

    /** The first letters as one number; -1 where a word is too short or has others than a to z. */
    private static int head(String word) {
        int head = 0;
        for (int i = 0; i < HEAD; i++) {
            int letter = i < word.length() ? word.charAt(i) - 'a' : -1;
            if (letter < 0 || letter >= LETTERS) {
                return -1;
            }
            head = head * LETTERS + letter;
        }
        return head;
    }

    private static boolean isWhole(String word) {
        int head = head(word);
        return head >= 0 && HEADS.get(head) && ALL.contains(word);
    }

    private static Set<String> all() {
        Set<String> whole = new HashSet<>(SMALL.keySet());
        whole.addAll(TENS.keySet());
        whole.addAll(SCALES.keySet());
        whole.addAll(Set.of("hundred", "dozen", "half", "quarter"));
        Set<String> all = new HashSet<>(Set.of("nought", "naught", "halves"));
        for (String word : whole) {
            String stem = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ie" : word;
            all.addAll(Set.of(word, word + "s", stem + "th", stem + "ths"));
        }
        for (String odd : ODD_ORDINALS.keySet()) {
            all.addAll(Set.of(odd, odd + "s"));
        }
        return Collections.unmodifiableSet(all);
    }

    /** Whether a word can be, or be made of, words for numbers: "twelve", "twelve-city". */
    static boolean holds(String word) {
        if (isWhole(word)) {
            return true;
        }
        if (word.indexOf('-') < 0) {
            return false;
        }
        for (String part : word.split("-", -1)) {
            if (isWhole(part)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Integer> places(List<String> words) {
        return IntStream.range(0, words.size())
                .boxed()
                .collect(Collectors.toUnmodifiableMap(words::get, i -> i));
    }

    private static BigDecimal power(int zeros) {
        return BigDecimal.ONE.movePointRight(zeros);
    }

    /** 0 to 19. */
    static @Nullable Integer small(String word) {
        boolean nothing = word.equals("nought") || word.equals("naught");
        return nothing ? Integer.valueOf(0) : SMALL.get(word);
    }

    /** 20, 30 and so on to 90. */
    static @Nullable Integer tens(String word) {
        return TENS.get(word);
    }

    static boolean isHundred(String word) {
        return word.equals("hundred") || word.equals("hundreds");
    }

    static boolean isDozen(String word) {
        return word.equals("dozen") || word.equals("dozens");
    }

    /** A thousand or more, "millions" as "million". */
    static @Nullable BigDecimal scale(String word) {
        return SCALES.get(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }

    /** A scale that follows digits in short: 78m, 10 bln, 1MM (but 1mm is a length). */
    static @Nullable BigDecimal shortScale(String exact, String word) {
        return exact.equals("MM") ? MILLION : SHORT_SCALES.get(word);
    }

    /** 5 for "fifth", 20 for "twentieth", 100 for "hundredth"; in the singular. */
    static @Nullable BigDecimal ordinal(String word) {
        Integer odd = ODD_ORDINALS.get(word);
        if (odd != null) {
            return BigDecimal.valueOf(odd);
        }
        if (word.endsWith(TENS_ORDINAL)) {
            return whole(tens(word.substring(0, word.length() - TENS_ORDINAL.length()) + "y"));
        }
        if (!word.endsWith("th")) {
            return null;
        }
        String stem = word.substring(0, word.length() - 2);
        return isHundred(stem) ? HUNDRED : scale(stem) != null ? scale(stem) : whole(small(stem));
    }

    private static @Nullable BigDecimal whole(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    /** What a part is one of: 2 for "half", 4 for "quarters", else as its ordinal. */
    static @Nullable BigDecimal part(String word) {
        return switch (word) {
            case "half", "halves" -> BigDecimal.TWO;
            case "quarter", "quarters" -> BigDecimal.valueOf(4);
            default -> ordinal(isPlural(word) ? word.substring(0, word.length() - 1) : word);
        };
    }

    static boolean isPlural(String word) {
        return word.endsWith("s");
    }
}
