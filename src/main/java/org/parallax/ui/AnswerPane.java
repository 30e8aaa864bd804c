package org.parallax.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringExpression;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.parallax.message.Messages;
import org.parallax.text.FileName;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Who answers, how much is done, the ways through what is open, and the saving of it all. */
final class AnswerPane extends VBox {
    /** How the name of a file with answers ends. */
    private static final String ENDING = ".jsonld";

    private final DeskModel desk;
    private final AssignmentModel assignment;
    private final FlagLine flags;
    private final TextField name = new TextField();
    private final Consumer<String> enter;
    private final StringExpression told;

    /**
     * The pane of an assignment.
     *
     * @param enter gives the keyboard to the column of an article
     */
    AnswerPane(DeskModel desk, AssignmentModel assignment, FlagLine flags, Consumer<String> enter) {
        this.desk = desk;
        this.assignment = assignment;
        this.flags = flags;
        this.enter = enter;
        this.told =
                Bindings.createStringBinding(
                                () ->
                                        Messages.get(
                                                "assignment.student.done",
                                                assignment.doneProperty().get(),
                                                assignment.allProperty().get()),
                                assignment.doneProperty(),
                                assignment.allProperty())
                        .concat("");
        Label caption = Rail.caption("assignment.student.name");
        caption.setLabelFor(name);
        name.setId("reader-name");
        name.setPromptText(Messages.get("assignment.student.name.prompt"));
        name.setAccessibleText(Messages.get("assignment.student.name.about"));
        name.setTextFormatter(Limit.characters(AssignmentModel.LONGEST_NAME));
        name.textProperty().bindBidirectional(assignment.nameProperty());
        Button save = way("assignment.student.save", this::save);
        save.setId("save-answers");
        save.getStyleClass().add("save-answers");
        Button next = way("assignment.student.next", () -> step(1));
        next.setId("next-open");
        Button previous = way("assignment.student.previous", () -> step(-1));
        previous.setId("previous-open");
        setMinHeight(USE_PREF_SIZE);
        getStyleClass().add("answer-pane");
        getChildren().addAll(caption, name, done(), next, previous, save, said());
    }

    private VBox done() {
        Label words = new Label();
        words.setId("answers-done");
        words.textProperty().bind(told);
        ProgressBar bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty()
                .bind(
                        assignment
                                .doneProperty()
                                .multiply(1.0)
                                .divide(Bindings.max(1, assignment.allProperty())));
        bar.accessibleTextProperty().bind(told);
        VBox done = new VBox(words, bar);
        done.getStyleClass().add("answers-done");
        return done;
    }

    private static Button way(String key, Runnable action) {
        Button button = new FittedButton();
        button.setGraphic(new KeyLine(Messages.get(key), Messages.get(key + ".key")));
        button.setAccessibleText(Messages.get(key));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAlignment(Pos.CENTER_LEFT);
        button.getStyleClass().setAll("way");
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label said() {
        Label said = Inspector.label("", "answers-said");
        said.textProperty().bind(assignment.saidProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        said.managedProperty().bind(said.visibleProperty());
        said.setAccessibleRole(AccessibleRole.TEXT);
        said.setMinHeight(Region.USE_PREF_SIZE);
        return said;
    }

    /** Goes to the next open sentence, or with −1 to the one before, where its key is pressed. */
    void step(int by) {
        if (assignment.isDone()) {
            assignment.saidProperty().set(Messages.get("assignment.student.complete"));
            return;
        }
        desk.nextOpen(by);
        Selection picked = desk.selectionProperty().get();
        if (picked != null) {
            enter.accept(picked.article());
        }
    }

    /** "12 of 40 sentences". */
    StringExpression told() {
        return told;
    }

    /** Asks for a place and saves the answers; first of all they need a name. */
    void save() {
        flags.keep();
        if (assignment.reader().isEmpty()) {
            Appearance looks = desk.appearance();
            Side side = desk.isBlind() ? looks.answers() : looks.right();
            if (!side.shown().get()) {
                side.toggle();
            }
            assignment.saidProperty().set(Messages.get("assignment.student.nameless"));
            name.requestFocus();
            return;
        }
        String proposed =
                FileName.of(List.of(assignment.reader(), assignment.brief().title()), ENDING);
        try {
            FilePicker.Wanted wanted =
                    new FilePicker.Wanted(
                            Messages.get("assignment.student.save"),
                            proposed,
                            Map.of(
                                    Messages.get("window.handon.form.flags"),
                                    List.of(ENDING.substring(1))));
            Path file = assignment.picker().place(getScene().getWindow(), wanted);
            if (file != null) {
                assignment.save(file);
            }
        } catch (InvalidPathException e) {
            // Where a system writes no letters but its own.
            assignment.saidProperty().set(Messages.get("assignment.student.unnamed", proposed));
        }
    }
}
