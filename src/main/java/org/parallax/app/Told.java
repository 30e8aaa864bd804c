package org.parallax.app;

import java.util.List;

/**
 * What was done beside the desk, which stays as it is.
 *
 * @param sentences what to tell of it, the most important first
 */
record Told(List<String> sentences) implements Outcome {
    Told {
        sentences = List.copyOf(sentences);
    }
}
