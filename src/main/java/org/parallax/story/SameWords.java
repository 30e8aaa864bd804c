package org.parallax.story;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words that someone said, as every article has them.
 *
 * @param utterance what the articles have in common; null where no other has these words
 * @param uses the fullest first, then in the order of the articles; not empty
 */
public record SameWords(@Nullable Utterance utterance, List<Said> uses) {
    public SameWords {
        uses = List.copyOf(uses);
    }

    static SameWords of(@Nullable Utterance utterance, List<Said> uses) {
        List<Said> sorted = new ArrayList<>(uses);
        if (utterance != null) {
            sorted.sort(Comparator.comparing(it -> !utterance.fullest().equals(it)));
        }
        return new SameWords(utterance, sorted);
    }

    public Said fullest() {
        return uses.getFirst();
    }

    /** How one of the uses differs from the fullest; null where it does not. */
    public Utterance.@Nullable Difference difference(Said use) {
        return utterance == null ? null : utterance.difference(use);
    }

    /** To whom the words are given, before the story's own names are looked up. */
    @Nullable String speaker() {
        return utterance == null ? fullest().quote().speaker() : utterance.speaker();
    }
}
