package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.flag.Classwork;
import org.parallax.message.Messages;

/** Who handed in, how much each has done, and who of them is the key. */
final class ReadersView extends VBox {
    private final ClassModel model;
    private final ListView<ReaderRow> list;
    private final Label caption = new Label();
    private final Button turn = new Button();
    private @Nullable String chosen;

    ReadersView(ClassModel model) {
        this.model = model;
        list = new ListView<>(model.readers());
        list.setId("readers");
        list.setCellFactory(it -> new Cell());
        list.setAccessibleText(Messages.get("assignment.class.readers"));
        list.setPlaceholder(Inspector.label(Messages.get("assignment.class.empty"), "found-none"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.widthProperty().subscribe(list::refresh);
        list.getStyleClass().addAll("found", "reader-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        caption.getStyleClass().add("caption");
        caption.setWrapText(true);
        turn.setId("turn-key");
        turn.setMaxWidth(Double.MAX_VALUE);
        turn.setWrapText(true);
        turn.getStyleClass().add("dismiss");
        turn.setOnAction(event -> turn());
        getStyleClass().add("reader-view");
        getChildren().addAll(caption, list, turn);
        model.readers().addListener((InvalidationListener) it -> count());
        list.getSelectionModel().selectedItemProperty().subscribe(it -> say());
        model.errandsProperty().subscribe(it -> say());
        count();
    }

    /** Whoever was chosen stays so where their row has gone to. */
    private void count() {
        long readers = model.readers().stream().filter(it -> !it.isKey()).count();
        caption.setText(Messages.get("assignment.class.handed", readers));
        String before = chosen;
        for (int i = 0; i < model.readers().size(); i++) {
            if (model.readers().get(i).reader().equals(before)) {
                list.getSelectionModel().clearAndSelect(i);
                list.getFocusModel().focus(i);
            }
        }
        say();
    }

    private void say() {
        ReaderRow row = list.getSelectionModel().getSelectedItem();
        chosen = row == null ? chosen : row.reader();
        boolean off = row != null && row.isKey();
        turn.setDisable(row == null || model.errandsProperty().get() == null);
        turn.setText(Messages.get(off ? "assignment.class.key.away" : "assignment.class.key.turn"));
        turn.setAccessibleText(row == null ? turn.getText() : turn.getText() + ": " + row.shown());
    }

    private void key(KeyEvent event) {
        if (Shortcut.PICK.is(event) && !list.getSelectionModel().isEmpty()) {
            turn();
            event.consume();
        }
    }

    private void turn() {
        ReaderRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            model.turnKey(row);
        }
    }

    /** Gives it the keyboard. */
    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !model.readers().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    /** A reader. */
    private final class Cell extends FittedCell<ReaderRow> {
        Cell() {
            getStyleClass().add("reader");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    turn();
                }
            });
        }

        @Override
        double room() {
            return list.getWidth();
        }

        @Override
        protected void updateItem(@Nullable ReaderRow row, boolean empty) {
            super.updateItem(row, empty);
            Classwork work = model.workProperty().get();
            if (row == null || empty || work == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String done = Messages.get("assignment.class.done", row.done(), work.asked());
            VBox lines = new VBox(2, name(row), bar(row, work.asked()));
            lines.getChildren().add(Inspector.label(done, "reader-about"));
            String beside = beside(row);
            if (!beside.isEmpty()) {
                lines.getChildren().add(Inspector.label(beside, "reader-about"));
            }
            setGraphic(lines);
            setAccessibleText((row.shown() + ". " + done + ". " + beside).strip());
        }

        private Label name(ReaderRow row) {
            Label name = Inspector.label(Pieces.shown(row.shown()), "reader-name");
            if (row.isKey()) {
                name.setGraphic(new FontIcon(Feather.KEY));
            }
            return name;
        }

        private Bar bar(ReaderRow row, int asked) {
            Bar bar = new Bar(asked == 0 ? 0 : (double) row.done() / asked);
            bar.getStyleClass().add("reader-bar");
            return bar;
        }

        private String beside(ReaderRow row) {
            if (row.isKey()) {
                return Messages.get("assignment.class.is-key");
            }
            var match = row.beside();
            return match == null
                    ? ""
                    : Messages.get("assignment.class.beside", match.alike(), match.alpha().units());
        }
    }
}
