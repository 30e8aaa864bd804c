package org.parallax.index;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.text.Span;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A paragraph of an article's prose: what the index holds as one document.
 *
 * @param article the article's id
 * @param span where it stands in the article
 * @param sentences where its sentences stand in the article, in order
 */
record Paragraph(String article, Span span, List<Span> sentences) {
    Paragraph {
        sentences = List.copyOf(sentences);
    }

    /**
     * Headline, deck and body of {@code article}, in order; what is set apart is not among them.
     */
    static List<Paragraph> of(AnalyzedArticle article) {
        TreeSet<Span> sentences = new TreeSet<>();
        article.sentences().forEach(classified -> sentences.add(classified.sentence().span()));
        return article.article().prose().stream()
                .map(segment ->
                        new Paragraph(
                                article.id(),
                                segment.span(),
                                List.copyOf(startingIn(segment.span(), sentences))))
                .toList();
    }

    private static Set<Span> startingIn(Span paragraph, TreeSet<Span> sentences) {
        return sentences.subSet(
                Span.of(paragraph.start(), paragraph.start()),
                Span.of(paragraph.end(), paragraph.end()));
    }

    /**
     * Words found for a clause.
     *
     * @param words where they stand in this paragraph
     */
    Place place(int clause, Span words) {
        Span inArticle = words.shift(span.start());
        return new Place(clause, inArticle, sentenceAround(inArticle));
    }

    /**
     * The sentence that holds {@code words}; of a phrase that runs over a full stop, the sentences
     * from its first to its last word. The words themselves where no sentence is known.
     */
    private Span sentenceAround(Span words) {
        return sentences.subList(lastBefore(words), sentences.size()).stream()
                .takeWhile(sentence -> sentence.start() < words.end())
                .filter(sentence -> sentence.overlaps(words))
                .reduce(words, Span::join);
    }

    /** Place in {@code sentences} of the last one that begins no later than {@code words}, or 0. */
    private int lastBefore(Span words) {
        Span afterAll = Span.of(words.start(), Integer.MAX_VALUE);
        int next = -Collections.binarySearch(sentences, afterAll) - 1;
        return Math.max(0, next - 1);
    }
}
