package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Amounts of money: $78.4 million, US$40bn, £3, 200 euros. */
final class MoneyFinder implements FigureFinder {
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(US ?\\$|A ?\\$|AU ?\\$|C ?\\$|CA ?\\$|NZ ?\\$|HK ?\\$|\\$|£|€|¥|₹|USD|EUR|GBP) ?$");
    private static final Map<String, String> SIGNS =
            Map.ofEntries(
                    Map.entry("$", "USD"),
                    Map.entry("US$", "USD"),
                    Map.entry("A$", "AUD"),
                    Map.entry("AU$", "AUD"),
                    Map.entry("C$", "CAD"),
                    Map.entry("CA$", "CAD"),
                    Map.entry("NZ$", "NZD"),
                    Map.entry("HK$", "HKD"),
                    Map.entry("£", "GBP"),
                    Map.entry("€", "EUR"),
                    Map.entry("¥", "JPY"),
                    Map.entry("₹", "INR"),
                    Map.entry("USD", "USD"),
                    Map.entry("EUR", "EUR"),
                    Map.entry("GBP", "GBP"));
    private static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("dollar", "USD"),
                    Map.entry("dollars", "USD"),
                    Map.entry("euro", "EUR"),
                    Map.entry("euros", "EUR"),
                    Map.entry("yen", "JPY"),
                    Map.entry("rupees", "INR"),
                    Map.entry("rubles", "RUB"),
                    Map.entry("roubles", "RUB"),
                    Map.entry("yuan", "CNY"),
                    Map.entry("pesos", "MXN"),
                    Map.entry("francs", "CHF"),
                    Map.entry("usd", "USD"),
                    Map.entry("eur", "EUR"));
    private static final int LONGEST_SIGN = 5;

    @Override
    public List<Mention> find(Context context) {
        List<Mention> mentions = new ArrayList<>();
        for (Numeral numeral : context.numerals()) {
            at(context, numeral).ifPresent(mentions::add);
        }
        return mentions;
    }

    private static Optional<Mention> at(Context context, Numeral numeral) {
        int from = Math.max(0, numeral.span().start() - LONGEST_SIGN);
        Matcher sign = BEFORE.matcher(context.text().substring(from, numeral.span().start()));
        if (sign.find()) {
            Span span = Span.of(from + sign.start(), numeral.span().end());
            String unit = SIGNS.get(sign.group(1).replace(" ", ""));
            // The letters of "US$" and "USD" are a word of their own, before which a hedge stands.
            int word =
                    Character.isLetter(sign.group(1).charAt(0))
                            ? numeral.first() - 1
                            : numeral.first();
            return mention(context, numeral, span, unit, word);
        }
        String unit = WORDS.get(context.word(numeral.last() + 1).toLowerCase(Locale.ROOT));
        if (unit == null || !context.between(numeral.last()).matches("[ \\u00A0-]")) {
            return Optional.empty();
        }
        Span span = numeral.span().join(context.tokens().get(numeral.last() + 1).span());
        return mention(context, numeral, span, unit, numeral.first());
    }

    private static Optional<Mention> mention(
            Context context, Numeral numeral, Span span, @Nullable String unit, int word) {
        if (unit == null) {
            return Optional.empty();
        }
        FactValue value = new FactValue.Amount(numeral.value(), unit);
        return Optional.of(
                new Mention(
                        span,
                        FactType.MONEY,
                        value,
                        context.isHedged(word),
                        Reason.of("fact.money", span.in(context.text()))));
    }
}
