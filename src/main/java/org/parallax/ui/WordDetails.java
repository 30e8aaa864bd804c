package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

import org.parallax.message.Messages;
import org.parallax.story.KeyWord;
import org.parallax.story.Place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the inspector tells of a word: who uses it how often, and every place where it stands. */
final class WordDetails {
    /** More places than this are told as a number: a reader looks at the first few. */
    private static final int MOST = 60;

    private final DeskModel desk;
    private final StoryModel story;
    private final StoryDetails details;

    WordDetails(DeskModel desk, StoryModel story) {
        this.desk = desk;
        this.story = story;
        this.details = new StoryDetails(desk, story);
    }

    /** The words that each outlet uses far more than the others; each can be picked. */
    List<Node> overview() {
        Map<String, FlowPane> outlets = new LinkedHashMap<>();
        for (KeyWord key : story.comparison().keyWords()) {
            Subject.Word word = story.word(key);
            if (!details.isGone(word) && !word.places().isEmpty()) {
                outlets.computeIfAbsent(key.outlet(), it -> new FlowPane(6, 6))
                        .getChildren()
                        .add(way(key, word));
            }
        }
        List<Node> parts = new ArrayList<>();
        if (!outlets.isEmpty()) {
            parts.add(Inspector.label(Messages.get("window.caption.words"), "caption"));
            parts.add(Inspector.label(Messages.get("window.words.about"), "plain"));
        }
        outlets.forEach((outlet, words) -> {
            parts.add(Inspector.label(outlet, "outlet"));
            parts.add(words);
        });
        return parts;
    }

    private Button way(KeyWord key, Subject.Word word) {
        Button button =
                StoryDetails.plain(
                        Messages.get("window.words.word", key.word(), key.here(), key.elsewhere()));
        button.getStyleClass().addAll("key-word", "dismiss");
        button.setAccessibleText(
                Messages.get(
                        "window.word.key", key.outlet(), key.word(), key.here(), key.elsewhere()));
        button.setOnAction(event -> desk.select(StoryDetails.at(word.places().getFirst(), word)));
        return button;
    }

    /** The word, how often each outlet has it, and each place in its sentence. */
    List<Node> of(Subject.Word word) {
        List<Node> parts = new ArrayList<>();
        parts.add(Inspector.label(Messages.get("window.caption.word"), "caption"));
        parts.add(Inspector.label(word.word(), "value"));
        parts.add(counts(word));
        KeyWord key = word.key();
        if (key != null) {
            parts.add(
                    Inspector.label(
                            Messages.get(
                                    "window.word.key",
                                    key.outlet(),
                                    key.word(),
                                    key.here(),
                                    key.elsewhere()),
                            "plain"));
            parts.add(
                    Inspector.label(
                            Messages.get("window.word.figure", key.figure()), "attributed"));
        }
        List<Place> places = word.places();
        details.cards(places.subList(0, Math.min(MOST, places.size())), word, parts);
        if (places.size() > MOST) {
            parts.add(
                    Inspector.label(
                            Messages.get("window.word.more", places.size() - MOST), "plain"));
        }
        return parts;
    }

    private FlowPane counts(Subject.Word word) {
        FlowPane chips = new FlowPane(6, 6);
        for (ColumnModel column : story.columns()) {
            long count =
                    word.places().stream()
                            .filter(place -> place.article().equals(column.id()))
                            .count();
            Label chip =
                    new Label(Messages.get("window.word.count", column.article().name(), count));
            chip.getStyleClass().addAll("chip", count == 0 ? "none" : "in");
            chips.getChildren().add(chip);
        }
        return chips;
    }
}
