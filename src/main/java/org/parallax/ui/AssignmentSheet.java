package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.parallax.article.Article;
import org.parallax.export.AssignmentDraft;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.Category;
import org.parallax.message.Messages;
import org.parallax.text.FileName;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Asks what a class is to be asked, tells what would be in the file, and asks for the file. */
final class AssignmentSheet {
    private static final String KEY = "assignment.make.";
    private static final String ENDING = AssignmentFile.ENDING.substring(1);

    private static final double GAP = 34;
    private static final double COLUMN = 450;

    /** Of the sheet, and so of what is in it. */
    private static final double WIDEST = 1000;

    private static final double NARROWEST = 340;

    private final DeskModel desk;
    private final FilePicker picker;
    private final DraftModel model;
    private final VBox asked = column();
    private final VBox taken = column();
    private final Label counted = Inspector.label("", "counted");
    private final Label wrong = Inspector.label("", "wrong");
    private final Button accept;
    private final Sheet sheet;
    private AssignmentDraft draft;

    AssignmentSheet(DeskModel desk, FilePicker picker, DraftModel model, Runnable close) {
        this.desk = desk;
        this.picker = picker;
        this.model = model;
        this.draft = model.draft();
        TextField title = new TextField();
        title.textProperty().bindBidirectional(model.titleProperty());
        field(asked, "title", title);
        field(asked, "question", area(model.questionProperty(), 2));
        categories();
        asked.getChildren().add(marks());
        field(taken, "articles", articles());
        choose(taken, "scope", DraftModel.Scope.class, model.scopeProperty());
        choose(taken, "cargo", DraftModel.Cargo.class, model.cargoProperty());
        counted.setId("assignment-counted");
        wrong.setId("assignment-wrong");
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        sheet = new Sheet("assignment.make.sheet", close, title, pane(), wrong);
        sheet.getStyleClass().add("wide");
        accept = sheet.accept(Messages.get("assignment.make.accept"), () -> {});
        accept.setOnAction(event -> save(close));
        follow();
        tell();
    }

    Sheet sheet() {
        return sheet;
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("assignment-column");
        return column;
    }

    /** The two columns, one below the other where there is no room beside. */
    private ScrollPane pane() {
        FlowPane columns = new FlowPane(GAP, 0, asked, taken);
        columns.setRowValignment(VPos.TOP);
        columns.setPrefWrapLength(WIDEST);
        for (VBox column : List.of(asked, taken)) {
            column.prefWidthProperty()
                    .bind(columns.widthProperty().map(it -> width(it.doubleValue())));
        }
        VBox parts = new VBox(columns, counted);
        parts.getStyleClass().add("assignment-parts");
        ScrollPane pane = new ScrollPane(parts);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        // Only once it has its width is it known how high it likes to be.
        parts.heightProperty().subscribe(it -> pane.setPrefViewportHeight(it.doubleValue()));
        pane.getStyleClass().add("assignment-pane");
        VBox.setVgrow(pane, Priority.ALWAYS);
        return pane;
    }

    /** Of a column in so much room; before there is any, what it would like. */
    private static double width(double room) {
        if (room <= 0) {
            return COLUMN;
        }
        return room < 2 * NARROWEST + GAP ? room : Math.floor((room - GAP) / 2);
    }

    private void follow() {
        InvalidationListener other =
                it -> {
                    draft = model.draft();
                    tell();
                };
        Stream.<Observable>of(model.scopeProperty(), model.taken())
                .forEach(it -> it.addListener(other));
        Stream.<Observable>of(
                        model.titleProperty(),
                        model.questionProperty(),
                        model.namingProperty(),
                        model.ownProperty(),
                        model.cargoProperty())
                .forEach(it -> it.addListener((InvalidationListener) changed -> tell()));
    }

    /** A field below its name. */
    private static void field(VBox column, String part, Node field) {
        Label name = new Label(Messages.get(KEY + part));
        name.setLabelFor(field);
        name.getStyleClass().add("assignment-name");
        field.setId("assignment-" + part);
        field.setAccessibleText(name.getText());
        column.getChildren().addAll(name, field);
    }

    /** Room for several lines, which the keyboard leaves as it leaves any other field. */
    private static TextArea area(StringProperty words, int rows) {
        TextArea area = new TextArea();
        area.textProperty().bindBidirectional(words);
        area.textProperty().subscribe(it -> area.setWrapText(!WrappedFlow.isTurned(it)));
        area.setPrefRowCount(rows);
        area.setMinHeight(TextArea.USE_PREF_SIZE);
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.TAB) {
                        event.consume();
                        area.requestFocusTraversal(
                                event.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                    }
                });
        return area;
    }

    private static <E extends Enum<E>> void choose(
            VBox column, String part, Class<E> type, Property<E> property) {
        Segments<E> segments = new Segments<>(type, "assignment-" + part + "-", property);
        segments.say(it -> Messages.get(KEY + part + '.' + Words.key(it)));
        segments.setMaxWidth(Segments.USE_PREF_SIZE);
        field(column, part, segments);
    }

    private void categories() {
        choose(asked, "naming", DraftModel.Naming.class, model.namingProperty());
        Label usual =
                Inspector.label(
                        Stream.of(Category.values())
                                .map(Words::of)
                                .collect(Collectors.joining(", ")),
                        "sheet-about");
        TextArea own = area(model.ownProperty(), 4);
        own.setId("assignment-own");
        own.setAccessibleText(Messages.get("assignment.make.own"));
        own.setPromptText(Messages.get("assignment.make.own"));
        for (Node node : List.of(usual, own)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        model.namingProperty()
                .subscribe(it -> {
                    usual.setVisible(it == DraftModel.Naming.USUAL);
                    own.setVisible(it == DraftModel.Naming.OWN);
                });
        asked.getChildren().addAll(usual, own);
    }

    private VBox articles() {
        VBox boxes = new VBox();
        boxes.getStyleClass().add("assignment-articles");
        for (ColumnModel column : model.story().columns()) {
            CheckBox box = new CheckBox(called(column.article()));
            box.setId("assignment-take-" + column.id());
            box.setWrapText(!WrappedFlow.isTurned(box.getText()));
            box.setSelected(model.taken().contains(column.id()));
            box.selectedProperty()
                    .subscribe(it -> {
                        if (it) {
                            model.taken().add(column.id());
                        } else {
                            model.taken().remove(column.id());
                        }
                    });
            boxes.getChildren().add(box);
        }
        return boxes;
    }

    private static String called(Article article) {
        String headline = article.headline();
        return Pieces.shown(
                headline == null
                        ? article.name()
                        : Messages.get("assignment.make.article", article.name(), headline));
    }

    private CheckBox marks() {
        CheckBox marks = new CheckBox(Messages.get("assignment.make.marks"));
        marks.setId("assignment-marks");
        marks.setWrapText(true);
        marks.getStyleClass().add("assignment-marks");
        marks.selectedProperty().bindBidirectional(model.marksProperty());
        return marks;
    }

    /** What is told is also read aloud at the button that goes on. */
    private void tell() {
        List<String> sentences = new ArrayList<>();
        boolean chosen = model.scopeProperty().get() == DraftModel.Scope.FLAGGED;
        Optional<String> flaw = DraftModel.flaw(model.brief(), draft);
        if (draft.flaw().isEmpty()) {
            sentences.add(draft.counted(model.texts()));
            if (chosen) {
                sentences.add(Messages.get("assignment.make.flags", model.flags()));
            }
            sentences.addAll(draft.notes(model.texts()));
        } else if (chosen) {
            flaw = Optional.of(Messages.get("assignment.make.unflagged"));
        }
        counted.setText(String.join("\n", sentences));
        counted.setVisible(!sentences.isEmpty());
        counted.setManaged(!sentences.isEmpty());
        wrong.setText(flaw.orElse(""));
        accept.setDisable(flaw.isPresent());
        accept.setAccessibleHelp(counted.getText());
    }

    /** The sheet stays until a place is named, so that nothing that was typed is lost. */
    private void save(Runnable close) {
        String title = Messages.get("assignment.make.sheet");
        String name = FileName.of(List.of(model.titleProperty().get()), "." + ENDING);
        Map<String, List<String>> endings =
                Map.of(Messages.get("assignment.make.form"), List.of(ENDING));
        Path chosen =
                picker.place(
                        accept.getScene().getWindow(), new FilePicker.Wanted(title, name, endings));
        if (chosen == null) {
            return;
        }
        Path file = FileName.ending(chosen, List.of(ENDING));
        if (!file.equals(chosen) && Files.exists(file)) {
            // The system asked about another name than the one that is meant.
            wrong.setText(Messages.get("assignment.make.there", file));
            return;
        }
        close.run();
        AssignmentDraft made = draft;
        desk.ask(it -> it.assign(made, model.brief(), model.texts(), file));
    }
}
