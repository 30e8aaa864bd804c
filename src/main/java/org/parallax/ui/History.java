package org.parallax.ui;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** What the reader changed in the window, step by step: each can be taken back and made again. */
public final class History {
    /** Nobody goes back further; what is older is forgotten first. */
    private static final int MOST = 1000;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();

    private record Step(Runnable back, Runnable forth) {}

    /**
     * Makes a change, and remembers it. What was taken back before can no longer be made again.
     *
     * @param put makes the one or the other hold
     */
    <T> void change(T before, T after, Consumer<T> put) {
        Step step = new Step(() -> put.accept(before), () -> put.accept(after));
        done.push(step);
        if (done.size() > MOST) {
            done.removeLast();
        }
        undone.clear();
        step.forth().run();
        tell();
    }

    /** Takes the last change back, if there is one. */
    public void undo() {
        if (!done.isEmpty()) {
            Step step = done.pop();
            undone.push(step);
            step.back().run();
            tell();
        }
    }

    /** Makes the change again that was taken back last, if there is one. */
    public void redo() {
        if (!undone.isEmpty()) {
            Step step = undone.pop();
            done.push(step);
            step.forth().run();
            tell();
        }
    }

    /** From now on nothing of what was changed can be taken back. */
    void forget() {
        done.clear();
        undone.clear();
        tell();
    }

    /** Whether there is something to take back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** Whether there is something to make again. */
    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    private void tell() {
        undoable.set(!done.isEmpty());
        redoable.set(!undone.isEmpty());
    }
}
