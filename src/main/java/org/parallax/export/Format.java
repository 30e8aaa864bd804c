package org.parallax.export;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A form in which other programs read what is taken out. */
public enum Format {
    CSV,
    JSON,
    BIBTEX,
    CSL,
    /** A project of REFI-QDA, which programs for qualitative research exchange. */
    QDPX;

    /** As a person types it. */
    public String typed() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form that {@code typed} names; nothing where there is no such form. */
    public static Optional<Format> of(String typed) {
        return Arrays.stream(values()).filter(it -> it.typed().equals(typed)).findFirst();
    }

    /** What can be had in this form. */
    public Set<What> holds() {
        return switch (this) {
            case CSV, JSON -> EnumSet.allOf(What.class);
            case BIBTEX, CSL -> EnumSet.of(What.ARTICLES);
            case QDPX -> EnumSet.complementOf(EnumSet.of(What.ARTICLES));
        };
    }

    /** How the names of such files end, without the dot. */
    public String ending() {
        return switch (this) {
            case BIBTEX -> "bib";
            case CSV, QDPX -> typed();
            case JSON, CSL -> "json";
        };
    }

    /** Whether it holds one thing at a time, which then has to be said. */
    public boolean isTable() {
        return this == CSV || this == JSON;
    }

    /** Whether it is bytes, which no terminal can show, and holds the articles' whole texts. */
    public boolean isArchive() {
        return this == QDPX;
    }
}
