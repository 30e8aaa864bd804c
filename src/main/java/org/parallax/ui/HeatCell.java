package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Spread;
import org.parallax.message.Messages;

import java.util.List;
import java.util.Objects;
import java.util.function.DoubleSupplier;

/** A sentence with its piece of the heat strip, and below it the answers where it is open. */
final class HeatCell extends FittedCell<ClassLine> {
    private final ClassModel model;
    private final DoubleSupplier room;
    private final InvalidationListener turning = it -> show();
    private @Nullable ClassLine shown;
    private boolean open;

    HeatCell(ClassModel model, DoubleSupplier room) {
        this.model = model;
        this.room = room;
        getStyleClass().add("heat-line");
        // Cells come and go; what they listen to stays.
        model.openProperty().addListener(new WeakInvalidationListener(turning));
        setOnMouseClicked(event -> {
            ClassLine line = getItem();
            boolean pressed = event.getButton() == MouseButton.PRIMARY && event.isStillSincePress();
            if (line != null && !isEmpty() && pressed) {
                model.toggle(line);
            }
        });
    }

    @Override
    double room() {
        return room.getAsDouble();
    }

    @Override
    protected void updateItem(@Nullable ClassLine line, boolean empty) {
        super.updateItem(line, empty);
        shown = empty ? null : line;
        fill();
    }

    /** Whether its answers are told. */
    boolean isOpen() {
        return open;
    }

    private void show() {
        Spread spread = shown == null ? null : shown.spread();
        boolean now = spread != null && isOpen(spread);
        if (now != open) {
            fill();
        }
    }

    private boolean isOpen(Spread spread) {
        return Objects.equals(model.openProperty().get(), spread.sentence().unit());
    }

    private void fill() {
        ClassLine line = shown;
        open = false;
        if (line == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        WrappedFlow words =
                WrappedFlow.of(line.words(), line.isName() ? "heat-name" : "heat-words");
        VBox content = new VBox(words);
        content.getStyleClass().add("heat-content");
        content.pseudoClassStateChanged(Pseudo.FIRST, line.begins());
        content.pseudoClassStateChanged(Pseudo.OFF, line.spread() == null && !line.isName());
        Spread spread = line.spread();
        if (spread != null && isOpen(spread)) {
            open = true;
            content.getChildren().add(new AnswersView(model, spread));
        }
        setGraphic(new LedRow(0, List.of(new HeatStrip(spread)), content));
        setAccessibleText(spoken(line));
    }

    private String spoken(ClassLine line) {
        Spread spread = line.spread();
        if (spread == null) {
            return line.isName()
                    ? line.words()
                    : Messages.get("assignment.class.unasked", line.words());
        }
        String told =
                spread.answers() == 0
                        ? Messages.get("assignment.class.unanswered")
                        : Messages.get(
                                "assignment.class.said",
                                spread.most(),
                                spread.answers(),
                                AnswersView.counts(spread));
        String more = Messages.get(open ? "window.fold.open" : "window.fold.shut");
        String answers = open ? " " + AnswersView.spoken(model, spread) : "";
        return line.words() + " " + told + " " + more + answers;
    }
}
