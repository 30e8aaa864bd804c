package org.parallax.framing;

import java.util.List;

/**
 * What framing found in one article, each list in the order of the text.
 *
 * @param english whether the article is in English; in another language only its voices are told
 * @param voices whose words each stretch of its prose has
 */
public record Framed(
        boolean english,
        List<ClassifiedSentence> sentences,
        List<LoadedTerm> loaded,
        List<VoicePart> voices) {
    public Framed {
        sentences = List.copyOf(sentences);
        loaded = List.copyOf(loaded);
        voices = List.copyOf(voices);
    }
}
