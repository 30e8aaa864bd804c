package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.Objects;

/** The coverage view without a screen. */
class CoverageModelTest {
    private final DeskModel desk = Invented.desk();
    private final CoverageModel model = new CoverageModel(desk);

    @BeforeEach
    void show() {
        desk.viewProperty().set(DeskModel.View.COVERAGE);
    }

    private Selection picked() {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    @Test
    void a_fact_that_is_put_away_leaves_it_and_comes_back() {
        Coverage.Row first = model.rows().getFirst();
        model.pick(first);
        desk.dismissSelected();
        assertThat(model.rows()).isNotEmpty().doesNotContain(first);
        desk.restoreDismissed();
        assertThat(model.rows()).startsWith(first);
    }

    @Test
    void a_fact_is_picked_where_the_reader_is_or_where_it_first_stands() {
        Coverage.Row lessons =
                model.rows().stream()
                        .filter(it -> it.subject().fact().label().equals("six schools"))
                        .findFirst()
                        .orElseThrow();
        model.step(1);
        model.pick(lessons);
        assertThat(picked().article()).as("only there").isEqualTo("a3");
        model.step(1);
        model.pick(model.rows().getFirst());
        assertThat(picked().article()).isEqualTo("a2");
    }

    @Test
    void another_story_with_fewer_articles_is_sorted_as_it_comes() {
        model.byProperty().set(2);
        model.columnProperty().set(2);
        desk.open(desk.stories().get(1));
        assertThat(model.byProperty().get()).isEqualTo(-1);
        assertThat(model.columnProperty().get()).isEqualTo(-1);
        assertThat(model.rows()).hasSize(2);
    }
}
