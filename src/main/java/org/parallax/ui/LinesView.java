package org.parallax.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.index.Concordance;
import org.parallax.index.ContextLine;
import org.parallax.message.Messages;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Every place on a line of its own. The heads of its columns say and set by what it is sorted. */
final class LinesView extends VBox {
    private static final double ROW = 27;

    private final InquiryModel model;
    private boolean spoken;
    private final ObservableList<ContextLine> lines = FXCollections.observableArrayList();
    private final ListView<ContextLine> list = new ListView<>(lines);
    private final Map<Concordance.Order, Button> heads = new EnumMap<>(Concordance.Order.class);

    LinesView(InquiryModel model) {
        this.model = model;
        list.setFixedCellSize(ROW);
        list.setCellFactory(it -> new LineCell(this::choose, () -> spoken));
        list.setAccessibleText(Messages.get("window.find.list.lines"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getStyleClass().addAll("found", "lines");
        Label empty = new Label(Messages.get("window.find.none.lines"));
        empty.setWrapText(true);
        empty.getStyleClass().add("found-none");
        list.setPlaceholder(empty);
        VBox.setVgrow(list, Priority.ALWAYS);
        for (Concordance.Order order : Concordance.Order.values()) {
            heads.put(order, head(order));
        }
        Pane bar = bar();
        bar.getStyleClass().add("line-heads");
        getChildren().addAll(bar, list);
        model.linesProperty().subscribe(this::show);
        model.orderProperty().subscribe(this::mark);
    }

    private Button head(Concordance.Order order) {
        Button head = new Button(Messages.get("window.find.head." + Words.key(order)));
        head.setId("sort-" + Words.key(order));
        head.getStyleClass().setAll("line-head");
        head.setOnAction(event -> model.orderProperty().set(order));
        return head;
    }

    private Pane bar() {
        Pane bar =
                new Pane() {
                    @Override
                    protected void layoutChildren() {
                        place(getWidth(), getHeight());
                    }
                };
        for (Concordance.Order order : Concordance.Order.values()) {
            bar.getChildren().add(heads.get(order));
        }
        return bar;
    }

    private void place(double width, double height) {
        LineColumns columns = LineColumns.of(width, spoken);
        double at = LineColumns.START;
        at = place(Concordance.Order.LEFT, at, columns.left(), height);
        at = place(Concordance.Order.RIGHT, at, columns.right(), height);
        at = place(Concordance.Order.SPEAKER, at, columns.speaker(), height);
        at = place(Concordance.Order.OUTLET, at, columns.outlet(), height);
        place(Concordance.Order.DATE, at, columns.date(), height);
    }

    private double place(Concordance.Order order, double at, double room, double height) {
        Button head = heads.get(order);
        if (head != null) {
            double width = Math.min(room, head.prefWidth(-1));
            double inset = head.getInsets().getLeft();
            // What stands before the words ends where they begin, and so does its head.
            double x = order == Concordance.Order.LEFT ? at + room - width : at - inset;
            head.resizeRelocate(Math.max(0, x), 0, width, height);
        }
        return at + room;
    }

    private void show(List<ContextLine> made) {
        spoken = made.stream().anyMatch(line -> line.speaker() != null);
        lines.setAll(made);
        Button speaker = heads.get(Concordance.Order.SPEAKER);
        if (speaker != null) {
            speaker.setVisible(spoken);
            speaker.getParent().requestLayout();
        }
        list.getSelectionModel().clearSelection();
        list.scrollTo(0);
    }

    private void mark(Concordance.Order order) {
        heads.forEach((each, head) -> {
            boolean by = each == order;
            String name = Messages.get("window.find.head." + Words.key(each));
            head.pseudoClassStateChanged(Pseudo.CURRENT, by);
            head.setGraphic(by ? new FontIcon(Feather.CHEVRON_DOWN) : null);
            head.setAccessibleText(
                    Messages.get(by ? "window.find.sorted" : "window.find.sort", name));
            if (head.getParent() != null) {
                head.getParent().requestLayout();
            }
        });
    }

    /** Gives it the keyboard. */
    void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.requestFocus();
    }

    private void key(KeyEvent event) {
        ContextLine line = list.getSelectionModel().getSelectedItem();
        if (line != null && Shortcut.RESULT_OPEN.is(event)) {
            choose(line);
            event.consume();
        }
    }

    private void choose(ContextLine line) {
        model.open(line.key(), line.span());
    }
}
