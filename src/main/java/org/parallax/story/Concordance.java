package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.List;

/** Every place of a word in a story, in whatever voice. */
public final class Concordance {
    private Concordance() {}

    /**
     * Where {@code word} stands in the prose of {@code articles}, whatever its ending, article by
     * article in the order of the text.
     */
    public static List<Place> of(List<AnalyzedArticle> articles, String word) {
        List<Token> asked = Tokens.of(word);
        List<Place> places = new ArrayList<>();
        if (asked.size() != 1) {
            return places;
        }
        String stem = Vocabulary.stem(asked.getFirst());
        for (AnalyzedArticle article : articles) {
            for (ClassifiedSentence sentence : article.sentences()) {
                for (Token token : sentence.sentence().tokens()) {
                    if (Vocabulary.stem(token).equals(stem)) {
                        places.add(new Place(article.id(), token.span()));
                    }
                }
            }
        }
        return places;
    }
}
