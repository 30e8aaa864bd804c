package org.parallax.quote;

/**
 * Counts how often a character or a word is looked at, so that a test can tell that a text of twice
 * the length takes twice the steps, on any machine.
 */
final class Steps {
    private long taken;

    void take(int steps) {
        taken += steps;
    }

    long taken() {
        return taken;
    }
}
