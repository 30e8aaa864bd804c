package org.parallax.ui;

import org.parallax.text.Characters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A part of a query that narrows it, as in {@code outlet:"The North Quay Post"}, which the reader
 * can put in and take out by a press.
 *
 * @param value without quotation marks
 */
public record Filter(By by, String value) {
    /** By what a query is narrowed. */
    public enum By {
        OUTLET,
        /** A month, as in 2017-08. */
        DATE,
        /** What a sentence is. */
        KIND
    }

    private static final Pattern WORD =
            Pattern.compile("(outlet|date|kind):(.+)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** A stretch of a query between blanks that stand outside marks and brackets. */
    private record Word(int start, int end) {}

    public Filter {
        value = bare(value);
    }

    /** Those that a query has, in its order. */
    public static List<Filter> in(String query) {
        return words(query).stream()
                .flatMap(word -> read(query.substring(word.start(), word.end())).stream())
                .toList();
    }

    /** Whether {@code query} is narrowed so. */
    public boolean isIn(String query) {
        return isAmong(in(query));
    }

    /** Whether it is one of {@code filters}, however they were typed. */
    boolean isAmong(List<Filter> filters) {
        return filters.stream().anyMatch(this::isSame);
    }

    /** The query with this filter, or without it where it has it. */
    public String toggle(String query) {
        return isIn(query) ? without(query) : with(query);
    }

    /** The query without any filter. */
    public static String none(String query) {
        String left = query;
        for (Filter filter : in(query)) {
            left = filter.without(left);
        }
        return left;
    }

    private String with(String query) {
        String words = query.strip();
        if (words.isEmpty()) {
            return typed();
        }
        // Behind a mark or a bracket that nothing closes, it would be read as a part of that.
        return isOpen(words) ? typed() + ' ' + words : words + ' ' + typed();
    }

    private String without(String query) {
        List<String> left = new ArrayList<>();
        for (Word word : words(query)) {
            String typed = query.substring(word.start(), word.end());
            if (read(typed).stream().noneMatch(this::isSame)) {
                left.add(typed);
            }
        }
        return String.join(" ", left);
    }

    private String typed() {
        String name = by.name().toLowerCase(Locale.ROOT) + ':';
        return by == By.OUTLET ? name + '"' + value + '"' : name + value;
    }

    private boolean isSame(Filter other) {
        return by == other.by && value.equalsIgnoreCase(other.value);
    }

    private static List<Filter> read(String word) {
        Matcher matcher = WORD.matcher(word);
        if (!matcher.matches() || bare(matcher.group(2)).isEmpty()) {
            return List.of();
        }
        By by = By.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
        return List.of(new Filter(by, matcher.group(2)));
    }

    private static String bare(String value) {
        return value.chars()
                .filter(c -> !Characters.isDoubleMark((char) c))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .strip();
    }

    private static List<Word> words(String query) {
        List<Word> words = new ArrayList<>();
        boolean marks = false;
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= query.length(); i++) {
            char c = i < query.length() ? query.charAt(i) : ' ';
            marks ^= Characters.isDoubleMark(c);
            depth += marks || c != '(' ? 0 : 1;
            depth -= marks || c != ')' || depth == 0 ? 0 : 1;
            boolean gap = !marks && depth == 0 && Characters.isSpace(c);
            if (gap || i == query.length()) {
                if (i > start) {
                    words.add(new Word(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    private static boolean isOpen(String query) {
        long marks = query.chars().filter(c -> Characters.isDoubleMark((char) c)).count();
        long opening = query.chars().filter(c -> c == '(').count();
        long closing = query.chars().filter(c -> c == ')').count();
        return marks % 2 == 1 || opening > closing || query.endsWith(" OR");
    }
}
