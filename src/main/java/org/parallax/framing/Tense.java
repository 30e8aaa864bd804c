package org.parallax.framing;

import org.parallax.text.IrregularVerbs;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

import java.util.List;
import java.util.Set;

/** Tells sentences of what happened from those of how things are. */
final class Tense {
    private static final int SHORTEST = 5;

    /** Before a participle these tell how things have come to be, and no event. */
    private static final Set<String> PERFECT = Set.of("has", "have", "having", "is", "are", "be");

    private Tense() {}

    /** Whether a verb in the past stands in the sentence. */
    static boolean isPast(Sentence sentence) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.get(i).word();
            if (IrregularVerbs.isPast(word)) {
                return true;
            }
            boolean ends = word.length() >= SHORTEST && word.endsWith("ed");
            if (ends && !(i > 0 && PERFECT.contains(tokens.get(i - 1).word()))) {
                return true;
            }
        }
        return false;
    }
}
