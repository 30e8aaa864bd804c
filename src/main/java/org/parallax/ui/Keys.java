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

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys that work wherever the keyboard stands. */
final class Keys {
    /** What a field that is typed in does for itself. */
    private static final List<KeyCombination> TYPING =
            List.of(
                    new KeyCodeCombination(KeyCode.V, SHORTCUT_DOWN),
                    new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN),
                    new KeyCodeCombination(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
                    new KeyCodeCombination(KeyCode.Y, SHORTCUT_DOWN));

    private final Map<KeyCombination, Runnable> actions = new LinkedHashMap<>();

    private final DeskModel desk;
    private @Nullable FlagLine line;

    Keys(DeskModel desk, SearchField search, ColumnsView columns, Adding adding) {
        this.desk = desk;
        inStory(KeyCode.DOWN, () -> desk.nextShared(1), ALT_DOWN);
        inStory(KeyCode.UP, () -> desk.nextShared(-1), ALT_DOWN);
        inStory(KeyCode.RIGHT, () -> columns.step(1), ALT_DOWN);
        inStory(KeyCode.LEFT, () -> columns.step(-1), ALT_DOWN);
        inStory(KeyCode.P, desk::turnPinned, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.O, adding::files, SHORTCUT_DOWN);
        on(KeyCode.V, adding::paste, SHORTCUT_DOWN);
        on(KeyCode.L, () -> flip(desk), SHORTCUT_DOWN);
        on(KeyCode.F, search::open, SHORTCUT_DOWN);
        on(KeyCode.MINUS, () -> desk.appearance().resizeText(-1), SHORTCUT_DOWN);
        on(KeyCode.SUBTRACT, () -> desk.appearance().resizeText(-1), SHORTCUT_DOWN);
        on(KeyCode.EQUALS, () -> desk.appearance().resizeText(1), SHORTCUT_DOWN);
        on(KeyCode.PLUS, () -> desk.appearance().resizeText(1), SHORTCUT_DOWN);
        on(KeyCode.DIGIT0, this::usualSize, SHORTCUT_DOWN);
        on(KeyCode.NUMPAD0, this::usualSize, SHORTCUT_DOWN);
        on(KeyCode.ADD, () -> desk.appearance().resizeText(1), SHORTCUT_DOWN);
    }

    /** The keys to the search view, and those from one found place to the next. */
    Keys finding(Runnable open, FoundPlaces places) {
        on(KeyCode.F, open, SHORTCUT_DOWN, SHIFT_DOWN);
        inStory(KeyCode.F3, () -> places.step(1));
        inStory(KeyCode.F3, () -> places.step(-1), SHIFT_DOWN);
        return this;
    }

    /** The keys that flag what is picked, and those that take back what was changed. */
    Keys flagging(FlagLine line) {
        this.line = line;
        on(KeyCode.Z, desk.history()::undo, SHORTCUT_DOWN);
        on(KeyCode.Z, desk.history()::redo, SHORTCUT_DOWN, SHIFT_DOWN);
        on(KeyCode.Y, desk.history()::redo, SHORTCUT_DOWN);
        return this;
    }

    /** Flags what is picked; a column with the keyboard in it has had the key before. */
    private void typed(KeyEvent event) {
        FlagLine flags = line;
        if (event.getTarget() instanceof TextInputControl
                || flags == null
                || desk.questionProperty().get() != null
                || !desk.viewProperty().get().isOfStory()) {
            return;
        }
        FlagKeys.of(event)
                .ifPresent(it -> {
                    desk.flag(it.category());
                    event.consume();
                });
        if (event.getCharacter().equalsIgnoreCase(Messages.get("window.key.note"))
                && !event.isShortcutDown()
                && flags.canWrite()) {
            flags.write();
            event.consume();
        }
    }

    private void usualSize() {
        desk.appearance().setTextSize(Appearance.USUAL);
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
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
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
        boolean typing = event.getTarget() instanceof TextInputControl;
        if ((typing && TYPING.stream().anyMatch(it -> it.match(event)))
                || desk.questionProperty().get() != null) {
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
