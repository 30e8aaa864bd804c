package org.parallax.fact;

import org.parallax.message.Reason;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Shares of a hundred: 38%, 38 percent, thirty-eight per cent. Percentage points are no percentage.
 */
final class PercentFinder implements FigureFinder {
    @Override
    public List<Mention> find(Context context) {
        List<Mention> mentions = new ArrayList<>();
        for (Numeral numeral : context.numerals()) {
            int end = end(context, numeral);
            if (end > 0) {
                Span span = Span.of(numeral.span().start(), end);
                mentions.add(
                        new Mention(
                                span,
                                FactType.PERCENT,
                                new FactValue.Amount(numeral.value(), "percent"),
                                context.isHedged(numeral.first()),
                                Reason.of("fact.percent", span.in(context.text()))));
            }
        }
        return mentions;
    }

    private static int end(Context context, Numeral numeral) {
        String after =
                context.text()
                        .substring(
                                numeral.span().end(),
                                Math.min(context.text().length(), numeral.span().end() + 2));
        if (after.startsWith("%")) {
            return numeral.span().end() + 1;
        }
        if (after.startsWith(" %") || after.startsWith("\u00a0%")) {
            return numeral.span().end() + 2;
        }
        int next = numeral.last() + 1;
        String word = context.word(next);
        boolean near =
                Characters.isBlank(context.between(numeral.last()))
                        || context.between(numeral.last()).equals("-");
        if (near && word.equals("percent")) {
            return context.tokens().get(next).end();
        }
        return near && word.equals("per") && context.word(next + 1).equals("cent")
                ? context.tokens().get(next + 1).end()
                : 0;
    }
}
