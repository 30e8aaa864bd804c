package org.parallax.app;

import java.util.List;

/**
 * What was done beside the desk, which stays as it is.
 *
 * @param sentences what to tell of it, the most important first
 * @param past what was told before and is so no more
 */
record Told(List<String> sentences, List<String> past) implements Outcome {
    Told {
        sentences = List.copyOf(sentences);
        past = List.copyOf(past);
    }

    Told(List<String> sentences) {
        this(sentences, List.of());
    }
}
