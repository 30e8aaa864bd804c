package org.parallax.ui;

import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.story.Covered;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A fact, and beside it each article's wording. */
final class CoverageCell extends ListCell<Coverage.Row> {
    private static final double SIDES = 12;

    private final CoverageModel model;
    private final ObservableDoubleValue name;
    private final ObservableDoubleValue each;
    private final HBox line = new HBox();

    /**
     * @param name width of the first column, in pixels
     * @param each width of every other one
     */
    CoverageCell(CoverageModel model, ObservableDoubleValue name, ObservableDoubleValue each) {
        this.model = model;
        this.name = name;
        this.each = each;
        getStyleClass().add("coverage-row");
        line.setAlignment(Pos.TOP_LEFT);
        setOnMouseClicked(this::click);
        name.addListener(it -> measure());
        each.addListener(it -> measure());
        model.columnProperty().addListener(it -> mark());
        selectedProperty().addListener(it -> mark());
    }

    private void click(MouseEvent event) {
        Coverage.Row row = getItem();
        if (row == null || isEmpty() || event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        double x = line.sceneToLocal(event.getSceneX(), event.getSceneY()).getX() - name.get();
        int last = row.cells().size() - 1;
        model.columnProperty().set(x < 0 ? -1 : (int) Math.min(last, x / each.get()));
        if (event.getClickCount() > 1) {
            model.open(row);
        } else {
            model.pick(row);
        }
    }

    @Override
    protected void updateItem(Coverage.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        Coverage coverage = model.coverageProperty().get();
        if (row == null || empty || coverage == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        List<Node> cells = new ArrayList<>();
        cells.add(fact(row));
        row.cells().forEach(cell -> cells.add(cell(cell)));
        line.getChildren().setAll(cells);
        pseudoClassStateChanged(Pseudo.DIFFERING, row.differs());
        measure();
        mark();
        setGraphic(line);
        setAccessibleText(spoken(row, coverage));
    }

    /** Says in which column of the chosen row the reader is. */
    private void mark() {
        for (int i = 0; i < line.getChildren().size(); i++) {
            boolean here = isSelected() && i - 1 == model.columnProperty().get();
            line.getChildren().get(i).pseudoClassStateChanged(Pseudo.CURRENT, here && i > 0);
        }
    }

    private void measure() {
        for (int i = 0; i < line.getChildren().size(); i++) {
            if (line.getChildren().get(i) instanceof Region cell) {
                double width = Math.floor(i == 0 ? name.get() : each.get());
                cell.setMinWidth(width);
                cell.setPrefWidth(width);
                cell.setMaxWidth(width);
            }
        }
    }

    private static VBox fact(Coverage.Row row) {
        Label label = Inspector.label(row.subject().fact().label(), "coverage-fact");
        Label about = Inspector.label(about(row), "coverage-about");
        VBox lines = new VBox(1, label, about);
        lines.getStyleClass().add("coverage-cell");
        return lines;
    }

    private static String about(Coverage.Row row) {
        String type = row.subject().fact().type().name().toLowerCase(Locale.ROOT);
        String stated =
                Messages.get(
                        "window.coverage.about",
                        Messages.get("window.coverage.type." + type),
                        row.stated(),
                        row.cells().size());
        return row.differs() ? Messages.get("window.coverage.about.differs", stated) : stated;
    }

    private static HBox cell(Covered cell) {
        boolean absent = cell.state() == Covered.State.ABSENT;
        Label words =
                Inspector.label(
                        absent
                                ? Messages.get("window.coverage.absent")
                                : Pieces.shown(cell.words()),
                        absent ? "coverage-absent" : "coverage-words");
        HBox both = new HBox(6, new CoverageDot(cell.state()), words);
        both.setAlignment(Pos.TOP_LEFT);
        both.getStyleClass().add("coverage-cell");
        return both;
    }

    private static String spoken(Coverage.Row row, Coverage coverage) {
        StringBuilder spoken = new StringBuilder();
        spoken.append(row.subject().fact().label()).append(". ").append(about(row));
        for (int i = 0; i < row.cells().size(); i++) {
            Covered cell = row.cells().get(i);
            spoken.append(". ")
                    .append(
                            Messages.get(
                                    "window.coverage.spoken." + Words.key(cell.state()),
                                    coverage.columns().get(i).article().name(),
                                    cell.words()));
        }
        return spoken.toString();
    }

    /** What the sides of a row take of its width, in pixels. */
    static double sides() {
        return 2 * SIDES;
    }
}
