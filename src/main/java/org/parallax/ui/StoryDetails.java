package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;

import org.parallax.framing.ClassifiedSentence;
import org.parallax.message.Messages;
import org.parallax.story.Discrepancy;
import org.parallax.story.Label;
import org.parallax.story.Place;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/** What the inspector tells of a story as a whole: where its articles differ, and in what words. */
final class StoryDetails {
    private final DeskModel desk;
    private final StoryModel story;

    StoryDetails(DeskModel desk, StoryModel story) {
        this.desk = desk;
        this.story = story;
    }

    /** Where the articles do not agree, and what they name differently; each can be picked. */
    List<Node> overview() {
        List<Node> parts = new ArrayList<>();
        List<Discrepancy> differing =
                story.comparison().discrepancies().stream()
                        .filter(it -> !isGone(new Subject.Differing(it)))
                        .toList();
        if (!differing.isEmpty()) {
            parts.add(Inspector.label(Messages.get("window.caption.differ"), "caption"));
            differing.forEach(it ->
                    parts.add(
                            way(
                                    Words.of(it.reason()),
                                    it.places().getFirst(),
                                    new Subject.Differing(it))));
        }
        List<Label> labels =
                story.comparison().labels().stream()
                        .filter(it -> !isGone(new Subject.Naming(it)))
                        .toList();
        if (!labels.isEmpty()) {
            parts.add(Inspector.label(Messages.get("window.caption.naming"), "caption"));
            labels.forEach(it ->
                    parts.add(
                            way(
                                    Messages.get(
                                            "window.naming",
                                            it.referent(),
                                            String.join(" · ", story.comparison().wordings(it))),
                                    it.places().getFirst(),
                                    new Subject.Naming(it))));
        }
        parts.addAll(new CopyDetails(story).overview());
        parts.addAll(new HeadlineDetails(desk, story).overview());
        parts.addAll(new WordDetails(desk, story).overview());
        return parts;
    }

    boolean isGone(Subject subject) {
        return desk.dismissed().contains(Dismissed.of(story, "", subject));
    }

    private Button way(String words, Place first, Subject subject) {
        Button button = button(words);
        button.setOnAction(event -> desk.select(at(first, subject)));
        return button;
    }

    /** A button as wide as the inspector, with as many lines as its words need. */
    static Button button(String words) {
        Button button = plain(words);
        button.getStyleClass().addAll("overview", "dismiss");
        button.setWrapText(!WrappedFlow.isTurned(button.getText()));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Button.USE_PREF_SIZE);
        return button;
    }

    /** A button that shows an underscore as one. */
    static Button plain(String words) {
        Button button = new Button(words);
        button.setMnemonicParsing(false);
        return button;
    }

    static Selection at(Place place, Subject subject) {
        return new Selection(place.article(), place.span(), subject);
    }

    /** The places that differ, each in its sentence, and why they were set side by side. */
    List<Node> of(Discrepancy discrepancy) {
        List<Node> parts = new ArrayList<>();
        parts.add(Inspector.label(Messages.get("window.caption.differ"), "caption"));
        cards(discrepancy.places(), new Subject.Differing(discrepancy), parts);
        parts.add(MarkDetails.reason(discrepancy.reason(), Messages.get("window.why")));
        return parts;
    }

    /** Each outlet's wordings in their sentences. */
    List<Node> of(Label label) {
        List<Node> parts = new ArrayList<>();
        parts.add(Inspector.label(Messages.get("window.caption.naming"), "caption"));
        parts.add(Inspector.label(label.referent(), "value"));
        cards(label.places(), new Subject.Naming(label), parts);
        return parts;
    }

    void cards(List<Place> places, Subject subject, List<Node> parts) {
        for (Place place : places) {
            ColumnModel column = story.column(place.article());
            if (column != null) {
                parts.add(card(column, sentence(column, place.span()), place, subject, "exact"));
            }
        }
    }

    /** The words at {@code place} within {@code around}, in a style of the style sheet. */
    Card card(ColumnModel column, Span around, Place place, Subject subject, String style) {
        Excerpt words = new Excerpt();
        words.show(column.article().text(), around, place.span(), style);
        return new Card(column.article().name(), words, () -> desk.select(at(place, subject)));
    }

    /** The sentence around the words; the words alone where none was classified there. */
    static Span sentence(ColumnModel column, Span words) {
        return column.analyzed().sentences().stream()
                .map(ClassifiedSentence::sentence)
                .filter(it -> it.span().contains(words))
                .findFirst()
                .map(Sentence::span)
                .orElse(words);
    }
}
