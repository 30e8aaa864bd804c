package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the sign, the code or the name of a currency that stands at a number. */
final class Moneys {
    private static final Pattern SIGN_BEFORE =
            Pattern.compile(
                    "(?<![\\p{L}$])(?<letters>(?i:u\\.? ?s\\.?|[a-z]{1,3}) ?)?(?<sign>[\\p{Sc}]) ?[-−]?$");
    private static final Pattern CODE_BEFORE =
            Pattern.compile("(?<![\\p{L}\\d])(?<code>[MKk]?[A-Z]{3}|Rs|rs)\\.? ?$");
    private static final Pattern AFTER =
            Pattern.compile(
                    "^[ \\u00A0]?(?:(?<sign>\\p{Sc})|(?<code>[MKk]?[A-Z]{3}|[a-z]{3})(?![\\p{L}-]))(?!\\d)");
    private static final Pattern NEXT_SUM =
            Pattern.compile("^ \\d[\\d.,]*+ ?+(?!\\p{Sc}|cents?\\b)");
    private static final Pattern WEIGHED =
            Pattern.compile(
                    "(?i)\\b(?:weigh\\w*|heav\\w*|lift\\w*|los[et]\\w*|gain\\w*|meat|flour|food|drugs?|cocaine|heroin|fish|shed)\\b");
    private static final BigDecimal LARGE = new BigDecimal("1000");
    private static final int LONGEST_SIGN = 7;
    private static final int MOST_WORDS = 4;

    private Moneys() {}

    /**
     * The money that {@code numeral} tells.
     *
     * @param free where the amount before it ends, whose sign is not taken again
     */
    static @Nullable Money at(Context context, Numeral numeral, int free) {
        if (numeral.isPart() && named(context, numeral).isEmpty()) {
            return null;
        }
        return before(context, numeral, free)
                .or(() -> after(context, numeral))
                .or(() -> named(context, numeral))
                .orElse(null);
    }

    private static Optional<Money> before(Context context, Numeral numeral, int free) {
        int from = Math.max(free, numeral.span().start() - LONGEST_SIGN);
        if (from > numeral.span().start()) {
            return Optional.empty();
        }
        String head = context.text().substring(from, numeral.span().start());
        if (!canEnd(head.stripTrailing())) {
            return Optional.empty();
        }
        Matcher sign = SIGN_BEFORE.matcher(head);
        return sign.find() ? signed(numeral, from, sign) : coded(numeral, from, head);
    }

    /** Whether a sign or a code can stand there: most numbers follow a plain word. */
    private static boolean canEnd(String head) {
        char last = head.isEmpty() ? ' ' : head.charAt(head.length() - 1);
        return last != ' ' && last != ',' && (last < 'a' || last > 'z' || last == 's');
    }

    private static Optional<Money> signed(Numeral numeral, int from, Matcher found) {
        String sign = found.group("sign");
        String letters = found.group("letters") == null ? "" : found.group("letters");
        boolean own =
                sign.equals("$") && !letters.equalsIgnoreCase("a ") && Currencies.isDollar(letters);
        String code = Currencies.sign(own ? letters : "", sign);
        int start = from + (own ? found.start() : found.start("sign"));
        return code == null ? Optional.empty() : money(numeral, start, Currencies.Unit.of(code));
    }

    private static Optional<Money> coded(Numeral numeral, int from, String head) {
        Matcher found = CODE_BEFORE.matcher(head);
        if (!found.find() || Currencies.isWord(found.group("code"))) {
            return Optional.empty();
        }
        boolean rupees = found.group("code").equalsIgnoreCase("rs");
        String exact = rupees ? "INR" : found.group("code");
        return Currencies.coded(exact).flatMap(unit -> money(numeral, from + found.start(), unit));
    }

    private static Optional<Money> money(Numeral numeral, int start, Currencies.Unit unit) {
        Span span = Span.of(start, numeral.span().end());
        return Optional.of(new Money(span, numeral.value().multiply(unit.worth()), plain(unit)));
    }

    private static Currencies.Unit plain(Currencies.Unit unit) {
        return Currencies.Unit.of(unit.code());
    }

    private static Optional<Money> after(Context context, Numeral numeral) {
        String tail = context.tail(numeral);
        Matcher matcher = AFTER.matcher(tail);
        if (!matcher.find()) {
            return Optional.empty();
        }
        boolean sign = matcher.group("sign") != null;
        if (sign && NEXT_SUM.matcher(tail.substring(matcher.end())).find()) {
            return Optional.empty();
        }
        String code = matcher.group("code");
        Optional<Currencies.Unit> unit =
                code == null
                        ? Optional.ofNullable(Currencies.sign("", matcher.group("sign")))
                                .map(Currencies.Unit::of)
                        : Currencies.coded(code);
        int end = numeral.span().end() + matcher.end();
        return unit.map(found -> scaled(context, numeral, found, end));
    }

    /** "81 USD million". */
    private static Money scaled(Context context, Numeral numeral, Currencies.Unit unit, int end) {
        BigDecimal value = numeral.value().multiply(unit.worth());
        Pieces rest = Pieces.of(context.text(), Span.of(end, context.tailEnd(end)));
        BigDecimal scale = rest.size() == 0 ? null : NumberWords.scale(rest.word(0));
        Span span = Span.of(numeral.span().start(), end);
        if (scale == null || !gap(context, end, rest.all().getFirst()).isBlank()) {
            return new Money(span, value, plain(unit));
        }
        return new Money(
                span.join(rest.all().getFirst().span()), value.multiply(scale), plain(unit));
    }

    private static String gap(Context context, int end, Piece piece) {
        return Span.of(end, Math.max(end, piece.span().start())).in(context.text());
    }

    private static Optional<Money> named(Context context, Numeral numeral) {
        Pieces after = context.after(numeral);
        int words = 0;
        while (words < Math.min(MOST_WORDS, after.size())
                && isNear(context, numeral, after, words)) {
            words++;
        }
        for (int length = words; length > 0; length--) {
            int count = length;
            Optional<Currencies.Unit> unit =
                    Currencies.named(phrase(after, length))
                            .filter(found -> isMoney(context, numeral, after, count));
            if (unit.isPresent()) {
                Span span = numeral.span().join(after.all().get(length - 1).span());
                Currencies.Unit found = unit.get();
                return Optional.of(new Money(span, numeral.value().multiply(found.worth()), found));
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(Context context, Numeral numeral, Pieces after, int index) {
        Piece piece = after.all().get(index);
        if (!piece.isWord()) {
            return false;
        }
        String gap = index == 0 ? gap(context, numeral.span().end(), piece) : after.gap(index);
        return Characters.isBlank(gap)
                || Pieces.isHyphen(gap.strip())
                || (index > 0 && gap.strip().equals("."));
    }

    private static String phrase(Pieces after, int length) {
        StringBuilder phrase = new StringBuilder();
        for (int i = 0; i < length; i++) {
            phrase.append(i == 0 ? "" : " ").append(after.word(i));
        }
        return phrase.toString();
    }

    /** Names that are also other words are money only in a fitting place. */
    private static boolean isMoney(Context context, Numeral numeral, Pieces after, int words) {
        if (words > 1) {
            return true;
        }
        boolean large = numeral.value().compareTo(LARGE) >= 0;
        return switch (after.word(0)) {
            case "mark" -> false;
            case "won", "marks", "real", "colon", "colons", "dong" -> large;
            case "pound", "pounds" ->
                    numeral.scale().compareTo(LARGE) >= 0
                            || (!after.word(1).equals("of")
                                    && !WEIGHED.matcher(
                                                    context.sentence().span().in(context.text()))
                                            .find()
                                    && !Pieces.isHyphen(
                                            gap(
                                                    context,
                                                    numeral.span().end(),
                                                    after.all().getFirst())));
            default -> true;
        };
    }
}
