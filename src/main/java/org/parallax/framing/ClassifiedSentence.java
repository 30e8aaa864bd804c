package org.parallax.framing;

import org.parallax.text.Sentence;

import java.util.List;

/** A sentence, what it does, and the words that say so. */
public record ClassifiedSentence(Sentence sentence, SentenceKind kind, List<Cue> cues) {
    public ClassifiedSentence {
        cues = List.copyOf(cues);
    }
}
