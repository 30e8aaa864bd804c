package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.Deque;

class SearchModelTest {
    private final DeskModel desk = Invented.desk();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private final SearchModel search =
            new SearchModel(desk, new Background(work::add, Runnable::run));

    private void runAll() {
        while (!work.isEmpty()) {
            work.removeFirst().run();
        }
    }

    @Test
    void one_letter_finds_nothing_yet() {
        search.queryProperty().set("b");
        assertThat(work).isEmpty();
        assertThat(search.results()).isEmpty();
    }

    @Test
    void words_are_found_in_every_story() {
        search.queryProperty().set("october");
        runAll();
        assertThat(search.results())
                .extracting(it -> it.article().id())
                .containsExactly("b1", "b2");
    }

    @Test
    void a_slow_answer_to_older_words_does_not_replace_the_newest() {
        search.queryProperty().set("baths");
        search.queryProperty().set("october");
        Runnable older = work.removeFirst();
        runAll();
        older.run();
        assertThat(search.results())
                .extracting(it -> it.article().id())
                .containsExactly("b1", "b2");
    }

    @Test
    void emptying_the_field_takes_the_results_away_even_while_an_answer_is_on_its_way() {
        search.queryProperty().set("october");
        search.queryProperty().set("");
        runAll();
        assertThat(search.results()).isEmpty();
    }

    @Test
    void choosing_a_result_shows_it_and_ends_the_search() {
        search.queryProperty().set("islanders");
        runAll();
        search.choose(search.results().getFirst());
        assertThat(search.queryProperty().get()).isEmpty();
        assertThat(desk.storyProperty().get())
                .isNotNull()
                .extracting(StoryModel::id)
                .isEqualTo("s2");
    }

    @Test
    void going_on_to_all_results_asks_the_same_in_the_search_view() {
        desk.inquiriesProperty().set(InventedLibrary.empty());
        search.queryProperty().set("islanders");
        search.chooseAll();
        assertThat(search.goesFurther()).isTrue();
        assertThat(search.queryProperty().get()).isEmpty();
        assertThat(desk.seeking().queryProperty().get()).isEqualTo("islanders");
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.SEARCH);
    }
}
