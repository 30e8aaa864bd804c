package org.parallax.ui;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the columns were arranged when the window was open before. It is kept article by article,
 * under the keys that these have in the library: a story may have other articles by now.
 */
final class RememberedColumns {
    /** No column is so many times wider than it would be by itself. */
    private static final double MOST = 100;

    private final Settings settings;
    private final Map<String, Long> keys = new HashMap<>();

    /** How a column stands among the others. */
    private enum State {
        FREE,
        PINNED,
        /** Pinned, and those that are not were put aside. */
        ALONE
    }

    /** What is kept of one article's column. */
    private record Kept(String article, int place, double share, State state) {
        String words() {
            return place + " " + share + " " + state.name().toLowerCase(Locale.ROOT);
        }

        static @Nullable Kept of(String article, String words) {
            String[] parts = words.split(" ", -1);
            try {
                Kept kept =
                        new Kept(
                                article,
                                Integer.parseInt(parts[0]),
                                Double.parseDouble(parts[1]),
                                State.valueOf(parts[2].toUpperCase(Locale.ROOT)));
                return kept.share() > 0 && kept.share() < MOST ? kept : null;
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException unknown) {
                return null;
            }
        }
    }

    RememberedColumns(Settings settings) {
        this.settings = settings;
    }

    /** Takes the keys of articles by their ids. */
    void know(Map<String, Long> articles) {
        keys.putAll(articles);
    }

    @Nullable Long key(String article) {
        return keys.get(article);
    }

    private Optional<String> name(String article) {
        return Optional.ofNullable(key(article)).map(key -> "column." + key);
    }

    /** Keeps how the columns of a story stand; where they stand as usual, nothing is kept. */
    void write(List<String> articles, Arrangement now) {
        boolean usual = now.equals(Arrangement.of(articles));
        for (int i = 0; i < now.order().size(); i++) {
            String article = now.order().get(i);
            State pinned = now.onlyPinned() ? State.ALONE : State.PINNED;
            State state = now.pinned().contains(article) ? pinned : State.FREE;
            String words = usual ? "" : new Kept(article, i, now.share(article), state).words();
            name(article).ifPresent(it -> settings.set(it, words));
        }
    }

    /** How the columns of these articles stood; as usual where nothing was kept. */
    Arrangement read(List<String> articles) {
        List<Kept> all = new ArrayList<>();
        for (String article : articles) {
            name(article)
                    .flatMap(settings::value)
                    .map(words -> Kept.of(article, words))
                    .ifPresent(all::add);
        }
        all.sort(Comparator.comparingInt(Kept::place));
        Set<String> pinned = new LinkedHashSet<>();
        Map<String, Double> shares = new HashMap<>();
        boolean alone = false;
        for (Kept kept : all) {
            shares.put(kept.article(), kept.share());
            if (kept.state() != State.FREE) {
                pinned.add(kept.article());
            }
            alone = alone || kept.state() == State.ALONE;
        }
        List<String> order = all.stream().map(Kept::article).toList();
        boolean whole = order.size() == articles.size();
        return new Arrangement(order, pinned, shares, alone && whole).over(articles);
    }
}
