package org.parallax.message;

import java.util.List;

/**
 * Why something was marked, joined or refused: a rule's name and the words it rests on.
 *
 * @param rule the rule's name; its sentence stands in {@code messages.properties} under {@code
 *     reason.} and this name
 * @param words what the sentence is filled with, in order
 */
public record Reason(String rule, List<String> words) {
    public Reason {
        words = List.copyOf(words);
    }

    public static Reason of(String rule, String... words) {
        return new Reason(rule, List.of(words));
    }

    /** The reason as a sentence for the reader. */
    public String sentence() {
        return Messages.get("reason." + rule, words.toArray());
    }
}
