package org.parallax.export;

import org.parallax.flag.Flag;
import org.parallax.story.Comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a report tells.
 *
 * @param stories one after the other
 * @param flags what the reader flagged, by the articles' ids; an article without any may be missing
 * @param origin what made it
 * @param made the day
 */
public record Report(
        List<Comparison> stories, Map<String, List<Flag>> flags, Origin origin, LocalDate made) {
    public Report {
        stories = List.copyOf(stories);
        flags = Map.copyOf(flags);
    }

    /** What the reader flagged in an article. */
    List<Flag> flags(String article) {
        return flags.getOrDefault(article, List.of());
    }
}
