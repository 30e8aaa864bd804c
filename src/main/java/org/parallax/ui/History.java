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

    /**
     * @param lasting whether it is of the library, and not of what happens to be shown
     */
    private record Step(Runnable back, Runnable forth, boolean lasting) {}

    /**
     * Makes a change, and remembers it. What was taken back before can no longer be made again.
     *
     * @param put makes the one or the other hold
     */
    <T> void change(T before, T after, Consumer<T> put) {
        make(new Step(() -> put.accept(before), () -> put.accept(after), false));
    }

    /** The same for a change of the library, which is not forgotten when other things are shown. */
    <T> void changeLibrary(T before, T after, Consumer<T> put) {
        make(new Step(() -> put.accept(before), () -> put.accept(after), true));
    }

    private void make(Step step) {
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

    /**
     * From now on nothing of what was changed can be taken back, but for changes of the library.
     */
    void forget() {
        done.removeIf(it -> !it.lasting());
        undone.removeIf(it -> !it.lasting());
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
