package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/** Lies over the window while the reader is asked something; what is below waits. */
final class SheetLayer extends StackPane {
    private final DeskModel desk;
    private final Node below;
    private final FilePicker picker;
    private final Background counting;
    private @Nullable Node before;
    private @Nullable DraftModel assignment;

    /** A layer over {@code below}, which takes no mouse and no keys while a sheet is open. */
    SheetLayer(DeskModel desk, Node below, FilePicker picker, Background counting) {
        this.counting = counting;
        this.desk = desk;
        this.picker = picker;
        this.below = below;
        getStyleClass().add("sheets");
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        desk.questionProperty().subscribe(this::show);
    }

    private void key(KeyEvent event) {
        boolean told = desk.questionProperty().get() instanceof Question.Keys;
        if (event.getCode() == KeyCode.ESCAPE || (told && Shortcut.SHEET.is(event))) {
            close();
            event.consume();
        }
    }

    private void close() {
        desk.questionProperty().set(null);
    }

    private void show(@Nullable Question question) {
        boolean opening = question != null && !isVisible();
        if (opening && getScene() != null) {
            before = getScene().getFocusOwner();
        }
        below.setDisable(question != null);
        setVisible(question != null);
        getChildren().clear();
        if (question != null) {
            Sheet sheet = sheet(question);
            getChildren().add(sheet);
            // A pane that scrolls has its content from its looks, and the keyboard goes there next.
            sheet.applyCss();
            sheet.first().requestFocus();
        } else if (before != null) {
            before.requestFocus();
            before = null;
        }
    }

    private Sheet sheet(Question question) {
        return switch (question) {
            case Question.Addresses it -> WordsSheet.addresses(desk, it, this::close);
            case Question.Text it -> WordsSheet.text(desk, it, this::close);
            case Question.Feed it -> new FeedSheet(desk, it.offer()).sheet(this::close);
            case Question.Columns it -> new ColumnsSheet(desk, it).sheet(this::close);
            case Question.HandOn it ->
                    new HandOnSheet(desk, picker, new HandOnModel(desk, counting))
                            .sheet(this::close);
            case Question.Assignment it ->
                    new AssignmentSheet(desk, picker, assignment(it.story()), this::close).sheet();
            case Question.Keys it -> KeysSheet.sheet(desk, this::close);
            case Question.Masthead it -> new MastheadSheet(desk, it.column()).sheet(this::close);
        };
    }

    /** What was begun of a story is there again. */
    private DraftModel assignment(StoryModel story) {
        DraftModel last = assignment;
        DraftModel next =
                last != null && last.story().equals(story) ? last.again() : new DraftModel(story);
        assignment = next;
        return next;
    }
}
