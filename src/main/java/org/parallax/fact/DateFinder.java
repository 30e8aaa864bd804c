package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Reason;
import org.parallax.text.FewWords;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.WrittenDate;
import org.parallax.text.WrittenDates;

import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Days, months and years. A day without a year is of the year that puts it nearest to the article's
 * own day, or next after it where the sentence looks ahead; a weekday is the last one before it, as
 * news texts mean it, unless the words before say "next" or look ahead.
 */
final class DateFinder implements FigureFinder {
    /** No part of a longer word; \\b would look back over all accents that stand on a letter. */
    private static final String START = "(?<![\\p{L}\\p{N}])";

    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final Pattern YEAR =
            Pattern.compile(
                    "((?:19|20)\\d\\d)"
                            + "(?<=(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Oo]f|[Ll]ate|[Ee]arly|[Tt]he|[Dd]uring|(?:19|20)\\d\\d to)[ \\u00A0]\\d{4})"
                            + "(?![\\d-]|,\\d|[ \\u00A0](?:people|cities|of|jobs|percent|dollars|members|homes))"
                            + END);
    private static final Pattern MONTH =
            Pattern.compile(
                    START
                            + "(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ll]ate|[Ee]arly|[Ll]ast|[Tt]his|[Mm]id-?|[Dd]uring|[Oo]f)[ \\u00A0]"
                            + "(January|February|March|April|May|June|July|August|September|October|November|December)"
                            + END
                            + "(?! \\d)");
    private static final Pattern WEEKDAY =
            Pattern.compile(START + "(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day" + END);

    /** Days back in which a sentence that looks ahead can still mean the past. */
    private static final int NEAR = 62;

    /** Words by which a sentence speaks of what is still to come. */
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:will|would|shall|due|until|deadline|by|starting|beginning|scheduled|plans?|planned|"
                            + "to (?:begin|start|open|reopen|close|run|return|restart|resume|launch|end|take|come|go|be))\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Words that begin another clause. */
    private static final Pattern CLAUSE =
            Pattern.compile(START + "(?:after|before|when|because|since|which|who|while|as)" + END);

    /** How many words before a weekday can look ahead to it. */
    private static final int WORDS_AHEAD = 4;

    private static final int YEAR_DIGITS = 4;
    private static final int SHORTEST_MONTH = 3;

    /** In full and as they are shortened before a day. */
    private static final FewWords MONTHS =
            FewWords.of(
                    Arrays.stream(Month.values())
                            .map(month -> month.name().toLowerCase(Locale.ROOT))
                            .flatMap(month ->
                                    Stream.of(
                                            month,
                                            month.substring(0, 3),
                                            month.substring(0, Math.min(4, month.length()))))
                            .toList());

    private static final List<String> DAYS =
            List.of("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun");

    private final @Nullable LocalDate published;

    DateFinder(@Nullable LocalDate published) {
        this.published = published;
    }

    @Override
    public List<Mention> find(Context context) {
        List<Mention> mentions = new ArrayList<>();
        List<Token> tokens = context.tokens();
        for (int i = 0; context.figures() && i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (isIso(token)) {
                dates(context, token.span(), token, mentions);
            } else if (isMonth(token) && isAtFigure(context, i)) {
                Span first = tokens.get(Math.max(0, i - 2)).span();
                Span last = tokens.get(Math.min(tokens.size() - 1, i + 3)).span();
                dates(context, first.join(last), token, mentions);
            }
        }
        for (int i = 0; i < tokens.size(); i++) {
            single(context, i, mentions);
        }
        return mentions;
    }

    private static boolean isIso(Token token) {
        return token.isNumber() && token.word().indexOf('-') > 0;
    }

    /** Whether a day or a year stands beside the word at {@code index}, or beyond an "of". */
    private static boolean isAtFigure(Context context, int index) {
        return isFigure(context, index - 1)
                || isFigure(context, index + 1)
                || (context.word(index - 1).equals("of") && isFigure(context, index - 2))
                || (context.word(index + 1).equals("of") && isFigure(context, index + 2));
    }

    private static boolean isFigure(Context context, int index) {
        String word = context.word(index);
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** The date that holds the word. */
    private void dates(Context context, Span within, Token word, List<Mention> mentions) {
        for (WrittenDate date : WrittenDates.of(context.text(), within)) {
            if (date.span().overlaps(word.span())) {
                add(mentions, day(context.text(), context.sentence().span(), date));
            }
        }
    }

    /** What one word can tell; the words around it are looked at, and no others. */
    private void single(Context context, int index, List<Mention> mentions) {
        Token token = context.tokens().get(index);
        if (isYear(token)) {
            years(context.text(), token.span(), mentions);
        } else if (isMonth(token)) {
            months(context, index, mentions);
        } else if (token.capital() && token.word().contains("day")) {
            weekdays(context, token.span(), mentions);
        } else if (published != null && RelativeDays.canBegin(token.word())) {
            int last = Math.min(index + 1, context.tokens().size() - 1);
            Span span = token.span().join(context.tokens().get(last).span());
            for (RelativeDays.Found found : RelativeDays.in(context.text(), span, published)) {
                add(mentions, mention(context.text(), found.span(), found.iso(), "fact.relative"));
            }
        }
    }

    private static boolean isYear(Token token) {
        return token.isNumber()
                && token.word().length() >= YEAR_DIGITS
                && (token.word().startsWith("19") || token.word().startsWith("20"));
    }

    private static boolean isMonth(Token token) {
        return (token.capital() || token.word().startsWith("mid-")) && isMonth(token.word());
    }

    private static boolean isMonth(String word) {
        if (word.length() < SHORTEST_MONTH) {
            return false;
        }
        int hyphen = word.lastIndexOf('-');
        String bare = hyphen < 0 ? word : word.substring(hyphen + 1);
        int mark = bare.indexOf('\'');
        return MONTHS.contains(mark < 0 ? bare : bare.substring(0, mark));
    }

    private static Matcher around(Pattern pattern, String text, Span span) {
        return pattern.matcher(text).region(span.start(), span.end()).useTransparentBounds(true);
    }

    private static void years(String text, Span span, List<Mention> mentions) {
        for (Matcher m = around(YEAR, text, span); m.find(); ) {
            add(mentions, mention(text, Span.of(m.start(1), m.end(1)), m.group(1), "fact.date"));
        }
    }

    private void months(Context context, int index, List<Mention> mentions) {
        List<Token> tokens = context.tokens();
        Span span = tokens.get(Math.max(0, index - 1)).span().join(tokens.get(index).span());
        String text = context.text();
        for (Matcher m = around(MONTH, text, span); m.find(); ) {
            WrittenDate month = month(text, Span.of(m.start(1), m.end(1)));
            add(mentions, day(text, context.sentence().span(), month));
        }
    }

    private void weekdays(Context context, Span span, List<Mention> mentions) {
        String text = context.text();
        Span sentence = context.sentence().span();
        for (Matcher m = around(WEEKDAY, text, span); m.find(); ) {
            int day = DAYS.indexOf(m.group(1)) + 1;
            Span named = Span.of(m.start(), m.end());
            Mention mention =
                    published == null
                            ? someDay(text, sentence, named, day)
                            : weekday(text, sentence, named, day, published);
            if (mention != null) {
                add(mentions, mention);
            }
        }
    }

    private static void add(List<Mention> mentions, Mention mention) {
        if (Mention.noneAt(mention.span(), mentions)) {
            mentions.add(mention);
        }
    }

    private static WrittenDate month(String text, Span span) {
        int month = Month.valueOf(span.in(text).toUpperCase(Locale.ROOT)).getValue();
        return new WrittenDate(span, 0, month, 0);
    }

    private Mention day(String text, Span sentence, WrittenDate date) {
        if (date.year() != 0 || published == null) {
            return mention(text, date.span(), date.iso(), "fact.date");
        }
        WrittenDate dated = date.in(year(text, sentence, date, published));
        // The 29th of February of a year that has none stays without a year.
        String iso = dated.isPossible() ? dated.iso() : date.iso();
        return mention(text, date.span(), iso, Mention.YEAR_RULE);
    }

    /**
     * A weekday just past, in an article without a date of its own: other articles may tell which.
     */
    private static @Nullable Mention someDay(String text, Span sentence, Span span, int day) {
        boolean other =
                follows(text, span, "next ")
                        || follows(text, span, "last ")
                        || looksAhead(text, Span.of(near(text, sentence, span), span.end()), span);
        return other ? null : mention(text, span, "-W-" + day, "fact.someDay");
    }

    private static Mention weekday(String text, Span sentence, Span span, int day, LocalDate at) {
        int back = (at.getDayOfWeek().getValue() - day + 7) % 7;
        int days = -back;
        if (follows(text, span, "next ")) {
            days = 7 - back;
        } else if (follows(text, span, "last ")) {
            days = back == 0 ? -7 : -back;
        } else if (back > 0
                && looksAhead(text, Span.of(near(text, sentence, span), span.end()), span)) {
            days = 7 - back;
        }
        return mention(text, span, at.plusDays(days).toString(), "fact.weekday");
    }

    private static int year(String text, Span sentence, WrittenDate date, LocalDate published) {
        if (follows(text, date.span(), "last ")) {
            return date.month() < published.getMonthValue()
                    ? published.getYear()
                    : published.getYear() - 1;
        }
        return yearOf(date, published, looksAhead(text, sentence, date.span()));
    }

    private static boolean follows(String text, Span span, String word) {
        return text.regionMatches(true, span.start() - word.length(), word, 0, word.length());
    }

    /** Whether a word of what is to come stands before the day, in the same clause. */
    private static boolean looksAhead(String text, Span sentence, Span day) {
        String before = text.substring(sentence.start(), day.start());
        if (!AHEAD.matcher(before).find()) {
            return false;
        }
        int clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf(", "));
        for (Matcher matcher = CLAUSE.matcher(before); matcher.find(); ) {
            clause = Math.max(clause, matcher.end());
        }
        return AHEAD.matcher(before.substring(Math.min(clause + 1, before.length()))).find();
    }

    /**
     * Where the few words begin that a weekday can be looked forward to in: "will vote on Friday".
     */
    private static int near(String text, Span sentence, Span day) {
        int at = day.start();
        for (int word = 0; word < WORDS_AHEAD && at > sentence.start(); word++) {
            at = Math.max(sentence.start(), text.lastIndexOf(' ', at - 2) + 1);
        }
        return at;
    }

    private static int yearOf(WrittenDate date, LocalDate published, boolean ahead) {
        LocalDate here =
                LocalDate.of(published.getYear(), date.month(), Math.clamp(date.day(), 1, 28));
        if (ahead) {
            // A month that has just begun, or a day just past, is still the one that is meant.
            return here.isBefore(published.minusDays(NEAR)) ? here.getYear() + 1 : here.getYear();
        }
        return Stream.of(-1, 0, 1)
                .map(here::plusYears)
                .min(
                        Comparator.comparingLong(
                                day -> Math.abs(ChronoUnit.DAYS.between(published, day))))
                .map(LocalDate::getYear)
                .orElse(here.getYear());
    }

    private static Mention mention(String text, Span span, String iso, String rule) {
        return new Mention(
                span,
                FactType.DATE,
                new FactValue.Day(iso),
                false,
                Reason.of(rule, span.in(text), iso));
    }
}
