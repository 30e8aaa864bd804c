package org.parallax.ui;

import javafx.scene.control.TextFormatter;

/** Lets no more into a field than it can hold; of what is pasted, as much as there is room for. */
final class Limit {
    private Limit() {}

    /** Room for so many UTF-16 units. */
    static TextFormatter<String> units(int most) {
        return new TextFormatter<>((TextFormatter.Change it) -> cut(it, room(it, most)));
    }

    /** Room for so many characters (code points), whatever the script. */
    static TextFormatter<String> characters(int most) {
        return new TextFormatter<>((TextFormatter.Change it) -> {
            String text = it.getText();
            String rest = rest(it);
            int left = Math.max(0, most - rest.codePointCount(0, rest.length()));
            boolean fits = text.codePointCount(0, text.length()) <= left;
            return cut(it, fits ? text.length() : text.offsetByCodePoints(0, left));
        });
    }

    private static int room(TextFormatter.Change change, int most) {
        return Math.max(0, most - rest(change).length());
    }

    /** What is not replaced. */
    private static String rest(TextFormatter.Change change) {
        String before = change.getControlText();
        return before.substring(0, change.getRangeStart()) + before.substring(change.getRangeEnd());
    }

    /** Leaves so many units of what is put in. */
    private static TextFormatter.Change cut(TextFormatter.Change change, int room) {
        String text = change.getText();
        if (change.isContentChange() && text.length() > room) {
            boolean within = room > 0 && Character.isHighSurrogate(text.charAt(room - 1));
            change.setText(text.substring(0, within ? room - 1 : room));
            int end = change.getRangeStart() + change.getText().length();
            change.selectRange(end, end);
        }
        return change;
    }
}
