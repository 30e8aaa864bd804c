package org.parallax.ui;

import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;
import org.parallax.index.Found;
import org.parallax.message.Messages;

/** Where is searched, how much was found, and how it is laid out. */
final class ResultsBar extends LineOrTwo {
    private final InquiryModel model;
    private final Label count;
    private final Segments<Seeking.Shape> shapes;

    ResultsBar(InquiryModel model) {
        this(
                model,
                new Label(),
                new Segments<>(Seeking.Shape.class, "shape-", model.seeking().shapeProperty()));
    }

    private ResultsBar(InquiryModel model, Label count, Segments<Seeking.Shape> shapes) {
        super(scopes(model.seeking()), count, shapes);
        this.model = model;
        this.count = count;
        this.shapes = shapes;
        Seeking seeking = model.seeking();
        count.setId("find-count");
        count.getStyleClass().add("aside");
        model.outcomeProperty().subscribe(it -> update());
        seeking.askingProperty().subscribe(it -> update());
    }

    private static Segments<Inquiries.Scope> scopes(Seeking seeking) {
        Segments<Inquiries.Scope> scopes =
                new Segments<>(Inquiries.Scope.class, "scope-", seeking.scopeProperty());
        scopes.say(scope -> Messages.get("window.find.scope." + Words.key(scope)));
        return scopes;
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
