package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.Voice;
import org.parallax.framing.VoicePart;
import org.parallax.text.IrregularVerbs;
import org.parallax.text.SmallWords;
import org.parallax.text.Spans;
import org.parallax.text.Stems;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that an outlet chose in a story: those of its articles' prose outside others' own
 * words, by their stems; small words and numbers are none.
 */
final class Vocabulary {
    private final Map<String, List<Place>> places = new LinkedHashMap<>();
    private final Map<String, Map<String, Integer>> forms = new HashMap<>();
    private int size;

    void add(AnalyzedArticle article) {
        Spans<VoicePart> quoted =
                Spans.of(
                        article.framed().voices().stream()
                                .filter(part -> part.voice() == Voice.QUOTED)
                                .toList(),
                        VoicePart::span);
        for (ClassifiedSentence sentence : article.sentences()) {
            for (Token token : sentence.sentence().tokens()) {
                if (isWord(token) && quoted.overlapping(token.span()).isEmpty()) {
                    add(article, token);
                }
            }
        }
    }

    private void add(AnalyzedArticle article, Token token) {
        String stem = stem(token);
        places.computeIfAbsent(stem, it -> new ArrayList<>())
                .add(new Place(article.id(), token.span()));
        forms.computeIfAbsent(stem, it -> new HashMap<>())
                .merge(article.article().in(token.span()), 1, Integer::sum);
        size++;
    }

    static boolean isWord(Token token) {
        return !token.isNumber() && token.word().length() > 2 && !SmallWords.holds(token.word());
    }

    /** "take" for "took" and "takes". */
    static String stem(Token token) {
        return Stems.of(IrregularVerbs.base(token.word()));
    }

    /** How many words there are in all. */
    int size() {
        return size;
    }

    Iterable<String> stems() {
        return places.keySet();
    }

    List<Place> places(String stem) {
        return places.getOrDefault(stem, List.of());
    }

    /** The form in which the word mostly stands, in small letters where it ever does. */
    String form(String stem) {
        return forms.getOrDefault(stem, Map.of()).entrySet().stream()
                .min(
                        Map.Entry.<String, Integer>comparingByValue()
                                .reversed()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(stem);
    }
}
