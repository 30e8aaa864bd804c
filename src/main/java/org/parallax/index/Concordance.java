package org.parallax.index;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;

/** Every match of a query on a line of its own, with what stands before and behind it. */
public final class Concordance {
    /** How many characters of context a line has on each side, at most. */
    private static final int WIDTH = 60;

    /** By what lines are sorted; lines that are equal in it stay as they were found. */
    public enum Order {
        /** By the words before the match, the last one first. */
        LEFT,
        /** By the words behind it. */
        RIGHT,
        /** Those that no one named says last. */
        SPEAKER,
        OUTLET,
        /** The earliest first. */
        DATE;

        private Comparator<ContextLine> comparator() {
            return switch (this) {
                case LEFT -> Comparator.comparing(line -> backwards(line.left()));
                case RIGHT -> Comparator.comparing(line -> lower(line.right()));
                case SPEAKER ->
                        Comparator.comparing(
                                ContextLine::speaker,
                                Comparator.nullsLast(Comparator.naturalOrder()));
                case OUTLET -> Comparator.comparing(line -> lower(line.outlet()));
                case DATE -> Comparator.comparing(ContextLine::published);
            };
        }
    }

    private Concordance() {}

    /**
     * The lines of all matches in {@code found}, sorted.
     *
     * @param texts the text of an article by its key, null where it is gone
     */
    public static List<ContextLine> of(
            Found found, LongFunction<@Nullable String> texts, Order order) {
        List<ContextLine> lines = new ArrayList<>(of(found, texts));
        lines.sort(order.comparator());
        return List.copyOf(lines);
    }

    /**
     * The lines of all matches in {@code found}, as they were found.
     *
     * @param texts the text of an article by its key, null where it is gone
     */
    public static List<ContextLine> of(Found found, LongFunction<@Nullable String> texts) {
        List<ContextLine> lines = new ArrayList<>();
        for (ArticleHit hit : found.articles()) {
            String text = texts.apply(hit.key());
            if (text != null && text.length() == hit.length()) {
                hit.matches().forEach(match -> lines.add(line(hit, match.span(), text)));
            }
        }
        return List.copyOf(lines);
    }

    private static ContextLine line(ArticleHit hit, Span span, String text) {
        int from = Math.max(0, span.start() - WIDTH);
        int to = Math.min(text.length(), span.end() + WIDTH);
        String speaker =
                hit.quotes().stream()
                        .filter(quote -> quote.span().contains(span))
                        .map(QuoteHit::speaker)
                        .findFirst()
                        .orElse(null);
        return new ContextLine(
                hit.key(),
                span,
                oneLine(text.substring(whole(text, from), span.start())),
                oneLine(span.in(text)),
                oneLine(text.substring(span.end(), whole(text, to))),
                speaker,
                hit.outlet(),
                hit.published());
    }

    /** The offset, moved out of the middle of a character. */
    private static int whole(String text, int offset) {
        boolean halves =
                offset > 0
                        && offset < text.length()
                        && Character.isLowSurrogate(text.charAt(offset))
                        && Character.isHighSurrogate(text.charAt(offset - 1));
        return halves ? offset - 1 : offset;
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\u00A0]+", " ");
    }

    private static String lower(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static String backwards(String words) {
        List<String> reversed = Arrays.asList(lower(words).split(" ", -1)).reversed();
        return String.join(" ", reversed);
    }
}
