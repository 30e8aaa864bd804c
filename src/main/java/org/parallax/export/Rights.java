package org.parallax.export;

import org.parallax.flag.Assignment;
import org.parallax.message.Messages;

/** Says whose texts are in the file of an assignment. */
final class Rights {
    private Rights() {}

    static String of(Assignment assignment, boolean texts) {
        return of(
                assignment.tasks().size(),
                assignment.tasks().stream().mapToInt(it -> it.sentences().size()).sum(),
                texts);
    }

    /**
     * A sentence.
     *
     * @param sentences how many are named by their words
     * @param texts whether the articles are in it
     */
    static String of(int articles, int sentences, boolean texts) {
        return texts
                ? Messages.get("assignment.rights.texts", articles)
                : Messages.get("assignment.rights.addresses", articles, sentences);
    }
}
