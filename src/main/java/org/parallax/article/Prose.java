package org.parallax.article;

import org.parallax.text.Sentence;
import org.parallax.text.Sentences;
import org.parallax.text.Span;

import java.util.List;

/**
 * A paragraph in which the outlet speaks, cut into sentences.
 *
 * @param span the paragraph; of the one that a dateline opens, what follows it
 * @param quoted whether the page's mark-up says that these are another's words
 */
public record Prose(Span span, SegmentRole role, boolean quoted, List<Sentence> sentences) {
    public Prose {
        sentences = List.copyOf(sentences);
    }

    /** Headline, deck and body of {@code article}, in order. */
    public static List<Prose> of(Article article) {
        return article.prose().stream()
                .map(segment ->
                        new Prose(
                                segment.span(),
                                segment.role(),
                                segment.isQuoted(),
                                Sentences.of(article.text(), segment.span())))
                .toList();
    }

    public boolean isHeadline() {
        return role == SegmentRole.HEADLINE;
    }

    /**
     * Whether nearly every longer word begins with a capital, as in many headlines: then capitals
     * say nothing of names. A body is never so, however short its paragraph.
     */
    public boolean isTitleCase() {
        if (role == SegmentRole.BODY) {
            return false;
        }
        long longer = 0;
        long capital = 0;
        for (Sentence sentence : sentences) {
            longer += sentence.tokens().stream().filter(token -> token.word().length() > 3).count();
            capital +=
                    sentence.tokens().stream()
                            .filter(token -> token.word().length() > 3 && token.capital())
                            .count();
        }
        return longer > 2 && capital >= 0.7 * longer;
    }
}
