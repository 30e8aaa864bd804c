package org.parallax.ui;

import static javafx.scene.input.KeyCombination.ALT_DOWN;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Every key of the window. The handlers ask it which key was pressed, and the sheet of keys and the
 * README list it, so that what is told cannot part from what is done.
 */
enum Shortcut {
    SHEET(Room.WINDOW, "sheet", key(KeyCode.F1)),
    PANE_AFTER(Room.WINDOW, "panes", key(KeyCode.F6)),
    PANE_BEFORE(Room.WINDOW, "panes", key(KeyCode.F6, SHIFT_DOWN)),
    ADD_FILES(Room.WINDOW, "files", key(KeyCode.O, SHORTCUT_DOWN)),
    PASTE(Room.WINDOW, "paste", key(KeyCode.V, SHORTCUT_DOWN)),
    HAND_ON(Room.WINDOW, "hand-on", key(KeyCode.E, SHORTCUT_DOWN)),
    ASSIGN(Room.WINDOW, "assign", key(KeyCode.A, SHORTCUT_DOWN, SHIFT_DOWN)),
    UNDO(Room.WINDOW, "undo", key(KeyCode.Z, SHORTCUT_DOWN)),
    REDO(
            Room.WINDOW,
            "redo",
            key(KeyCode.Z, SHORTCUT_DOWN, SHIFT_DOWN),
            key(KeyCode.Y, SHORTCUT_DOWN)),
    FIND(Room.WINDOW, "find", key(KeyCode.F, SHORTCUT_DOWN)),
    FIND_ALL(Room.WINDOW, "find-all", key(KeyCode.F, SHORTCUT_DOWN, SHIFT_DOWN)),
    LARGER(
            Room.WINDOW,
            "size",
            key(KeyCode.PLUS, SHORTCUT_DOWN),
            key(KeyCode.EQUALS, SHORTCUT_DOWN),
            key(KeyCode.ADD, SHORTCUT_DOWN)),
    SMALLER(
            Room.WINDOW,
            "size",
            key(KeyCode.MINUS, SHORTCUT_DOWN),
            key(KeyCode.SUBTRACT, SHORTCUT_DOWN)),
    USUAL_SIZE(
            Room.WINDOW,
            "usual-size",
            key(KeyCode.DIGIT0, SHORTCUT_DOWN),
            key(KeyCode.NUMPAD0, SHORTCUT_DOWN)),

    FACT_AFTER(Room.COLUMNS, "facts", key(KeyCode.DOWN, ALT_DOWN)),
    FACT_BEFORE(Room.COLUMNS, "facts", key(KeyCode.UP, ALT_DOWN)),
    COLUMN_AFTER(Room.COLUMNS, "columns", key(KeyCode.RIGHT, ALT_DOWN)),
    COLUMN_BEFORE(Room.COLUMNS, "columns", key(KeyCode.LEFT, ALT_DOWN)),
    ONLY_PINNED(Room.COLUMNS, "only-pinned", key(KeyCode.P, SHORTCUT_DOWN, SHIFT_DOWN)),
    FOUND_AFTER(Room.COLUMNS, "found", key(KeyCode.F3)),
    FOUND_BEFORE(Room.COLUMNS, "found", key(KeyCode.F3, SHIFT_DOWN)),
    TOGETHER(Room.COLUMNS, "together", key(KeyCode.L, SHORTCUT_DOWN)),
    WHOLE_STORY(Room.COLUMNS, "whole", key(KeyCode.ESCAPE)),

    MARK_AFTER(Room.ARTICLE, "marks", key(KeyCode.RIGHT)),
    MARK_BEFORE(Room.ARTICLE, "marks", key(KeyCode.LEFT)),
    PICK(Room.ARTICLE, "pick", key(KeyCode.ENTER), key(KeyCode.SPACE)),
    LINE_AFTER(Room.ARTICLE, "lines", key(KeyCode.DOWN, SHIFT_DOWN)),
    LINE_BEFORE(Room.ARTICLE, "lines", key(KeyCode.UP, SHIFT_DOWN)),
    END_AFTER(Room.ARTICLE, "end", key(KeyCode.RIGHT, SHIFT_DOWN)),
    END_BEFORE(Room.ARTICLE, "end", key(KeyCode.LEFT, SHIFT_DOWN)),
    END_LINE_AFTER(Room.ARTICLE, "end-line", key(KeyCode.DOWN, SHORTCUT_DOWN, SHIFT_DOWN)),
    END_LINE_BEFORE(Room.ARTICLE, "end-line", key(KeyCode.UP, SHORTCUT_DOWN, SHIFT_DOWN)),
    START_AFTER(Room.ARTICLE, "start", key(KeyCode.RIGHT, SHORTCUT_DOWN, SHIFT_DOWN)),
    START_BEFORE(Room.ARTICLE, "start", key(KeyCode.LEFT, SHORTCUT_DOWN, SHIFT_DOWN)),
    COPY(Room.ARTICLE, "copy", key(KeyCode.C, SHORTCUT_DOWN)),
    COPY_WORDS(Room.ARTICLE, "copy-words", key(KeyCode.C, SHORTCUT_DOWN, SHIFT_DOWN)),
    DOWN(Room.ARTICLE, "scroll", key(KeyCode.DOWN)),
    UP(Room.ARTICLE, "scroll", key(KeyCode.UP)),
    PAGE_DOWN(Room.ARTICLE, "page", key(KeyCode.PAGE_DOWN)),
    PAGE_UP(Room.ARTICLE, "page", key(KeyCode.PAGE_UP)),
    TOP(Room.ARTICLE, "ends", key(KeyCode.HOME)),
    BOTTOM(Room.ARTICLE, "ends", key(KeyCode.END)),
    PIN(Room.ARTICLE, "pin", key(KeyCode.P)),
    MOVE_AFTER(Room.ARTICLE, "move", key(KeyCode.RIGHT, ALT_DOWN, SHIFT_DOWN)),
    MOVE_BEFORE(Room.ARTICLE, "move", key(KeyCode.LEFT, ALT_DOWN, SHIFT_DOWN)),
    WIDER(
            Room.ARTICLE,
            "width",
            key(KeyCode.PLUS, ALT_DOWN),
            key(KeyCode.EQUALS, ALT_DOWN),
            key(KeyCode.ADD, ALT_DOWN)),
    NARROWER(Room.ARTICLE, "width", key(KeyCode.MINUS, ALT_DOWN), key(KeyCode.SUBTRACT, ALT_DOWN)),
    MENU(Room.ARTICLE, "menu", key(KeyCode.F10, SHIFT_DOWN), key(KeyCode.CONTEXT_MENU)),

    /** What these type counts, and not where the keys are: they have no combination. */
    FLAG(Room.FLAGS, "flag"),
    FLAG_AWAY(Room.FLAGS, "away"),
    NOTE(Room.FLAGS, "note"),
    NOTE_DONE(Room.FLAGS, "note-done", key(KeyCode.ENTER, SHORTCUT_DOWN), key(KeyCode.TAB)),

    OPEN_AFTER(Room.ASSIGNMENT, "open", key(KeyCode.DOWN, SHORTCUT_DOWN)),
    OPEN_BEFORE(Room.ASSIGNMENT, "open", key(KeyCode.UP, SHORTCUT_DOWN)),
    SAVE_ANSWERS(Room.ASSIGNMENT, "save", key(KeyCode.S, SHORTCUT_DOWN)),

    RESULTS(Room.SEARCH, "results", key(KeyCode.DOWN)),
    RESULT_OPEN(Room.SEARCH, "open", key(KeyCode.ENTER), key(KeyCode.SPACE)),
    RESULT_MORE(Room.SEARCH, "more", key(KeyCode.RIGHT)),
    RESULT_LESS(Room.SEARCH, "more", key(KeyCode.LEFT)),
    RESULT_REMOVE(Room.SEARCH, "remove", key(KeyCode.DELETE)),
    SEARCH_LEAVE(Room.SEARCH, "leave", key(KeyCode.ESCAPE)),

    PART_AFTER(Room.VIEWS, "parts", key(KeyCode.RIGHT)),
    PART_BEFORE(Room.VIEWS, "parts", key(KeyCode.LEFT)),
    TELL(Room.VIEWS, "tell", key(KeyCode.SPACE)),
    GO(Room.VIEWS, "go", key(KeyCode.ENTER)),
    VIEW_LEAVE(Room.VIEWS, "leave", key(KeyCode.ESCAPE));

    /** Where a key works. */
    enum Room {
        WINDOW,
        COLUMNS,
        ARTICLE,
        FLAGS,
        ASSIGNMENT,
        SEARCH,
        VIEWS;

        String title() {
            return Messages.get("window.keys.room." + Words.key(this));
        }

        /** What the keys of this room do, line by line. */
        List<Line> lines() {
            return lines(it -> true);
        }

        /** The same of those keys that are {@code wanted}. */
        List<Line> lines(Predicate<Shortcut> wanted) {
            List<Line> lines = new ArrayList<>();
            String last = "";
            for (Shortcut shortcut : Shortcut.values()) {
                boolean told = shortcut.room == this && wanted.test(shortcut);
                if (told && shortcut.row.equals(last)) {
                    Line first = lines.removeLast();
                    lines.add(new Line(first.keys() + ", " + shortcut.shown(), first.does()));
                } else if (told) {
                    last = shortcut.row;
                    lines.add(new Line(shortcut.shown(), shortcut.does()));
                }
            }
            return lines;
        }
    }

    /**
     * A line of the sheet.
     *
     * @param keys as they are written on a keyboard: "Alt+Down, Alt+Up"
     * @param does what they do
     */
    record Line(String keys, String does) {}

    private final Room room;
    private final String row;

    /** A list that cannot be changed, of what cannot be changed: neither type says so. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<KeyCombination> keys;

    /**
     * A key.
     *
     * @param row what it does, as the messages name it; neighbours of one row are told in one line
     * @param keys that do it, the one to tell of first
     */
    Shortcut(Room room, String row, KeyCombination... keys) {
        this.room = room;
        this.row = row;
        this.keys = List.of(keys);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }

    Room room() {
        return room;
    }

    List<KeyCombination> keys() {
        return keys;
    }

    boolean is(KeyEvent pressed) {
        return keys.stream().anyMatch(it -> it.match(pressed));
    }

    /** The one that was pressed, of those that work in a room. */
    static Optional<Shortcut> of(KeyEvent pressed, Room room) {
        return Arrays.stream(values()).filter(it -> it.room == room && it.is(pressed)).findFirst();
    }

    private String does() {
        String key = "window.keys." + Words.key(room) + '.' + row;
        return Messages.get(key);
    }

    /** The keys as a reader finds them on the keyboard; other places of one sign are left out. */
    private String shown() {
        if (keys.isEmpty()) {
            return Messages.get("window.keys.typed." + row);
        }
        return keys.stream()
                .filter(it -> !isElsewhere(it))
                .map(Shortcut::shown)
                .collect(Collectors.joining(", "));
    }

    private static boolean isElsewhere(KeyCombination key) {
        return key instanceof KeyCodeCombination it
                && switch (it.getCode()) {
                    case EQUALS, ADD, SUBTRACT, NUMPAD0 -> true;
                    default -> false;
                };
    }

    private static String shown(KeyCombination key) {
        List<String> parts = new ArrayList<>();
        add(parts, key.getShortcut(), "shortcut");
        add(parts, key.getAlt(), "alt");
        add(parts, key.getShift(), "shift");
        if (key instanceof KeyCodeCombination it) {
            String name = "window.keys.name." + Words.key(it.getCode());
            parts.add(Messages.has(name) ? Messages.get(name) : it.getCode().getName());
        }
        return String.join("+", parts);
    }

    private static void add(List<String> parts, KeyCombination.ModifierValue value, String name) {
        if (value == KeyCombination.ModifierValue.DOWN) {
            parts.add(Messages.get("window.keys.name." + name));
        }
    }
}
