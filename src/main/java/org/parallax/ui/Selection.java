package org.parallax.ui;

import org.parallax.story.FactMention;
import org.parallax.story.Place;
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
        return switch (subject) {
            case Subject.Fact picked ->
                    picked.fact().in(id).stream().map(FactMention::span).toList();
            case Subject.Quotation picked when picked.utterance() != null ->
                    picked.utterance().quotes().stream()
                            .filter(said -> said.article().equals(id))
                            .map(said -> said.quote().span())
                            .toList();
            case Subject.Differing picked -> in(id, picked.discrepancy().places());
            case Subject.Naming picked -> in(id, picked.label().places());
            case Subject.Word picked -> in(id, picked.places());
            case Subject.Headline picked -> in(id, picked.reading().places());
            case Subject.Quotation alone -> here(id);
            case Subject.Loaded term -> here(id);
            case Subject.Opinion sentence -> here(id);
            case Subject.Passage found -> here(id);
            case Subject.Publication article -> here(id);
            case Subject.Line line -> here(id);
            case Subject.Stretch selected -> here(id);
            case Subject.Flagged flag -> here(id);
        };
    }

    private List<Span> here(String id) {
        return id.equals(article) ? List.of(span) : List.of();
    }

    private static List<Span> in(String id, List<Place> places) {
        return places.stream()
                .filter(place -> place.article().equals(id))
                .map(Place::span)
                .toList();
    }

    /** Whether {@code mark} is about the same thing. */
    public boolean isOf(Mark mark) {
        return mark.subject().equals(subject);
    }
}
