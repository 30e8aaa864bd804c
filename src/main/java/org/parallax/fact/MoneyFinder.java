package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Amounts of money: $78.4 million, US$40bn, £3, 200 euros, 8 dollars 25 cents, 81 USD million. */
final class MoneyFinder implements FigureFinder {
    private static final Pattern JOINT = Pattern.compile("[ \\u00A0]{1,2}(?:and )?");
    private static final Pattern RANGE = Pattern.compile("-|–|—| to ");
    private static final BigDecimal MOST_CENTS = new BigDecimal("99");
    private static final BigDecimal CENT = new BigDecimal("0.01");

    @Override
    public List<Mention> find(Context context) {
        List<Mention> mentions = new ArrayList<>();
        List<Numeral> numerals = context.numerals();
        int free = context.sentence().start();
        for (int i = 0; i < numerals.size(); i++) {
            Money money = Moneys.at(context, numerals.get(i), free);
            if (money == null) {
                continue;
            }
            Money more =
                    i + 1 < numerals.size() ? cents(context, money, numerals.get(i + 1)) : null;
            i += more == null ? 0 : 1;
            Money whole = more == null ? money : more;
            mentions.add(mention(context, whole));
            free = whole.span().end();
            Money high = i + 1 < numerals.size() ? high(context, whole, numerals.get(i + 1)) : null;
            if (high != null) {
                mentions.add(mention(context, high));
                free = high.span().end();
                i++;
            }
        }
        return mentions;
    }

    /** The other end of a range whose sign stands only once: "$300 to 350 million". */
    private static @Nullable Money high(Context context, Money low, Numeral next) {
        String gap = low.span().gap(next.span()).in(context.text());
        boolean range = gap.length() < 5 && RANGE.matcher(gap).matches();
        boolean bare =
                range
                        && !low.isNamed(context.text())
                        && !next.isPart()
                        && Moneys.at(context, next, low.span().end()) == null;
        boolean sum =
                next.scale().compareTo(NumberWords.THOUSAND) >= 0
                        || context.after(next).size() == 0;
        return bare && sum
                ? new Money(next.span(), next.value(), Currencies.Unit.of(low.unit().code()))
                : null;
    }

    /** With the cents that follow it: "8 dollars 25 cents", "sixty dollars twenty-two". */
    private static @Nullable Money cents(Context context, Money money, Numeral next) {
        String gap = money.span().gap(next.span()).in(context.text());
        if (money.unit().isPart()
                || !JOINT.matcher(gap).matches()
                || !next.isWhole()
                || !money.isWhole()
                || next.value().signum() <= 0
                || next.value().compareTo(MOST_CENTS) > 0) {
            return null;
        }
        Money part = Moneys.at(context, next, money.span().end());
        boolean cents = part != null && part.unit().isPart();
        boolean told = money.isNamed(context.text()) || gap.contains("and");
        boolean unsaid = part == null && told && isLast(context, next);
        if (!cents && !unsaid) {
            return null;
        }
        Span span = money.span().join(cents && part != null ? part.span() : next.span());
        return new Money(span, money.value().add(next.value().multiply(CENT)), money.unit());
    }

    /** Whether what follows cannot be the thing that the number counts. */
    private static boolean isLast(Context context, Numeral numeral) {
        Pieces after = context.after(numeral);
        Piece word = after.at(0);
        String gap = word == null ? "." : numeral.span().gap(word.span()).in(context.text());
        boolean apart = !gap.isBlank() && !gap.startsWith("%") && !gap.startsWith("-");
        return apart || after.word(0).equals("and") || after.word(0).equals("more");
    }

    private static Mention mention(Context context, Money money) {
        FactValue value = new FactValue.Amount(money.value(), money.unit().code());
        return new Mention(
                money.span(),
                FactType.MONEY,
                value,
                context.isHedged(context.tokenAt(money.span().start())),
                Reason.of("fact.money", money.span().in(context.text())));
    }
}
