package org.parallax.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** The keys that work wherever the keyboard stands. */
final class Keys {
    /** What a field that is typed in does for itself. */
    private static final Set<Shortcut> TYPING =
            EnumSet.of(
                    Shortcut.PASTE,
                    Shortcut.UNDO,
                    Shortcut.REDO,
                    Shortcut.COPY,
                    Shortcut.COPY_WORDS);

    private final Map<Shortcut, Runnable> actions = new EnumMap<>(Shortcut.class);

    private final DeskModel desk;
    private @Nullable FlagLine line;

    Keys(DeskModel desk, ColumnsView columns) {
        this.desk = desk;
        on(Shortcut.SHEET, () -> desk.questionProperty().set(new Question.Keys()));
        inStory(Shortcut.COLUMN_AFTER, () -> columns.step(1));
        inStory(Shortcut.COLUMN_BEFORE, () -> columns.step(-1));
        inStory(Shortcut.ONLY_PINNED, desk::turnPinned);
        Appearance looks = desk.appearance();
        on(Shortcut.SMALLER, () -> looks.resizeText(-1));
        on(Shortcut.LARGER, () -> looks.resizeText(1));
        on(Shortcut.USUAL_SIZE, () -> looks.setTextSize(Appearance.USUAL));
        on(Shortcut.COPY, () -> Copying.withSource(desk));
        on(Shortcut.COPY_WORDS, () -> Copying.words(desk));
    }

    /** The keys from one part of the window to the next. */
    Keys walking(Panes panes) {
        on(Shortcut.PANE_AFTER, () -> panes.step(1));
        on(Shortcut.PANE_BEFORE, () -> panes.step(-1));
        return this;
    }

    /** The keys to more articles. */
    Keys adding(Adding adding) {
        on(Shortcut.ADD_FILES, adding::files);
        on(Shortcut.PASTE, adding::paste);
        return this;
    }

    /** The key to the ways out of the window. */
    Keys handingOn() {
        on(
                Shortcut.HAND_ON,
                () -> desk.ask(it -> desk.questionProperty().set(new Question.HandOn())));
        return this;
    }

    /** The keys of an assignment. */
    Keys answering(AnswerPane answers) {
        on(Shortcut.OPEN_AFTER, () -> answers.step(1));
        on(Shortcut.OPEN_BEFORE, () -> answers.step(-1));
        on(Shortcut.SAVE_ANSWERS, answers::save);
        return this;
    }

    /**
     * The keys to what the program found and marked: shared facts, the search of the desk and the
     * search view, and from one found place to the next.
     */
    Keys searching(SearchField search, Runnable open, FoundPlaces places) {
        inStory(Shortcut.FACT_AFTER, () -> desk.nextShared(1));
        inStory(Shortcut.FACT_BEFORE, () -> desk.nextShared(-1));
        on(Shortcut.TOGETHER, () -> flip(desk));
        on(Shortcut.FIND, search::open);
        on(Shortcut.FIND_ALL, open);
        inStory(Shortcut.FOUND_AFTER, () -> places.step(1));
        inStory(Shortcut.FOUND_BEFORE, () -> places.step(-1));
        return this;
    }

    /** The keys that flag what is picked, and those that take back what was changed. */
    Keys flagging(FlagLine line) {
        this.line = line;
        on(Shortcut.UNDO, desk.history()::undo);
        on(Shortcut.REDO, desk.history()::redo);
        return this;
    }

    /** The key that makes an assignment. */
    Keys teaching(ClassMenu classes) {
        on(Shortcut.ASSIGN, classes::make);
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
        FlagKeys.of(event, desk.kinds())
                .ifPresent(it -> {
                    desk.flagAs(it.category());
                    event.consume();
                });
        if (event.getCharacter().equalsIgnoreCase(Messages.get("window.key.note"))
                && !event.isShortcutDown()
                && flags.canWrite()) {
            flags.write();
            event.consume();
        }
    }

    private boolean comparing() {
        return desk.viewProperty().get() == DeskModel.View.COMPARE;
    }

    /** A key of the articles, which does nothing while others are searched. */
    private void inStory(Shortcut shortcut, Runnable action) {
        on(
                shortcut,
                () -> {
                    if (comparing()) {
                        action.run();
                    }
                });
    }

    private void on(Shortcut shortcut, Runnable action) {
        actions.put(shortcut, action);
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
        if (!Shortcut.WHOLE_STORY.is(event)) {
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
        if ((typing && TYPING.stream().anyMatch(it -> it.is(event)))
                || desk.questionProperty().get() != null) {
            return;
        }
        for (Map.Entry<Shortcut, Runnable> action : actions.entrySet()) {
            if (action.getKey().is(event)) {
                action.getValue().run();
                event.consume();
                return;
            }
        }
    }
}
