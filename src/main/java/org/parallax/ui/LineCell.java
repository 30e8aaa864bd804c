package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;

import org.jspecify.annotations.Nullable;
import org.parallax.index.ContextLine;
import org.parallax.message.Messages;

import java.text.Bidi;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * A place with what stands before and behind it; the found words of all lines begin at one edge.
 */
final class LineCell extends ListCell<ContextLine> {
    /** Room between two parts of a line. */
    private static final double GAP = 10;

    /** So much of the right side the found words take at most. */
    private static final double WORDS = 0.6;

    private final BooleanSupplier spoken;
    private final Label left = label("line-context");
    private final Label words = label("line-words");
    private final Label right = label("line-context");
    private final Label speaker = label("line-about");
    private final Label outlet = label("line-about");
    private final Label date = label("line-about");

    /**
     * A line of a list.
     *
     * @param spoken whether anyone named speaks in any line of it
     */
    LineCell(Consumer<ContextLine> choose, BooleanSupplier spoken) {
        this.spoken = spoken;
        getStyleClass().add("line");
        left.setAlignment(Pos.CENTER_RIGHT);
        setOnMouseClicked(event -> {
            ContextLine line = getItem();
            if (line != null && !isEmpty() && event.getButton() == MouseButton.PRIMARY) {
                choose.accept(line);
            }
        });
        setPrefWidth(0);
    }

    private final Pane parts =
            new Pane(left, words, right, speaker, outlet, date) {
                @Override
                protected void layoutChildren() {
                    place(getHeight());
                }
            };

    private static Label label(String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        label.setEllipsisString("…");
        return label;
    }

    private void place(double height) {
        LineColumns columns = LineColumns.of(getListView().getWidth(), spoken.getAsBoolean());
        double at = columns.left();
        double found = Math.min(Math.ceil(words.prefWidth(-1)), columns.right() * WORDS);
        left.resizeRelocate(0, 0, at, height);
        words.resizeRelocate(at, 0, found, height);
        right.resizeRelocate(at + found, 0, columns.right() - found - GAP, height);
        at += columns.right();
        speaker.resizeRelocate(at, 0, Math.max(0, columns.speaker() - GAP), height);
        at += columns.speaker();
        outlet.resizeRelocate(at, 0, columns.outlet() - GAP, height);
        at += columns.outlet();
        date.resizeRelocate(at, 0, columns.date(), height);
    }

    @Override
    protected void updateItem(@Nullable ContextLine line, boolean empty) {
        super.updateItem(line, empty);
        if (line == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        context(line);
        words.setText(Pieces.shown(line.words()));
        String by = line.speaker() == null ? "" : line.speaker();
        speaker.setText(by);
        outlet.setText(line.outlet());
        date.setText(Words.shortDay(line.published()));
        setAccessibleText(
                Messages.get(
                        "window.find.row.line",
                        line.left() + line.words() + line.right(),
                        by.isEmpty() ? 0 : 1,
                        by,
                        line.outlet(),
                        date.getText()));
        setGraphic(parts);
        parts.requestLayout();
    }

    /** What comes first stands at the right where the article is read from right to left. */
    private void context(ContextLine line) {
        String all = line.left() + line.words() + line.right();
        boolean turned = !new Bidi(all, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
        left.setText(Pieces.shown(turned ? line.right() : line.left()));
        right.setText(Pieces.shown(turned ? line.left() : line.right()));
        left.setTextOverrun(turned ? OverrunStyle.ELLIPSIS : OverrunStyle.LEADING_ELLIPSIS);
        right.setTextOverrun(turned ? OverrunStyle.LEADING_ELLIPSIS : OverrunStyle.ELLIPSIS);
    }

    @Override
    protected void layoutChildren() {
        parts.setPrefSize(
                getWidth() - snappedLeftInset() - snappedRightInset(),
                getHeight() - snappedTopInset() - snappedBottomInset());
        super.layoutChildren();
    }
}
