package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;
import org.parallax.ui.Question;

/**
 * What the desk is to show next.
 *
 * @param article one to bring into sight, or null
 * @param at words of that article to bring into sight, or null
 * @param saved how many articles were saved in the library for it
 * @param asks what the reader has to say before more can be shown, or null
 * @param settled whether the library is so already, and it is too late to stop
 */
record Shown(
        Holding holding,
        @Nullable String article,
        @Nullable Span at,
        int saved,
        @Nullable Question asks,
        boolean settled)
        implements Outcome {
    Shown(
            Holding holding,
            @Nullable String article,
            @Nullable Span at,
            int saved,
            @Nullable Question asks) {
        this(holding, article, at, saved, asks, false);
    }

    /** What is to show as it is, with nothing in particular to see or to ask. */
    static Shown of(Holding holding) {
        return new Shown(holding, null, null, 0, null);
    }

    /** The same with an article to bring into sight. */
    Shown with(String id) {
        return new Shown(holding, id, at, saved, asks, settled);
    }

    /** The same, and too late to be stopped. */
    Shown asSettled() {
        return new Shown(holding, article, at, saved, asks, true);
    }
}
