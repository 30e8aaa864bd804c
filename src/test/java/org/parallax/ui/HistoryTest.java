package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.concurrent.atomic.AtomicInteger;

class HistoryTest {
    private final History history = new History();
    private final AtomicInteger value = new AtomicInteger();

    private void change(int to) {
        history.change(value.get(), to, value::set);
    }

    @Test
    void changes_are_taken_back_and_made_again_in_turn() {
        change(1);
        change(2);
        history.undo();
        assertThat(value).hasValue(1);
        history.undo();
        assertThat(value).hasValue(0);
        history.redo();
        history.redo();
        assertThat(value).hasValue(2);
    }

    @Test
    void with_nothing_to_take_back_or_to_make_again_nothing_happens() {
        history.undo();
        history.redo();
        assertThat(value).hasValue(0);
        assertThat(history.undoableProperty().get()).isFalse();
        assertThat(history.redoableProperty().get()).isFalse();
        change(1);
        assertThat(history.undoableProperty().get()).isTrue();
        history.undo();
        assertThat(history.undoableProperty().get()).isFalse();
        assertThat(history.redoableProperty().get()).isTrue();
    }

    @Test
    void after_another_change_what_was_taken_back_is_gone() {
        change(1);
        history.undo();
        change(5);
        history.redo();
        assertThat(value).hasValue(5);
        history.undo();
        assertThat(value).hasValue(0);
    }

    @Test
    void where_other_things_are_shown_only_changes_of_the_library_can_be_taken_back() {
        AtomicInteger kept = new AtomicInteger();
        change(1);
        history.changeLibrary(0, 1, kept::set);
        change(2);
        history.forget();
        assertThat(history.undoableProperty().get()).isTrue();
        history.undo();
        assertThat(kept).hasValue(0);
        assertThat(value).hasValue(2);
        assertThat(history.undoableProperty().get()).isFalse();
        history.forget();
        history.redo();
        assertThat(kept).hasValue(1);
    }

    @Test
    void of_very_many_changes_the_first_are_forgotten() {
        for (int i = 1; i <= 1500; i++) {
            change(i);
        }
        for (int i = 0; i < 2000; i++) {
            history.undo();
        }
        assertThat(value).hasValue(500);
    }
}
