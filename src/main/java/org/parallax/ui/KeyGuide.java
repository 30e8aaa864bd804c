package org.parallax.ui;

import org.parallax.message.Messages;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which keys work in a window, and what they do there. */
final class KeyGuide {
    /** What changes which articles there are, and what they are, or leads out of the window. */
    private static final Set<Shortcut> FREE =
            EnumSet.of(
                    Shortcut.ADD_FILES,
                    Shortcut.PASTE,
                    Shortcut.MENU,
                    Shortcut.HAND_ON,
                    Shortcut.ASSIGN,
                    Shortcut.RESULT_REMOVE);

    /** What rests on the program's marks, or finds by them. */
    private static final Set<Shortcut> SEEING =
            EnumSet.of(
                    Shortcut.FIND,
                    Shortcut.FIND_ALL,
                    Shortcut.FACT_AFTER,
                    Shortcut.FACT_BEFORE,
                    Shortcut.FOUND_AFTER,
                    Shortcut.FOUND_BEFORE,
                    Shortcut.TOGETHER);

    private final DeskModel desk;

    KeyGuide(DeskModel desk) {
        this.desk = desk;
    }

    /** What the keys of a room do, line by line; none where none of them works. */
    List<Shortcut.Line> lines(Shortcut.Room room) {
        return switch (room) {
            case ASSIGNMENT -> desk.isFree() ? List.of() : room.lines();
            case SEARCH, VIEWS -> desk.isBlind() ? List.of() : room.lines(this::works);
            case FLAGS -> desk.isFree() ? room.lines() : flags(room);
            case COLUMNS, ARTICLE, WINDOW ->
                    room.lines(this::works).stream().map(this::told).toList();
        };
    }

    private boolean works(Shortcut shortcut) {
        return (desk.isFree() || !FREE.contains(shortcut))
                && !(desk.isBlind() && SEEING.contains(shortcut));
    }

    private Shortcut.Line told(Shortcut.Line line) {
        boolean whole = line.does().equals(Messages.get("window.keys.columns.whole"));
        return desk.isBlind() && whole
                ? new Shortcut.Line(line.keys(), Messages.get("assignment.student.keys.whole"))
                : line;
    }

    /** The assignment's own words in place of the usual ones. */
    private List<Shortcut.Line> flags(Shortcut.Room room) {
        List<FlagKind> kinds = desk.kinds().all();
        String words = kinds.stream().map(FlagKind::word).collect(Collectors.joining(", "));
        Shortcut.Line own =
                new Shortcut.Line(
                        Messages.get("assignment.student.keys.flag", kinds.size()),
                        Messages.get("assignment.student.keys.flag.does", words));
        return room.lines().stream()
                .map(it -> it.keys().equals(Messages.get("window.keys.typed.flag")) ? own : it)
                .toList();
    }
}
