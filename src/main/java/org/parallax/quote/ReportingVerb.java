package org.parallax.quote;

import org.parallax.lexicon.Entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A verb or phrase of saying.
 *
 * @param lemma its plain form: "say"
 * @param tone how it colours what is said
 * @param takes what can follow it
 */
public record ReportingVerb(String lemma, Tone tone, Set<Takes> takes) {
    public ReportingVerb {
        takes = Set.copyOf(takes);
    }

    /** How a verb of saying colours what is said. */
    public enum Tone {
        /** said */
        NEUTRAL,
        /** claimed */
        DOUBTING,
        /** slammed, insisted */
        HEATED,
        /** admitted */
        CONCEDING,
        /** pointed out: what was said is taken for true */
        POINTED,
        /** praised */
        WARM;

        /** As the word list and the JSON write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can follow a verb of saying. */
    public enum Takes {
        /** A clause: said it was closed. */
        CLAUSE,
        /** A clause that a small word opens: noted that it was closed. */
        THAT,
        /** An infinitive: vowed to close it. */
        TO,
        /** Whom it is said to: told the council. */
        PERSON,
        /** Nothing but a quotation: shot back. */
        QUOTE,
        /** The speaker: according to. */
        PHRASE
    }

    static ReportingVerb of(Entry entry) {
        Set<Takes> takes =
                Arrays.stream(entry.get("takes").split(","))
                        .map(word -> Takes.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                        .collect(Collectors.toUnmodifiableSet());
        Tone tone = Tone.valueOf(entry.get("tone").toUpperCase(Locale.ROOT));
        return new ReportingVerb(entry.get("lemma"), tone, takes);
    }

    boolean takes(Takes one) {
        return takes.contains(one);
    }
}
