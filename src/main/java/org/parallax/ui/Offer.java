package org.parallax.ui;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/**
 * Articles that a feed lists, for the reader to pick from.
 *
 * @param title the feed's name
 */
public record Offer(String title, List<Entry> entries) {
    public Offer {
        entries = List.copyOf(entries);
    }

    /**
     * One of them.
     *
     * @param published null where the feed does not say
     */
    public record Entry(String title, URI address, @Nullable LocalDate published) {}
}
