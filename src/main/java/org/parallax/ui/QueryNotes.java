package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.article.Article;
import org.parallax.message.Messages;
import org.parallax.message.Reason;

import java.util.ArrayList;
import java.util.List;

/** What the reader should know of an answer: how the query was read, and what else was meant. */
final class QueryNotes extends VBox {
    private static final int LONGEST = 90;

    private final InquiryModel model;
    private final Runnable typing;

    /**
     * Notes on what the model shows.
     *
     * @param typing gives the query field the keyboard
     */
    QueryNotes(InquiryModel model, Runnable typing) {
        this.model = model;
        this.typing = typing;
        getStyleClass().add("query-notes");
        managedProperty().bind(visibleProperty());
        model.outcomeProperty().subscribe(this::show);
    }

    private void show(@Nullable Outcome outcome) {
        List<Node> lines = new ArrayList<>();
        if (outcome != null) {
            fill(outcome, lines);
        }
        getChildren().setAll(lines);
        setVisible(!lines.isEmpty());
    }

    private void fill(Outcome outcome, List<Node> lines) {
        Article like = outcome.like();
        if (like != null) {
            lines.add(like(like));
        }
        String meant = outcome.answer().found().meant();
        if (meant != null) {
            lines.add(meant(meant));
        }
        for (Reason hint : outcome.answer().found().hints()) {
            lines.add(note(Snippet.cut(hint.sentence(), 3 * LONGEST)));
        }
        String note = outcome.answer().note();
        if (note != null) {
            lines.add(note(note));
        }
    }

    private HBox like(Article article) {
        String headline = article.headline();
        Label words =
                new Label(
                        headline == null
                                ? Messages.get("window.find.alike-unnamed", article.name())
                                : Messages.get(
                                        "window.find.alike",
                                        Snippet.cut(headline, LONGEST),
                                        article.name()));
        words.getStyleClass().add("alike");
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button back =
                new Button(Messages.get("window.find.back"), new FontIcon(Feather.ARROW_LEFT));
        back.setId("find-back");
        back.getStyleClass().add("dismiss");
        back.setMinWidth(USE_PREF_SIZE);
        back.setOnAction(event -> model.back());
        HBox line = new HBox(12, back, words);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private Button meant(String query) {
        Button button = new Button(Messages.get("window.find.meant", Snippet.cut(query, LONGEST)));
        button.setId("find-meant");
        button.getStyleClass().addAll("quiet", "meant");
        button.setOnAction(event -> {
            model.find(query);
            typing.run();
        });
        return button;
    }

    private static Label note(String sentence) {
        Label note = new Label(sentence, new FontIcon(Feather.INFO));
        note.getStyleClass().add("query-note");
        note.setWrapText(!WrappedFlow.isTurned(sentence));
        note.setMinHeight(USE_PREF_SIZE);
        return note;
    }
}
