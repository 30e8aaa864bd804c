package org.parallax.fact;

import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Shares of a hundred: 38%, 38 percent, thirty-eight per cent. Percentage points are no percentage.
 */
final class PercentFinder implements FigureFinder {
    private static final Pattern AFTER =
            Pattern.compile(
                    "(?i)[ \\u00A0\\u202F]?[%％]"
                            + "|[ \\u00A0-]{1,2}(?:percent(?:age)?s?|per[ \\u00A0-]cents?|pct)\\b(?![ -]?points?\\b)");
    private static final Pattern BEFORE =
            Pattern.compile("(?i)\\P{L}*(?:percents?|per cents?) of ");

    @Override
    public List<Mention> find(Context context) {
        List<Mention> mentions = new ArrayList<>();
        for (Numeral numeral : context.numerals()) {
            Matcher after = AFTER.matcher(context.tail(numeral));
            if (after.lookingAt()) {
                int end = numeral.span().end() + after.end();
                mentions.add(mention(context, numeral, Span.of(numeral.span().start(), end)));
            } else if (isHead(context, numeral)) {
                int start = context.sentence().start();
                mentions.add(mention(context, numeral, Span.of(start, numeral.span().end())));
            }
        }
        return mentions;
    }

    /** A table's heading, "percent of 62", is the whole line. */
    private static boolean isHead(Context context, Numeral numeral) {
        Span before =
                Span.of(
                        context.sentence().start(),
                        Math.max(context.sentence().start(), numeral.span().start()));
        return before.length() < 20
                && BEFORE.matcher(before.in(context.text())).matches()
                && context.after(numeral).size() == 0;
    }

    private static Mention mention(Context context, Numeral numeral, Span span) {
        return new Mention(
                span,
                FactType.PERCENT,
                new FactValue.Amount(numeral.value(), "percent"),
                context.isHedged(numeral.first()),
                Reason.of("fact.percent", span.in(context.text())));
    }
}
