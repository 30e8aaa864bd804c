package org.parallax.source;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.time.LocalDate;

/**
 * An article that a feed names.
 *
 * @param title its headline, as plain text
 * @param address where it stands
 * @param published null where the feed does not say
 */
public record FeedEntry(String title, URI address, @Nullable LocalDate published) {}
