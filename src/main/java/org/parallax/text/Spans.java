package org.parallax.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Things that stand in a text, asked by place: an answer costs what it finds, however long the text
 * is.
 *
 * @param <T> what stands there
 */
public final class Spans<T> {
    private final List<T> items;
    private final List<Span> spans;
    private final int[] reach;

    private Spans(List<T> items, List<Span> spans) {
        this.items = items;
        this.spans = spans;
        this.reach = new int[spans.size()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, spans.get(i).end());
            reach[i] = furthest;
        }
    }

    /**
     * The items by place.
     *
     * @param at where each stands; they may overlap and nest
     */
    public static <T> Spans<T> of(List<T> items, Function<T, Span> at) {
        List<T> sorted = items.stream().sorted(Comparator.comparing(at)).toList();
        return new Spans<>(sorted, sorted.stream().map(at).toList());
    }

    /**
     * The items as they come.
     *
     * @param items in the order in which they begin
     * @param at where each stands; they may overlap and nest
     */
    public static <T> Spans<T> inOrder(List<T> items, Function<T, Span> at) {
        return new Spans<>(List.copyOf(items), items.stream().map(at).toList());
    }

    /** Those that share a character with {@code span}, in order. */
    public List<T> overlapping(Span span) {
        List<T> found = new ArrayList<>();
        for (int i = before(span.end()) - 1; i >= 0 && reach[i] > span.start(); i--) {
            if (spans.get(i).overlaps(span)) {
                found.add(items.get(i));
            }
        }
        return found.reversed();
    }

    /** Those that stand wholly within {@code span}, in order. */
    public List<T> within(Span span) {
        List<T> found = new ArrayList<>();
        // An empty one may stand just at the end.
        for (int i = before(span.end() + 1) - 1; i >= 0 && reach[i] >= span.start(); i--) {
            if (span.contains(spans.get(i))) {
                found.add(items.get(i));
            }
        }
        return found.reversed();
    }

    /** The last of those that end at {@code offset} or before and are {@code wanted}. */
    public Optional<T> lastBefore(int offset, Predicate<T> wanted) {
        for (int i = before(offset + 1) - 1; i >= 0; i--) {
            if (spans.get(i).end() <= offset && wanted.test(items.get(i))) {
                return Optional.of(items.get(i));
            }
        }
        return Optional.empty();
    }

    /** How many begin before {@code offset}. */
    private int before(int offset) {
        int at =
                Collections.binarySearch(
                        spans, Span.of(offset, offset), Comparator.comparingInt(Span::start));
        int first = at < 0 ? -at - 1 : at;
        while (first > 0 && spans.get(first - 1).start() >= offset) {
            first--;
        }
        return first;
    }
}
