package org.parallax.fact;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ranges that tell their scale only once: in "$4 to $5 million", the four is millions too. */
final class Ranges {
    private static final Pattern BETWEEN =
            Pattern.compile("(?:-|–|—| to | or | - )(?:[A-Za-z]{0,3} ?\\p{Sc} ?)?");
    private static final Pattern AND = Pattern.compile(" and (?:[A-Za-z]{0,3} ?\\p{Sc} ?)?");
    private static final Pattern OPENED =
            Pattern.compile("(?i).*\\bbetween (?:[A-Za-z]{0,3} ?\\p{Sc} ?)?");
    private static final int LOOK_BACK = 16;
    private static final int LONGEST_GAP = 12;

    private Ranges() {}

    static List<Numeral> scaled(String text, List<Numeral> numerals) {
        List<Numeral> scaled = new ArrayList<>();
        for (int i = 0; i < numerals.size(); i++) {
            Numeral low = numerals.get(i);
            boolean opens = i + 1 < numerals.size() && isRange(text, low, numerals.get(i + 1));
            scaled.add(opens ? low.times(numerals.get(i + 1).scale()) : low);
        }
        return List.copyOf(scaled);
    }

    private static boolean isRange(String text, Numeral low, Numeral high) {
        if (high.scale().compareTo(NumberWords.THOUSAND) < 0
                || low.scale().compareTo(BigDecimal.ONE) != 0
                || low.isPart()
                || low.value().signum() <= 0
                || low.value().multiply(high.scale()).compareTo(high.value()) >= 0) {
            return false;
        }
        String gap = low.span().gap(high.span()).in(text);
        if (gap.length() > LONGEST_GAP) {
            return false;
        }
        int from = Math.max(0, low.span().start() - LOOK_BACK);
        return BETWEEN.matcher(gap).matches()
                || (AND.matcher(gap).matches()
                        && OPENED.matcher(text.substring(from, low.span().start())).matches());
    }
}
