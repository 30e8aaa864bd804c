package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.WindowEvent;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Flag;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The reader's own flag on the sentence of what is picked: a button for each kind, and once it is
 * flagged a note. It stands below the inspector, so that it is in sight whatever is told there; in
 * an assignment always, since what is asked is how to call a sentence.
 */
final class FlagLine extends VBox {
    private static final double SWATCH = 13;

    /** What a file of flags can hold, in UTF-16 units. */
    private static final int LONGEST_NOTE = 10_000;

    /** Longer words of an assignment, in UTF-16 units, have several lines. */
    private static final int LONG = 18;

    /** How wide these are, in pixels. */
    private static final double WIDEST = 150;

    private final DeskModel desk;
    private final Consumer<String> back;
    private final Map<String, ToggleButton> buttons = new HashMap<>();
    private final Label caption = Inspector.label("", "caption");
    private final Button clear = new Button();
    private final TextArea note = new TextArea();
    private @Nullable Place place;

    private record Place(ColumnModel column, Span line) {}

    /**
     * The line of what the desk has picked.
     *
     * @param back gives the keyboard to the column of an article
     */
    FlagLine(DeskModel desk, Consumer<String> back) {
        this.desk = desk;
        this.back = back;
        FlowPane choice = new FlowPane(5, 5);
        for (FlagKind kind : desk.kinds().all()) {
            choice.getChildren().add(button(kind));
        }
        clear.setId("flag-clear");
        clear.setGraphic(face(null, Messages.get("window.flag.clear"), FlagKeys.CLEAR));
        clear.setAccessibleText(Messages.get("window.flag.clear.about", FlagKeys.CLEAR));
        clear.getStyleClass().setAll("flag-choice");
        clear.setOnAction(event -> desk.flagAs(null));
        choice.getChildren().add(clear);
        note.setId("flag-note");
        note.setPrefRowCount(2);
        note.setPromptText(Messages.get("window.flag.note"));
        note.setAccessibleText(Messages.get("window.flag.note.about"));
        // The toolkit cannot break lines of words that are read from right to left.
        note.textProperty().subscribe(it -> note.setWrapText(!WrappedFlow.isTurned(it)));
        note.setTextFormatter(Limit.units(LONGEST_NOTE));
        note.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        note.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        keep();
                    }
                });
        // In a blind window more stands below, and must not jump from under the mouse.
        if (!desk.isBlind()) {
            note.managedProperty().bind(note.visibleProperty());
        }
        getStyleClass().add("flag-line");
        managedProperty().bind(visibleProperty());
        desk.selectionProperty().subscribe(it -> follow());
        desk.storyProperty().subscribe(it -> follow());
        Later.fill(this, caption, choice, note);
        desk.flags().byArticle().addListener((InvalidationListener) it -> show());
        saveOnClosing();
    }

    private ToggleButton button(FlagKind kind) {
        ToggleButton button = new ToggleButton();
        button.setGraphic(face(kind, kind.word(), kind.digit()));
        button.setId(kind.style());
        button.setAccessibleText(Messages.get("window.flag.as", kind.word(), kind.digit()));
        button.getStyleClass().setAll("flag-choice");
        button.setOnAction(event -> {
            desk.flagAs(kind.category());
            // Pressing the pressed one again leaves it so.
            show();
        });
        buttons.put(kind.category(), button);
        return button;
    }

    /** How the flag looks in the text, what it is called, and its key. */
    private static HBox face(@Nullable FlagKind kind, String word, String key) {
        HBox face = new HBox();
        if (kind != null) {
            Group bar = new Group(Brush.flag(kind.style(), 0, 0, SWATCH));
            face.getChildren().add(bar);
        }
        Label digit = new Label(key);
        digit.getStyleClass().add("flag-key");
        digit.setMinWidth(Region.USE_PREF_SIZE);
        face.getChildren().addAll(word.length() > LONG ? longName(word) : new Label(word), digit);
        face.setAlignment(Pos.CENTER_LEFT);
        face.getStyleClass().add("flag-face");
        face.setMinWidth(Region.USE_PREF_SIZE);
        return face;
    }

    /** Words that need more than one line. */
    private static Region longName(String word) {
        Region name = WrappedFlow.of(word, "plain");
        name.setMinWidth(WIDEST);
        name.setPrefWidth(WIDEST);
        name.setMaxWidth(WIDEST);
        return name;
    }

    /** A note that is being written when the window is closed is kept too. */
    private void saveOnClosing() {
        EventHandler<WindowEvent> closing = event -> keep();
        sceneProperty()
                .flatMap(scene -> scene.windowProperty())
                .subscribe((was, now) -> {
                    if (was != null) {
                        was.removeEventHandler(WindowEvent.WINDOW_HIDING, closing);
                    }
                    if (now != null) {
                        now.addEventHandler(WindowEvent.WINDOW_HIDING, closing);
                    }
                });
    }

    private void follow() {
        Place next = place();
        if (!Objects.equals(next, place)) {
            keep();
            place = next;
            note.setText(flag().map(Flag::note).orElse(""));
        }
        show();
    }

    private @Nullable Place place() {
        Selection picked = desk.selectionProperty().get();
        StoryModel story = desk.storyProperty().get();
        ColumnModel column =
                picked == null || story == null ? null : story.column(picked.article());
        return picked == null || column == null
                ? null
                : new Place(column, column.flaggable(picked));
    }

    /** The flag on the picked sentence. */
    private Optional<Flag> flag() {
        Place here = place;
        return here == null
                ? Optional.empty()
                : desk.flags().at(here.column().article(), here.line());
    }

    private void show() {
        Optional<Flag> flag = flag();
        AssignmentModel asked = desk.assignment();
        Place here = place;
        setVisible(asked != null || here != null);
        boolean free =
                here != null && (asked == null || asked.takes(here.column().id(), here.line()));
        caption.setText(caption(here, free));
        buttons.forEach((category, button) -> {
            button.setSelected(flag.filter(it -> it.category().equals(category)).isPresent());
            button.setDisable(!free);
        });
        clear.setDisable(flag.isEmpty());
        note.setVisible(flag.isPresent());
        if (!note.isFocused()) {
            note.setText(flag.map(Flag::note).orElse(""));
        }
    }

    private String caption(@Nullable Place here, boolean free) {
        if (here == null) {
            return Messages.get("assignment.student.pick");
        }
        if (!free) {
            return Messages.get("assignment.student.unasked.short");
        }
        Selection picked = desk.selectionProperty().get();
        boolean words = picked != null && picked.subject() instanceof Subject.Stretch;
        return Messages.get(words ? "window.flag.words" : "window.flag");
    }

    /** Keeps the note as it is written by now. */
    void keep() {
        Place here = place;
        if (here != null && flag().filter(it -> !it.note().equals(note.getText())).isPresent()) {
            desk.flags().note(here.column().article(), here.line(), note.getText());
        }
    }

    /** Whether there is a flag to write a note to. */
    boolean canWrite() {
        return isVisible() && note.isVisible();
    }

    /** Gives the note the keyboard. */
    void write() {
        note.requestFocus();
        note.end();
    }

    /** Tab and Escape leave the note too: in a field of so few lines nobody indents. */
    private void key(KeyEvent event) {
        boolean done = Shortcut.NOTE_DONE.is(event) || event.getCode() == KeyCode.ESCAPE;
        Place here = place;
        if (here != null && done) {
            keep();
            back.accept(here.column().id());
            event.consume();
        }
    }
}
