package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

/** How it reads best: size of text, length of lines, letters and colors, each at once in effect. */
final class ReadingCard extends VBox {
    private final Appearance looks;
    private final Button smaller;
    private @Nullable Node opener;

    ReadingCard(Appearance looks) {
        this.looks = looks;
        smaller = size("window.smaller", "smaller", -1);
        GridPane choices = new GridPane(14, 10);
        row(choices, "window.reading.size", sizes());
        Segments<Measure> measures =
                new Segments<>(Measure.class, "measure-", looks.measureProperty());
        measures.say(it -> Messages.get("window.measure." + Words.key(it)));
        row(choices, "window.reading.measure", measures);
        Segments<Typeface> letters =
                new Segments<>(Typeface.class, "typeface-", looks.typefaceProperty());
        letters.say(it -> Messages.get("window.typeface." + Words.key(it)));
        row(choices, "window.reading.typeface", letters);
        Segments<Theme> themes = new Segments<>(Theme.class, "theme-", looks.themeProperty());
        themes.say(it -> Messages.get("window.theme." + Words.key(it)));
        row(choices, "window.reading.theme", themes);
        getStyleClass().add("reading-card");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        Later.fill(this, choices);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
                        scene.focusOwnerProperty().subscribe(this::moved);
                    }
                });
    }

    private static void row(GridPane rows, String key, HBox choice) {
        Label name = new Label(Messages.get(key));
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(choice);
        choice.setAccessibleRole(AccessibleRole.PARENT);
        choice.setAccessibleText(Messages.get(key));
        rows.addRow(rows.getRowCount(), name, choice);
        GridPane.setFillWidth(choice, false);
    }

    private HBox sizes() {
        Label size = new Label();
        size.setId("text-size");
        size.setMinWidth(USE_PREF_SIZE);
        Button usual = button("window.usual", "usual-size");
        usual.setOnAction(event -> looks.setTextSize(Appearance.USUAL));
        looks.textSizeProperty()
                .subscribe(it -> size.setText(Messages.get("window.reading.percent", it)));
        HBox sizes = new HBox(8, smaller, size, size("window.larger", "larger", 1), usual);
        sizes.setAlignment(Pos.CENTER_LEFT);
        return sizes;
    }

    private Button size(String key, String id, int steps) {
        Button button = button(key, id);
        button.setOnAction(event -> looks.resizeText(steps));
        return button;
    }

    private static Button button(String key, String id) {
        Button button = new Button(Messages.get(key));
        button.setId(id);
        button.getStyleClass().add("dismiss");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(Messages.get(key + ".about"));
        return button;
    }

    /** Opens it, or puts it away; {@code from} has the keyboard when it is put away with a key. */
    void toggle(Node from) {
        opener = from;
        setVisible(!isVisible());
        if (isVisible()) {
            smaller.requestFocus();
        }
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            setVisible(false);
            if (opener != null) {
                opener.requestFocus();
            }
        }
    }

    private void pressed(MouseEvent event) {
        if (!(event.getTarget() instanceof Node node && (isIn(node, this) || isOpener(node)))) {
            setVisible(false);
        }
    }

    /** Whoever goes on with the keyboard leaves it. */
    private void moved(@Nullable Node to) {
        if (to != null && !isIn(to, this) && !isOpener(to)) {
            setVisible(false);
        }
    }

    private boolean isOpener(Node node) {
        return opener != null && isIn(node, opener);
    }

    private static boolean isIn(Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}
