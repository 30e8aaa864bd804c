package org.parallax.ui;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import java.util.LinkedHashMap;
import java.util.Map;

/** The keys that work wherever the keyboard stands. */
final class Keys {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, SHORTCUT_DOWN);

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    private final DeskModel desk;

    Keys(DeskModel desk, SearchField search, ColumnsView columns, Adding adding) {
        this.desk = desk;
        inStory(KeyCode.DOWN, () -> desk.nextShared(1), ALT_DOWN);
        inStory(KeyCode.UP, () -> desk.nextShared(-1), ALT_DOWN);
        inStory(KeyCode.RIGHT, () -> columns.step(1), ALT_DOWN);
        inStory(KeyCode.LEFT, () -> columns.step(-1), ALT_DOWN);
        on(KeyCode.O, adding::files, SHORTCUT_DOWN);
        on(KeyCode.V, adding::paste, SHORTCUT_DOWN);
        on(KeyCode.L, () -> flip(desk), SHORTCUT_DOWN);
        on(KeyCode.F, search::open, SHORTCUT_DOWN);
        on(KeyCode.MINUS, () -> desk.resizeText(-1), SHORTCUT_DOWN);
        on(KeyCode.SUBTRACT, () -> desk.resizeText(-1), SHORTCUT_DOWN);
        on(KeyCode.EQUALS, () -> desk.resizeText(1), SHORTCUT_DOWN);
        on(KeyCode.PLUS, () -> desk.resizeText(1), SHORTCUT_DOWN);
        on(KeyCode.ADD, () -> desk.resizeText(1), SHORTCUT_DOWN);
    }

    /** The keys to the search view, and those from one found place to the next. */
    Keys finding(Runnable open, FoundPlaces places) {
        on(KeyCode.F, open, SHORTCUT_DOWN, SHIFT_DOWN);
        inStory(KeyCode.F3, () -> places.step(1));
        inStory(KeyCode.F3, () -> places.step(-1), SHIFT_DOWN);
        return this;
    }

    private boolean comparing() {
        return desk.viewProperty().get() == DeskModel.View.COMPARE;
    }

    /** A key of the articles, which does nothing while others are searched. */
    private void inStory(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        on(
                code,
                () -> {
                    if (comparing()) {
                        action.run();
                    }
                },
                modifiers);
    }

    private void on(KeyCode code, Runnable action, KeyCombination.Modifier... modifiers) {
        actions.put(new KeyCodeCombination(code, modifiers), action);
    }

    private static void flip(DeskModel desk) {
        desk.togetherProperty().set(!desk.togetherProperty().get());
    }

    /** Listens before the controls do: some of them would take the arrows for themselves. */
    void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        // Whatever else Escape closes comes first.
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
    }

    private void escape(KeyEvent event) {
        if (event.getCode() != KeyCode.ESCAPE) {
            return;
        }
        if (comparing()) {
            desk.clearSelection();
        } else {
            desk.viewProperty().set(DeskModel.View.COMPARE);
        }
    }

    private void press(KeyEvent event) {
        boolean pasting = PASTE.match(event) && event.getTarget() instanceof TextInputControl;
        if (pasting || desk.questionProperty().get() != null) {
            return;
        }
        for (Map.Entry<KeyCombination, Runnable> action : actions.entrySet()) {
            if (action.getKey().match(event)) {
                action.getValue().run();
                event.consume();
                return;
            }
        }
    }
}
