package org.parallax.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a reader has arranged the columns of a story.
 *
 * @param order ids of the story's articles, left to right
 * @param pinned those that the reader keeps
 * @param shares how wide a column is beside the others, by its id; 1 where none is given
 * @param onlyPinned whether the others are put aside, which they never are where none is pinned
 */
public record Arrangement(
        List<String> order, Set<String> pinned, Map<String, Double> shares, boolean onlyPinned) {
    public Arrangement {
        order = List.copyOf(order);
        pinned = Set.copyOf(pinned);
        shares =
                shares.entrySet().stream()
                        .filter(it -> it.getValue() != 1)
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, Map.Entry::getValue));
        onlyPinned = onlyPinned && !pinned.isEmpty();
    }

    /** In the story's order, all of one width, and none pinned. */
    public static Arrangement of(List<String> articles) {
        return new Arrangement(articles, Set.of(), Map.of(), false);
    }

    /** The ids of the columns that are shown, left to right. */
    public List<String> shown() {
        return onlyPinned ? order.stream().filter(pinned::contains).toList() : order;
    }

    /** How wide a column is beside the others. */
    public double share(String article) {
        return shares.getOrDefault(article, 1.0);
    }

    /** Pins a column, or lets it go again. */
    public Arrangement pinning(String article, boolean pin) {
        Set<String> after = new LinkedHashSet<>(pinned);
        if (pin && order.contains(article)) {
            after.add(article);
        } else {
            after.remove(article);
        }
        return new Arrangement(order, after, shares, onlyPinned);
    }

    /** Shows the pinned columns alone, or all. */
    public Arrangement showing(boolean pinnedAlone) {
        return new Arrangement(order, pinned, shares, pinnedAlone);
    }

    /**
     * Moves a shown column; those that are put aside keep their places.
     *
     * @param to its place among the shown ones, from 0; the nearest there is, where it is none
     */
    public Arrangement moving(String article, int to) {
        List<String> moved = new ArrayList<>(shown());
        if (!moved.remove(article)) {
            return this;
        }
        moved.add(Math.clamp(to, 0, moved.size()), article);
        Set<String> seen = Set.copyOf(moved);
        Iterator<String> next = moved.iterator();
        List<String> after =
                order.stream().map(it -> seen.contains(it) ? next.next() : it).toList();
        return new Arrangement(after, pinned, shares, onlyPinned);
    }

    /** Gives columns other shares of the width; the rest keep theirs. */
    public Arrangement sharing(Map<String, Double> others) {
        Map<String, Double> after = new HashMap<>(shares);
        after.putAll(others);
        return new Arrangement(order, pinned, after, onlyPinned);
    }

    /** Makes all columns equally wide. */
    public Arrangement even() {
        return new Arrangement(order, pinned, Map.of(), onlyPinned);
    }

    /**
     * The same for a story that has these articles: those that are new to it stand last where a
     * column was moved, and else in the story's order.
     */
    public Arrangement over(List<String> articles) {
        List<String> after = new ArrayList<>(order);
        after.retainAll(articles);
        if (after.equals(articles.stream().filter(order::contains).toList())) {
            after = articles;
        } else {
            articles.stream().filter(it -> !order.contains(it)).forEach(after::add);
        }
        Set<String> kept = new LinkedHashSet<>(pinned);
        kept.retainAll(articles);
        Map<String, Double> wide = new HashMap<>(shares);
        wide.keySet().retainAll(articles);
        return new Arrangement(after, kept, wide, onlyPinned);
    }
}
