package org.parallax.ui;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/**
 * A part of the window that is made when it is first to be seen: making all parts, and finding the
 * looks of what is in them, would take a good part of a start.
 */
final class Later<T extends Node> extends StackPane {
    private final Supplier<T> make;
    private @Nullable T made;

    /**
     * @param shown whether it is to be seen
     */
    Later(ObservableValue<Boolean> shown, Supplier<T> make) {
        this.make = make;
        visibleProperty().bind(shown);
        managedProperty().bind(visibleProperty());
        shown.subscribe(it -> {
            if (it) {
                now();
            }
        });
    }

    /**
     * Puts {@code parts} into {@code owner} when it is first visible; until then they cost little.
     */
    static void fill(Pane owner, Node... parts) {
        owner.visibleProperty()
                .subscribe(visible -> {
                    if (visible && owner.getChildren().isEmpty()) {
                        owner.getChildren().addAll(parts);
                    }
                });
    }

    /** The part itself, made by now. */
    T now() {
        T part = made;
        if (part == null) {
            part = make.get();
            made = part;
            getChildren().add(part);
            // A control has its parts from its looks, and the keyboard may go to one of them next.
            applyCss();
        }
        return part;
    }
}
