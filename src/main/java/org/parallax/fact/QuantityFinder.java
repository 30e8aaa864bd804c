package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers that no other finder took: ages (aged 34), measures (12 km), parts and ratios (two
 * thirds, one in five), and numbers that stand alone. Those that name a thing (No. 5, Route 66) or
 * point to one (the two) are none.
 */
final class QuantityFinder implements FigureFinder {
    private static final Pattern OLD = Pattern.compile("(?i)[ \\u00A0-]years?[ -]olds?\\b");
    private static final Pattern AGED =
            Pattern.compile(
                    "(?i)(?:^|.*\\W)(?:aged?|age of|who (?:is|was|turned|turns|has turned|had turned)) $");
    private static final Pattern APPOSED = Pattern.compile(".*\\p{Lu}[\\p{L}\\p{M}'’.-]+, $");
    private static final BigDecimal OLDEST = new BigDecimal("125");
    private static final int LOOK_BACK = 40;

    @Override
    public List<Mention> find(Context context) {
        List<Mention> mentions = new ArrayList<>();
        for (Numeral numeral : context.numerals()) {
            age(context, numeral)
                    .or(() -> measure(context, numeral))
                    .or(() -> bare(context, numeral))
                    .ifPresent(mentions::add);
        }
        return mentions;
    }

    private static Optional<Mention> age(Context context, Numeral numeral) {
        if (!numeral.isWhole()
                || numeral.value().signum() < 0
                || numeral.value().compareTo(OLDEST) > 0) {
            return Optional.empty();
        }
        Matcher old = OLD.matcher(context.tail(numeral));
        if (old.lookingAt()) {
            Span span = Span.of(numeral.span().start(), numeral.span().end() + old.end());
            return Optional.of(mention(context, numeral, span, "year", "fact.age"));
        }
        Span before =
                Span.of(
                        Math.max(context.sentence().start(), numeral.span().start() - LOOK_BACK),
                        numeral.span().start());
        boolean aged = AGED.matcher(before.in(context.text())).matches();
        boolean apposed =
                numeral.inDigits()
                        && APPOSED.matcher(before.in(context.text())).matches()
                        && context.tail(numeral).matches("(?s),(?!\\d).*|\\.|");
        return (aged && !Bare.isJoined(context, numeral)) || apposed
                ? Optional.of(mention(context, numeral, numeral.span(), "year", "fact.age"))
                : Optional.empty();
    }

    private static Optional<Mention> measure(Context context, Numeral numeral) {
        Pieces after = context.after(numeral);
        Piece next = after.at(0);
        if (next == null || !isNear(numeral.span().gap(next.span()).in(context.text()))) {
            return Optional.empty();
        }
        String kind = kind(next.word());
        int noun = kind.isEmpty() ? 0 : 1;
        String unit =
                noun < after.size() && (noun == 0 || isNear(after.gap(noun)))
                        ? unit(after, noun)
                        : null;
        if (unit == null) {
            return Optional.empty();
        }
        int last = Math.max(noun, degrees(after, noun));
        Span span = numeral.span().join(after.all().get(last).span());
        return Optional.of(
                mention(
                        context,
                        numeral,
                        span,
                        kind + unit + suffix(after, noun, last),
                        "fact.quantity"));
    }

    private static boolean isNear(String gap) {
        return Characters.isBlank(gap)
                || Pieces.isHyphen(gap)
                || gap.equals("°")
                || gap.equals(" °");
    }

    private static String kind(String word) {
        return switch (word) {
            case "square", "cubic", "nautical" -> word + " ";
            case "sq" -> "square ";
            default -> "";
        };
    }

    private static @Nullable String unit(Pieces after, int noun) {
        String word = after.word(noun);
        boolean degree =
                after.exact(noun).matches("[CF]")
                        && after.text().charAt(after.all().get(noun).span().start() - 1) == '°';
        return degree ? "degree " + scale(word) : Measures.unit(word);
    }

    private static int degrees(Pieces after, int noun) {
        boolean scaled =
                after.word(noun).startsWith("degree")
                        && after.follows(noun + 1)
                        && !scale(after.word(noun + 1)).isEmpty()
                        && (after.word(noun + 1).length() > 1
                                || after.exact(noun + 1).matches("[CF]"));
        return scaled ? noun + 1 : noun;
    }

    private static String suffix(Pieces after, int noun, int last) {
        return last > noun ? " " + scale(after.word(last)) : "";
    }

    private static String scale(String word) {
        return switch (word) {
            case "c", "celsius", "centigrade" -> "Celsius";
            case "f", "fahrenheit" -> "Fahrenheit";
            default -> "";
        };
    }

    private static Optional<Mention> bare(Context context, Numeral numeral) {
        if (!Bare.isFigure(context, numeral)) {
            return Optional.empty();
        }
        String rule = numeral.isPart() ? "fact.part" : "fact.quantity";
        return Optional.of(mention(context, numeral, numeral.span(), null, rule));
    }

    private static Mention mention(
            Context context, Numeral numeral, Span span, @Nullable String unit, String rule) {
        return new Mention(
                span,
                FactType.QUANTITY,
                new FactValue.Amount(numeral.value(), unit),
                context.isHedged(context.tokenAt(span.start())),
                Reason.of(rule, span.in(context.text())));
    }
}
