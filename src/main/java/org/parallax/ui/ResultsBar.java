package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.parallax.index.Found;
import org.parallax.message.Messages;

/** Where is searched, how much was found, and how it is laid out. */
final class ResultsBar extends HBox {
    private final InquiryModel model;
    private final Label count = new Label();
    private final Segments<Seeking.Shape> shapes;

    ResultsBar(InquiryModel model) {
        this.model = model;
        Seeking seeking = model.seeking();
        Segments<Inquiries.Scope> scopes =
                new Segments<>(Inquiries.Scope.class, "scope-", seeking.scopeProperty());
        scopes.say(scope -> Messages.get("window.find.scope." + Words.key(scope)));
        shapes = new Segments<>(Seeking.Shape.class, "shape-", seeking.shapeProperty());
        count.setId("find-count");
        count.getStyleClass().add("aside");
        count.setMinWidth(0);
        count.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(count, Priority.ALWAYS);
        getStyleClass().add("results-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(scopes, count, shapes);
        model.outcomeProperty().subscribe(it -> update());
        seeking.askingProperty().subscribe(it -> update());
    }

    private void update() {
        Outcome outcome = model.outcomeProperty().get();
        boolean asking = model.seeking().askingProperty().get();
        count.setText(asking ? Messages.get("window.find.asking") : count(outcome));
        int asked = outcome != null && outcome.isAsked() ? 1 : 0;
        shapes.say(shape ->
                Messages.get(
                        "window.find.shape." + Words.key(shape),
                        asked,
                        outcome == null ? 0 : number(outcome, shape)));
    }

    private static int number(Outcome outcome, Seeking.Shape shape) {
        return switch (shape) {
            case ARTICLES -> outcome.answer().found().articles().size();
            case QUOTES -> outcome.answer().quotes().size();
            case LINES -> outcome.places();
        };
    }

    private static String count(@Nullable Outcome outcome) {
        if (outcome == null || !outcome.isAsked()) {
            return "";
        }
        Found found = outcome.answer().found();
        int shown = found.articles().size();
        if (shown < found.total()) {
            String key = found.more() ? "window.find.count.best-of-more" : "window.find.count.best";
            return Messages.get(key, found.total(), shown);
        }
        return Messages.get("window.find.count", found.total());
    }
}
