package org.parallax.fact;

import org.parallax.message.Reason;
import org.parallax.text.Characters;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many of something: twelve cities, four of the selected cities, 1,140 signatures, a 12-city
 * programme; and how long: three hours, 48 hours' notice. A thing sent to each of so many is so
 * many things: "letters to four cities" are four letters.
 */
final class CountFinder implements FigureFinder {
    private static final int MOST_MODIFIERS = 3;
    private static final Set<String> DURATIONS =
            Set.of(
                    "second", "minute", "hour", "day", "week", "month", "year", "decade", "century",
                    "night");
    private static final Set<String> DETERMINERS =
            Set.of("the", "these", "those", "its", "their", "his", "her", "our", "all");
    private static final Set<String> NO_MODIFIERS =
            Set.of(
                    "and",
                    "or",
                    "but",
                    "to",
                    "in",
                    "on",
                    "at",
                    "by",
                    "for",
                    "from",
                    "with",
                    "as",
                    "than",
                    "that",
                    "which",
                    "who",
                    "is",
                    "are",
                    "was",
                    "were",
                    "be",
                    "been",
                    "has",
                    "have",
                    "had",
                    "will",
                    "would",
                    "can",
                    "could",
                    "of",
                    "the",
                    "a",
                    "an",
                    "this",
                    "it",
                    "he",
                    "she",
                    "they",
                    "not",
                    "if",
                    "when",
                    "while",
                    "after",
                    "before",
                    "because",
                    "said",
                    "says",
                    "percent",
                    "per",
                    "more",
                    "less",
                    "out",
                    "into",
                    "over",
                    "under",
                    "about",
                    "against",
                    "between",
                    "million",
                    "billion",
                    "trillion",
                    "dollars",
                    "euros",
                    "pounds",
                    "cents",
                    "pm",
                    "am",
                    "years-old",
                    "so",
                    "also",
                    "did",
                    "do",
                    "does",
                    "may",
                    "might",
                    "must",
                    "should",
                    "some",
                    "any",
                    "each",
                    "every",
                    "no",
                    "then",
                    "there");
    private static final Set<String> SENT_PLURALS =
            Set.of(
                    "letters",
                    "notices",
                    "subpoenas",
                    "invitations",
                    "warnings",
                    "questionnaires",
                    "grants",
                    "checks",
                    "cheques",
                    "emails",
                    "messages",
                    "summonses",
                    "bills",
                    "fines",
                    "visits",
                    "calls",
                    "awards",
                    "medals",
                    "ultimatums",
                    "offers",
                    "requests");
    private static final String ATTACHED = "$£€#/.:-";
    private static final Set<String> NUMBERED =
            Set.of(
                    "number", "no", "chapter", "section", "article", "title", "page", "line",
                    "route");
    private static final Pattern COMPOUND =
            Pattern.compile("([\\p{L}]+(?:-[\\p{L}]+)?|\\d[\\d,.]*)-(\\p{L}{3,})");

    @Override
    public List<Mention> find(Context context) {
        List<Mention> mentions = new ArrayList<>();
        for (Numeral numeral : context.numerals()) {
            noun(context, numeral).ifPresent(noun -> add(context, numeral, noun, mentions));
        }
        for (int i = 0; i < context.tokens().size(); i++) {
            compound(context, context.tokens().get(i)).ifPresent(mentions::add);
        }
        return mentions;
    }

    private static void add(Context context, Numeral numeral, int noun, List<Mention> mentions) {
        Span span = numeral.span().join(bare(context, noun));
        String unit = Nouns.singular(bareWord(context.word(noun)));
        FactType type = DURATIONS.contains(unit) ? FactType.DURATION : FactType.COUNT;
        boolean hedged = context.isHedged(numeral.first());
        FactValue value = new FactValue.Amount(numeral.value(), unit);
        mentions.add(
                new Mention(
                        span,
                        type,
                        value,
                        hedged,
                        Reason.of("fact.count", span.in(context.text()), unit)));
        if (type == FactType.COUNT) {
            sent(context, numeral, span, hedged).ifPresent(mentions::add);
        }
    }

    /** "letters to four cities": as many letters as cities. */
    private static Optional<Mention> sent(
            Context context, Numeral numeral, Span counted, boolean hedged) {
        int to = numeral.first() - 1;
        while (to >= 0 && DETERMINERS.contains(context.word(to))) {
            to--;
        }
        int thing = to - 1;
        if (!context.word(to).equals("to")
                || !SENT_PLURALS.contains(context.word(thing))
                || isNumbered(context, thing)) {
            return Optional.empty();
        }
        Span span = context.tokens().get(thing).span().join(counted);
        String unit = Nouns.singular(context.word(thing));
        return Optional.of(
                new Mention(
                        span,
                        FactType.COUNT,
                        new FactValue.Amount(numeral.value(), unit),
                        hedged,
                        Reason.of("fact.each", span.in(context.text()), unit)));
    }

    private static boolean isNumbered(Context context, int noun) {
        return context.numerals().stream()
                .anyMatch(numeral -> numeral.last() < noun && numeral.last() >= noun - 3);
    }

    /**
     * Index of the noun that the number counts: the first plural after it, over "of the" and a few
     * modifiers.
     */
    private static Optional<Integer> noun(Context context, Numeral numeral) {
        int at = numeral.last() + 1;
        if (numeral.isPart() || isOrdinalOrPart(context, numeral)) {
            return Optional.empty();
        }
        if (context.word(at).equals("of") && DETERMINERS.contains(context.word(at + 1))) {
            at += 2;
        }
        for (int i = at; i <= at + MOST_MODIFIERS && i < context.tokens().size(); i++) {
            String gap =
                    i == numeral.last() + 1 ? context.gapAfter(numeral) : context.between(i - 1);
            if (!Characters.isBlank(gap)) {
                return Optional.empty();
            }
            String word = bareWord(context.word(i));
            if (NO_MODIFIERS.contains(word) || Numerals.value(word) != null) {
                return Optional.empty();
            }
            if (isSingularTime(word, i == numeral.last() + 1)) {
                return Optional.of(i);
            }
            if (Nouns.isPlural(word) && !runsOn(context, i)) {
                boolean measure = Measures.unit(word) != null;
                return measure || isAge(context, i) ? Optional.empty() : Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "a 2 hour speech": without a hyphen, right after the number. */
    private static boolean isSingularTime(String word, boolean near) {
        return near && DURATIONS.contains(word) && !word.equals("second");
    }

    /** Whether a word can neither be counted nor describe what is. */
    static boolean isNoModifier(String word) {
        return NO_MODIFIERS.contains(word);
    }

    /** "34 years old". */
    private static boolean isAge(Context context, int noun) {
        return context.word(noun).equals("years") && context.word(noun + 1).equals("old");
    }

    /** "four women drivers": a plural that another plural follows only describes it. */
    private static boolean runsOn(Context context, int noun) {
        return context.between(noun).equals(" ")
                && (context.word(noun).equals("women") || context.word(noun).equals("men"))
                && Nouns.isPlural(context.word(noun + 1));
    }

    private static boolean isOrdinalOrPart(Context context, Numeral numeral) {
        int start = numeral.span().start();
        boolean attached = start > 0 && ATTACHED.indexOf(context.text().charAt(start - 1)) >= 0;
        boolean numbered = NUMBERED.contains(context.word(numeral.first() - 1));
        boolean year =
                numeral.inDigits()
                        && numeral.span().length() == 4
                        && numeral.value().intValue() > 1500
                        && numeral.value().intValue() < 2100;
        return attached
                || numbered
                || year
                || (numeral.value().intValue() == 1 && !numeral.inDigits());
    }

    private static String bareWord(String word) {
        return word.endsWith("s'") ? word.substring(0, word.length() - 1) : word;
    }

    private static Span bare(Context context, int noun) {
        return context.tokens().get(noun).span();
    }

    /** "a 12-city programme", "48-hour notice", "six-month ban". */
    private static Optional<Mention> compound(Context context, Token token) {
        if (token.word().indexOf('-') <= 0) {
            return Optional.empty();
        }
        Matcher matcher = COMPOUND.matcher(token.word());
        BigDecimal number = matcher.matches() ? Numerals.value(matcher.group(1)) : null;
        if (number == null || Numerals.value(token.word()) != null) {
            return Optional.empty();
        }
        String unit = Nouns.singular(matcher.group(2));
        FactType type = DURATIONS.contains(unit) ? FactType.DURATION : FactType.COUNT;
        if (type == FactType.COUNT
                && !unit.matches(
                        "city|nation|state|member|country|bed|seat|point|car|page|story")) {
            return Optional.empty();
        }
        FactValue value = new FactValue.Amount(number, unit);
        Reason reason = Reason.of("fact.count", token.span().in(context.text()), unit);
        return Optional.of(new Mention(token.span(), type, value, false, reason));
    }
}
