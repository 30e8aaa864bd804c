package org.parallax.quote;

/**
 * A verb or phrase of saying, where it stands in a stretch.
 *
 * @param verb what it is
 * @param first the item at which the verb begins, its auxiliaries left out
 * @param last the item at which it ends
 * @param head the item at which its group begins: "has repeatedly said", "went on to note"
 * @param form how it is used
 * @param supposed whether it only may happen: "will say", "should ask"
 */
record Cue(ReportingVerb verb, int first, int last, int head, Form form, boolean supposed) {
    /** How a verb of saying is used. */
    enum Form {
        /** Reyes said. */
        FINITE,
        /** …, saying that. */
        PARTICIPLE,
        /** "one of the first to say": whoever it is, nothing is reported. */
        INFINITIVE,
        /** The letter led Reyes to say: who speaks stands before the verb's own object. */
        CONTROLLED,
        /** It was said. */
        PASSIVE,
        /** According to Reyes. */
        PHRASE
    }
}
