package org.parallax.framing;

import java.util.List;
import org.parallax.text.Sentence;

/** A sentence, what it does, and the words that say so. */
public record ClassifiedSentence(Sentence sentence, SentenceKind kind, List<Cue> cues) {
    public ClassifiedSentence {
        cues = List.copyOf(cues);
    }
}
