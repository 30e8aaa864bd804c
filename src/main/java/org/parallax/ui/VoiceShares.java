package org.parallax.ui;

import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.SentenceKind;

import java.util.List;

/**
 * How much of an article speaks in which voice: whole percents by words of its sentences, which add
 * up to 100, or four zeros where nothing was classified.
 */
public record VoiceShares(int own, int claims, int quotes, int opinion) {
    public static VoiceShares of(List<ClassifiedSentence> sentences) {
        int[] words = new int[4];
        for (ClassifiedSentence sentence : sentences) {
            words[place(sentence.kind())] += sentence.sentence().tokens().size();
        }
        int all = words[0] + words[1] + words[2] + words[3];
        if (all == 0) {
            return new VoiceShares(0, 0, 0, 0);
        }
        int claims = Math.round(100f * words[1] / all);
        int quotes = Math.round(100f * words[2] / all);
        int opinion = Math.round(100f * words[3] / all);
        // The outlet's own share takes what rounding leaves, so that the bar is always full.
        return new VoiceShares(
                Math.max(0, 100 - claims - quotes - opinion), claims, quotes, opinion);
    }

    public boolean isEmpty() {
        return own + claims + quotes + opinion == 0;
    }

    private static int place(SentenceKind kind) {
        return switch (kind) {
            case FACT -> 0;
            case CLAIM -> 1;
            case QUOTE -> 2;
            case OPINION, MIXED -> 3;
        };
    }
}
