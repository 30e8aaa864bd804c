package org.parallax.ui;

import org.parallax.export.Format;
import org.parallax.export.What;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What can be taken out for other programs. */
public enum Portion {
    QUOTES,
    FACTS,
    LABELS,
    FLAGS,
    /** All of these together, which no table can hold. */
    MARKS,
    ARTICLES;

    public Set<What> whats() {
        return this == MARKS
                ? EnumSet.complementOf(EnumSet.of(What.ARTICLES))
                : EnumSet.of(What.valueOf(name()));
    }

    /** The forms that can hold it. */
    public List<Format> forms() {
        Set<What> whats = whats();
        return Stream.of(Format.values())
                .filter(it -> it.holds().containsAll(whats))
                .filter(it -> whats.size() == 1 || !it.isTable())
                .toList();
    }
}
