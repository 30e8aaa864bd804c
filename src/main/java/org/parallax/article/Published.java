package org.parallax.article;

import java.time.LocalDate;

/**
 * The day an article was published, and how that is known.
 *
 * @param from where the date stood; a caption or a file's timestamp is never asked
 */
public record Published(LocalDate date, From from) {
    /** Where a date of publication was found. */
    public enum From {
        METADATA,
        TEXT,
        FILE,
        READER
    }
}
