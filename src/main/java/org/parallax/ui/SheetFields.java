package org.parallax.ui;

import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;

/** The fields of a sheet, one below the other: each with its name before it and a note behind. */
final class SheetFields extends GridPane {
    SheetFields() {
        super(10, 8);
    }

    /**
     * Adds a field.
     *
     * @param field what it is called is what is read aloud of it
     */
    void add(Control field, Label note) {
        add(field.getAccessibleText(), field, note);
    }

    /**
     * Adds a field of which more is read aloud than what it is called.
     *
     * @param called what it is called
     */
    void add(String called, Control field, Label note) {
        Label name = new Label(called);
        name.setMinWidth(USE_PREF_SIZE);
        name.setLabelFor(field);
        note.getStyleClass().add("sheet-about");
        addRow(getRowCount(), name, field, note);
    }
}
