package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;
import org.parallax.text.WrittenDate;
import org.parallax.text.WrittenDates;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line above or below an article that names its outlet, its writers or its day: "The Ledger | By
 * Ann Reyes | 3 August 2017", "Published: August 4, 2017", "By Tom Arliss, Mesa Courier".
 */
record MastheadLine(@Nullable String outlet, @Nullable String byline, @Nullable LocalDate date) {
    private static final int MOST_WORDS = 24;
    private static final int MOST_WORDS_OF_TITLE = 7;

    /** In characters, with all that may stand around a day. */
    private static final int LONGEST_DATE = 300;

    private static final Pattern PARTING =
            Pattern.compile("\\s*[|·•\\n]\\s*|[\\s\\u00A0]+[—–-][\\s\\u00A0]+|\\t+");
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:Written |Reported )?(?:[Bb]y|BY)[: \\u00A0]+(\\p{Lu}[\\p{L}.'’\\-]*(?:[ \\u00A0](?:and|AND|de|van|von|der|"
                            + "la|\\p{Lu}[\\p{L}.'’\\-]*)|,[ \\u00A0](?=\\p{Lu}[\\p{L}.'’\\-]*[ \\u00A0]\\p{Lu}\\S*[ \\u00A0]and)){0,9})"
                            + "(?:,[ \\u00A0](.+))?$");
    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’\\-]*(?:[ \\u00A0](?:de|van|von|der|la|\\p{Lu}[\\p{L}.'’\\-]*)){1,4}";

    /** "Posted on October 15, 2025 by Ann Reyes". */
    private static final Pattern DATE_BY = Pattern.compile("^(.*\\d),? [Bb]y (" + NAME + ")$");

    /** "Ann Reyes, reporter". */
    private static final Pattern NAME_AND_TITLE =
            Pattern.compile("^(" + NAME + "),[ \\u00A0](\\p{Ll}[\\p{L} -]{2,40})$");

    private static final Pattern AROUND_DATE =
            Pattern.compile(
                    "(?i)^(?:(?:first )?(?:published|posted|updated|created|last modified|date|on|at|in|the)\\b[:, \\u00A0]*|"
                            + "(?:mon|tues|wednes|thurs|fri|satur|sun)day[,. ]*|(?:mon|tue|wed|thu|fri|sat|sun)\\b[,. ]*)*$");
    private static final Pattern AFTER_DATE =
            Pattern.compile(
                    "(?i)^[,\\s]*(?:(?:at|@|t)?[,\\s]*\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*"
                            + "(?:\\(?[a-z]{1,4}\\)?|[+-]\\d{2}:?\\d{2})?)?[,\\s.]*(?:(?:last )?updated.*)?$");

    /**
     * What stands beside a day and says nothing of outlet or writer: "6:00 PM ET", "5 min read".
     */
    private static final Pattern BESIDE_DATE =
            Pattern.compile(
                    "(?i)^(?:\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\(?[a-z]{2,4}\\)?)?|"
                            + "\\d{1,2}\\s*[ap]\\.?m\\.?\\s*[a-z]{0,4}|\\d{1,3}[ -]min(?:ute)?s?(?: read)?|"
                            + "(?:reading time|read time):?\\s*\\d.*|"
                            + "(?:\\d{1,3} (?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day)s? ){1,2}ago)$");

    private static final Pattern STOPPED = Pattern.compile(".*[.!?:;]$");

    private static final Pattern TITLE =
            Pattern.compile(
                    "(?i).*\\b((?:reporter|writer|editor|correspondent|columnist|contributor|producer)s?|staff|bureau|chief)\\b.*");

    /** The line read as part of a masthead; nothing where it is anything else. */
    static Optional<MastheadLine> parse(String line) {
        if (hasMoreWords(line, MOST_WORDS)) {
            return Optional.empty();
        }
        MastheadLine all = new MastheadLine(null, null, null);
        List<String> parts = List.of(PARTING.split(line.strip()));
        String unknown = null;
        for (String part : parts) {
            if (BESIDE_DATE.matcher(part.strip()).matches() || isTitleOf(all, part)) {
                continue;
            }
            Optional<MastheadLine> known = part(part.strip());
            if (known.isPresent()) {
                all = all.and(known.get());
            } else if (unknown == null && isTitleCase(part)) {
                unknown = part.strip();
            } else if (!part.isBlank()) {
                return Optional.empty();
            }
        }
        if (all.byline == null && all.date == null) {
            return Optional.empty();
        }
        return Optional.of(unknown == null ? all : all.and(new MastheadLine(unknown, null, null)));
    }

    /** What a writer is called behind the name: "By Ann Reyes - Ledger Staff Writer". */
    private static boolean isTitleOf(MastheadLine above, String part) {
        return above.byline != null && isTitleCase(part) && TITLE.matcher(part).matches();
    }

    private static Optional<MastheadLine> part(String part) {
        Matcher by = BY.matcher(part);
        if (by.matches()) {
            String rest = by.group(2);
            LocalDate date = rest == null ? null : date(rest);
            String outlet =
                    rest == null || date != null || TITLE.matcher(rest).matches() ? null : rest;
            return Optional.of(new MastheadLine(outlet, by.group(1), date));
        }
        Matcher both = DATE_BY.matcher(part);
        if (both.matches() && date(both.group(1)) != null) {
            return Optional.of(new MastheadLine(null, both.group(2), date(both.group(1))));
        }
        Matcher titled = NAME_AND_TITLE.matcher(part);
        if (titled.matches() && TITLE.matcher(titled.group(2)).matches()) {
            return Optional.of(new MastheadLine(null, titled.group(1), null));
        }
        LocalDate date = date(part);
        return date == null ? dated(part) : Optional.of(new MastheadLine(null, null, date));
    }

    /** An outlet and a day, parted by a comma: "The Ledger, Aug. 6, 2017". */
    private static Optional<MastheadLine> dated(String part) {
        int comma = part.indexOf(',');
        String outlet = comma < 0 ? "" : part.substring(0, comma).strip();
        LocalDate date = comma < 0 ? null : date(part.substring(comma + 1).strip());
        return date == null || !isTitleCase(outlet)
                ? Optional.empty()
                : Optional.of(new MastheadLine(outlet, null, date));
    }

    /** The day in a part that holds nothing but a day. */
    static @Nullable LocalDate date(String part) {
        if (part.length() > LONGEST_DATE) {
            return null;
        }
        for (WrittenDate date : WrittenDates.of(part, Span.of(0, part.length()))) {
            boolean alone =
                    AROUND_DATE.matcher(part.substring(0, date.span().start())).matches()
                            && AFTER_DATE.matcher(part.substring(date.span().end())).matches();
            if (alone && date.full().isPresent()) {
                return date.full().get();
            }
        }
        return null;
    }

    private static boolean isTitleCase(String part) {
        String words = part.strip();
        return !words.isEmpty()
                && Character.isUpperCase(words.charAt(0))
                && !hasMoreWords(words, MOST_WORDS_OF_TITLE)
                && !STOPPED.matcher(words).matches();
    }

    /** Asked of every paragraph: most have more, which is known long before their ends. */
    private static boolean hasMoreWords(String line, int most) {
        int words = 0;
        boolean within = false;
        for (int i = 0; i < line.length() && words <= most; i++) {
            boolean space = isSpace(line.charAt(i));
            words += within || space ? 0 : 1;
            within = !space;
        }
        return words > most;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r');
    }

    MastheadLine and(MastheadLine other) {
        return new MastheadLine(
                outlet != null ? outlet : other.outlet,
                byline != null ? byline : other.byline,
                date != null ? date : other.date);
    }
}
