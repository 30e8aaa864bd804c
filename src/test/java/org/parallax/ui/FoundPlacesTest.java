package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

class FoundPlacesTest {
    private final DeskModel desk = Invented.desk();
    private final FoundPlaces places =
            new FoundPlaces(desk, new Background(Runnable::run, Runnable::run));

    private Selection picked() {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    @Test
    void the_ways_on_go_through_the_shown_articles_and_begin_again() {
        desk.seeking().lastProperty().set("council");
        List<Selection> seen = new ArrayList<>();
        do {
            places.step(1);
            seen.add(picked());
        } while (seen.size() < 2 || !seen.getFirst().equals(seen.getLast()));
        seen.removeLast();
        assertThat(new LinkedHashSet<>(seen)).hasSameSizeAs(seen).hasSizeGreaterThan(3);
        assertThat(seen).extracting(Selection::article).isSorted().contains("a1", "a3");
        places.step(-1);
        assertThat(picked()).isEqualTo(seen.getLast());
    }

    @Test
    void nothing_is_picked_before_anything_was_searched() {
        places.step(1);
        assertThat(desk.selectionProperty().get()).isNull();
    }

    @Test
    void places_in_other_stories_are_passed_over() {
        desk.seeking().lastProperty().set("islanders");
        places.step(1);
        assertThat(desk.selectionProperty().get()).isNull();
    }
}
