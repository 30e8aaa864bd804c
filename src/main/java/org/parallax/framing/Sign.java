package org.parallax.framing;

import org.parallax.message.Reason;
import org.parallax.text.Span;

/**
 * Something by which a sentence shows that it judges.
 *
 * @param weight 3 where it judges wherever it stands, 2 mostly, 1 only beside others
 * @param word whether a word list holds it; else it lies in the grammar
 */
record Sign(Span span, Voice voice, int weight, boolean word, Reason reason) {
    static Sign of(Span span, Voice voice, int weight, Reason reason) {
        return new Sign(span, voice, weight, false, reason);
    }

    static Sign ofWord(Span span, Voice voice, int weight, Reason reason) {
        return new Sign(span, voice, weight, true, reason);
    }

    /** Whether it is a word that is enough by itself. */
    boolean isSure() {
        return word && weight > 1;
    }

    Cue cue() {
        return new Cue(span, reason);
    }
}
