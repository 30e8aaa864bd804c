package org.parallax.ui;

import org.parallax.story.FactMention;
import org.parallax.text.Span;

import java.util.List;

/**
 * What the reader has picked.
 *
 * @param article id of the article where it was picked
 * @param span the picked words there
 */
public record Selection(String article, Span span, Subject subject) {
    /**
     * The stretches of {@code id}'s text that it lights up: a fact does so in every article, and so
     * do words that several have.
     */
    public List<Span> in(String id) {
        if (subject instanceof Subject.Fact picked) {
            return picked.fact().in(id).stream().map(FactMention::span).toList();
        }
        if (subject instanceof Subject.Quotation picked && picked.utterance() != null) {
            return picked.utterance().quotes().stream()
                    .filter(said -> said.article().equals(id))
                    .map(said -> said.quote().span())
                    .toList();
        }
        return id.equals(article) ? List.of(span) : List.of();
    }

    /** Whether {@code mark} is about the same thing. */
    public boolean isOf(Mark mark) {
        return mark.subject().equals(subject);
    }
}
