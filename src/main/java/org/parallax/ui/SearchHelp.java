package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.List;

/** What stands in place of results: what can be typed, or what to try where nothing was found. */
final class SearchHelp extends ScrollPane {
    private static final List<String> EXAMPLES =
            List.of("words", "phrase", "quote", "fact", "narrow", "all");

    private final InquiryModel model;
    private final Runnable typing;
    private final VBox content = new VBox();

    /**
     * Help on what the model asks.
     *
     * @param typing gives the query field the keyboard
     */
    SearchHelp(InquiryModel model, Runnable typing) {
        this.model = model;
        this.typing = typing;
        content.getStyleClass().add("search-help");
        setContent(content);
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("search-help-pane");
        managedProperty().bind(visibleProperty());
        model.outcomeProperty().subscribe(this::show);
    }

    /** Gives its first button the keyboard. */
    void enter() {
        Node first = content.lookup(".button");
        Node row = first == null ? content.lookup(".help-row") : first;
        if (row != null) {
            row.requestFocus();
        }
    }

    private void show(@Nullable Outcome outcome) {
        List<Node> parts = new ArrayList<>();
        if (outcome != null && outcome.answer().note() == null) {
            if (outcome.bare()) {
                parts.addAll(bare(outcome));
            } else if (outcome.isEmpty()) {
                parts.addAll(nothing(outcome));
            } else if (!outcome.isAsked()) {
                parts.addAll(examples("window.find.help"));
            }
        }
        content.getChildren().setAll(parts);
        setVisible(!parts.isEmpty());
    }

    private List<Node> bare(Outcome outcome) {
        boolean library = outcome.scope() == Inquiries.Scope.LIBRARY;
        List<Node> parts = new ArrayList<>();
        String key = library ? "window.find.bare.library" : "window.find.bare.desk";
        parts.add(Inspector.label(Messages.get(key), "help-title"));
        parts.add(Inspector.label(Messages.get(key + ".about"), "help-about"));
        if (!library) {
            parts.add(new HBox(elsewhere(Inquiries.Scope.LIBRARY)));
        }
        return parts;
    }

    private List<Node> nothing(Outcome outcome) {
        List<Node> parts = new ArrayList<>();
        parts.add(Inspector.label(Messages.get("window.find.nothing"), "help-title"));
        parts.add(Inspector.label(Messages.get("window.find.nothing.about"), "help-about"));
        HBox ways = new HBox(8);
        String wider = Filter.none(outcome.query());
        if (!Filter.in(outcome.query()).isEmpty() && !wider.isBlank()) {
            ways.getChildren().add(way("find-wider", "window.find.wider", () -> retry(wider)));
        }
        boolean library = outcome.scope() == Inquiries.Scope.LIBRARY;
        ways.getChildren().add(elsewhere(library ? Inquiries.Scope.DESK : Inquiries.Scope.LIBRARY));
        parts.add(ways);
        parts.addAll(examples("window.find.help.also"));
        return parts;
    }

    private Button elsewhere(Inquiries.Scope scope) {
        return way(
                "find-elsewhere",
                "window.find.elsewhere." + Words.key(scope),
                () -> {
                    model.seeking().scopeProperty().set(scope);
                    typing.run();
                });
    }

    private static Button way(String id, String key, Runnable action) {
        Button button = new Button(Messages.get(key));
        button.setId(id);
        button.getStyleClass().add("dismiss");
        button.setOnAction(event -> action.run());
        return button;
    }

    private List<Node> examples(String title) {
        List<Node> parts = new ArrayList<>();
        parts.add(Inspector.label(Messages.get(title), "help-title"));
        for (String name : EXAMPLES) {
            String query = Messages.get("window.find.example." + name);
            String about = Messages.get("window.find.example." + name + ".about");
            Label typed = new Label(query);
            typed.getStyleClass().add("help-typed");
            Label words = new Label(about);
            words.getStyleClass().add("help-words");
            VBox line = new VBox(1, typed, words);
            Button row = new Button();
            row.setGraphic(line);
            row.setId("example-" + name);
            row.setMaxWidth(Double.MAX_VALUE);
            row.getStyleClass().setAll("help-row");
            row.setAccessibleText(query + ". " + about);
            row.setOnAction(event -> retry(query));
            parts.add(row);
        }
        return parts;
    }

    private void retry(String query) {
        model.find(query);
        typing.run();
    }
}
