package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;

/**
 * How a line looks and is read aloud.
 *
 * @param choices the part of it for each of the line's choices
 */
record Told(Region node, List<? extends Node> choices, String spoken) {
    Told {
        choices = List.copyOf(choices);
    }

    /** A line with nothing to pick in it. */
    static Told plain(Region node, String spoken) {
        return new Told(node, List.of(), spoken);
    }

    /** A line that says what the following ones tell. */
    static Told caption(String title, String about) {
        VBox both =
                new VBox(
                        1,
                        Inspector.label(title, "part-title"),
                        Inspector.label(about, "attributed"));
        return plain(both, title + ". " + about);
    }

    /** A line that is picked as a whole. */
    static Told whole(Region node, String spoken) {
        return new Told(node, List.of(node), spoken);
    }
}
