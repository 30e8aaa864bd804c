package org.parallax.library;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/**
 * A story that the reader named, or whose articles the reader put together.
 *
 * @param key its number; 0 until it is kept
 * @param name the reader's name for it, null where its headline is enough
 * @param pinned whether its articles stay together whatever the grouping says
 * @param articles their keys
 */
public record KeptStory(long key, @Nullable String name, boolean pinned, Set<Long> articles) {
    public KeptStory {
        articles = Set.copyOf(articles);
    }
}
