package org.parallax.source;

import java.util.List;

/**
 * A feed's list of articles.
 *
 * @param title the feed's own name, empty where it has none
 */
public record Feed(String title, List<FeedEntry> entries) {
    public Feed {
        entries = List.copyOf(entries);
    }
}
