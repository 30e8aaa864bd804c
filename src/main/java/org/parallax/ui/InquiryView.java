package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

/** The search view: the query, and what it finds laid out in one of three ways. */
final class InquiryView extends StackPane {
    private final DeskModel desk;
    private final InquiryModel model;
    private final ResultList articles;
    private final ResultList quotes;
    private final LinesView lines;
    private final SearchHelp help;
    private final QueryField field;
    private ResultList.@Nullable Kept before;
    private @Nullable Outcome shown;

    InquiryView(DeskModel desk, InquiryModel model) {
        this.desk = desk;
        this.model = model;
        articles = list("articles");
        quotes = list("quotes");
        lines = new LinesView(model);
        Completing completing = new Completing(model);
        field = new QueryField(model, completing, this::down, this::close);
        help = new SearchHelp(model, field::open);
        StackPane paper = new StackPane(articles, quotes, lines, help);
        paper.getStyleClass().add("found-paper");
        VBox.setVgrow(paper, Priority.ALWAYS);
        HBox line = new HBox(field, new KeepButton(model, desk));
        line.getStyleClass().add("query-line");
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(field, Priority.ALWAYS);
        VBox content =
                new VBox(line, new QueryNotes(model, field::open), new ResultsBar(model), paper);
        content.getStyleClass().add("inquiry-content");
        getStyleClass().add("inquiry");
        getChildren().addAll(content, completing);
        StackPane.setAlignment(completing, Pos.TOP_LEFT);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.outcomeProperty().subscribe(this::show);
        model.seeking().shapeProperty().subscribe(it -> arrange());
        help.visibleProperty().addListener((InvalidationListener) it -> arrange());
    }

    private ResultList list(String name) {
        return new ResultList(
                model,
                Messages.get("window.find.list." + name),
                Messages.get("window.find.none." + name));
    }

    /** Gives the query field the keyboard. */
    void open() {
        field.open();
    }

    /** Whether the keyboard is within. */
    boolean hasFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at == this;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.isFocusWithin()) {
            close();
            event.consume();
        }
    }

    private void close() {
        desk.viewProperty().set(DeskModel.View.COMPARE);
    }

    private void arrange() {
        Seeking.Shape shape = model.seeking().shapeProperty().get();
        boolean results = !help.isVisible();
        articles.setVisible(results && shape == Seeking.Shape.ARTICLES);
        quotes.setVisible(results && shape == Seeking.Shape.QUOTES);
        lines.setVisible(results && shape == Seeking.Shape.LINES);
    }

    /** Gives what was found the keyboard, or whatever stands in its place. */
    private void down() {
        if (articles.isVisible()) {
            articles.enter();
        } else if (quotes.isVisible()) {
            quotes.enter();
        } else if (lines.isVisible()) {
            lines.enter();
        } else {
            help.enter();
        }
    }

    private void show(@Nullable Outcome outcome) {
        Outcome last = shown;
        shown = outcome;
        if (outcome == null) {
            articles.clear();
            quotes.clear();
            return;
        }
        boolean away = last != null && last.like() == null && outcome.like() != null;
        boolean back = last != null && last.like() != null && outcome.like() == null;
        if (away) {
            before = articles.keep();
        }
        ResultList.Kept kept = before;
        if (back && kept != null && kept.query().equals(outcome.query())) {
            articles.restore(kept);
        } else {
            articles.show(ResultRows.articles(outcome), outcome.query());
        }
        quotes.show(ResultRows.quotes(outcome), outcome.query());
        if ((away || back) && !field.isFocusWithin()) {
            down();
        }
    }
}
