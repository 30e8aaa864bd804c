package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.story.Comparison;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class ArrangementsTest {
    private static final Map<String, Long> KEYS = Map.of("a1", 11L, "a2", 12L, "a3", 13L);

    private final DeskModel desk = Invented.desk();

    private static Arrangement now(DeskModel desk) {
        return Objects.requireNonNull(desk.storyProperty().get()).arrangementProperty().get();
    }

    private Arrangement now() {
        return now(desk);
    }

    private void pin(String... articles) {
        for (String article : articles) {
            desk.arrange(it -> it.pinning(article, true));
        }
    }

    private static Comparison story(String... articles) {
        Draft[] drafts = new Draft[articles.length];
        for (int i = 0; i < articles.length; i++) {
            drafts[i] = new Draft(articles[i]).headline("Night boats").body("It rained.");
        }
        return new StoryDraft("s7", "Night boats", drafts).done();
    }

    @Test
    void on_an_empty_desk_nothing_is_arranged() {
        DeskModel empty = new DeskModel(List.of(), List.of(), words -> List.of());
        empty.turnPinned();
        empty.arrangements().know(KEYS);
        assertThat(empty.history().undoableProperty().get()).isFalse();
    }

    @Test
    void every_change_is_taken_back_and_made_again_one_by_one() {
        desk.arrange(it -> it.moving("a3", 0));
        pin("a1");
        desk.turnPinned();
        desk.arrange(it -> it.sharing(Map.of("a1", 2.0)));
        Arrangement last = now();
        desk.history().undo();
        assertThat(now().share("a1")).isEqualTo(1);
        desk.history().undo();
        assertThat(now().shown()).containsExactly("a3", "a1", "a2");
        desk.history().undo();
        assertThat(now().pinned()).isEmpty();
        desk.history().undo();
        assertThat(now()).isEqualTo(Arrangement.of(List.of("a1", "a2", "a3")));
        for (int i = 0; i < 4; i++) {
            desk.history().redo();
        }
        assertThat(now()).isEqualTo(last);
    }

    @Test
    void a_change_to_what_is_so_already_is_none() {
        desk.turnPinned();
        desk.arrange(it -> it.moving("a1", 0).even());
        assertThat(desk.history().undoableProperty().get()).isFalse();
    }

    @Test
    void each_story_has_its_own_while_another_is_read() {
        pin("a2");
        desk.open(desk.stories().getLast());
        assertThat(now().pinned()).isEmpty();
        desk.open(desk.stories().getFirst());
        assertThat(now().pinned()).containsExactly("a2");
    }

    @Test
    void what_is_picked_in_a_column_that_is_put_aside_is_shown_and_that_can_be_taken_back() {
        pin("a1");
        desk.turnPinned();
        desk.open("a3", null);
        assertThat(now().shown()).containsExactly("a1", "a2", "a3");
        desk.history().undo();
        assertThat(now().shown()).containsExactly("a1");
    }

    @Test
    void the_next_shared_fact_is_one_that_a_shown_column_has() {
        pin("a2");
        desk.turnPinned();
        int all = Objects.requireNonNull(desk.storyProperty().get()).facts().size();
        for (int i = 0; i < all; i++) {
            desk.nextShared(1);
            assertThat(Objects.requireNonNull(desk.selectionProperty().get()).article())
                    .isEqualTo("a2");
        }
        assertThat(now().shown()).containsExactly("a2");
    }

    @Test
    void an_article_that_is_added_is_seen_and_one_that_goes_takes_its_pin_along() {
        desk.show(List.of(story("c1", "c2")), List.of());
        desk.arrange(it -> it.moving("c2", 0));
        pin("c2", "c1");
        desk.turnPinned();
        desk.showAgain(List.of(story("c1", "c2", "c3")), List.of(), null);
        assertThat(now().shown()).containsExactly("c2", "c1", "c3");
        desk.turnPinned();
        desk.showAgain(List.of(story("c1", "c3")), List.of(), null);
        assertThat(now().shown()).containsExactly("c1");
        desk.history().undo();
        assertThat(now().shown()).as("of what is left").containsExactly("c1", "c3");
    }

    @Test
    void it_is_kept_by_the_articles_lasting_keys_and_found_when_the_window_is_opened_again() {
        Map<String, String> kept = new HashMap<>();
        desk.settings().load(kept, kept::put);
        desk.arrangements().know(KEYS);
        desk.arrange(it -> it.moving("a3", 0).sharing(Map.of("a2", 1.25)));
        pin("a3", "a2");
        desk.turnPinned();
        Arrangement left = now();
        DeskModel again = Invented.desk();
        again.settings().load(kept, (name, value) -> {});
        again.arrangements().know(KEYS);
        assertThat(now(again)).isEqualTo(left);
        while (desk.history().undoableProperty().get()) {
            desk.history().undo();
        }
        assertThat(kept.values()).as("as usual, nothing is kept").containsOnly("");
    }

    @Test
    void articles_without_a_key_are_not_kept_and_what_makes_no_sense_is_passed_over() {
        Map<String, String> kept = new HashMap<>();
        kept.put("column.11", "");
        kept.put("column.12", "7 wide pinned");
        kept.put("column.13", "0 -4 pinned");
        desk.settings().load(kept, kept::put);
        desk.arrangements().know(KEYS);
        assertThat(now()).isEqualTo(Arrangement.of(List.of("a1", "a2", "a3")));
        DeskModel sample = Invented.desk();
        Map<String, String> none = new HashMap<>();
        sample.settings().load(Map.of(), none::put);
        sample.arrange(it -> it.pinning("a1", true));
        assertThat(none).isEmpty();
    }

    @Test
    void a_story_that_was_arranged_already_is_not_arranged_as_it_was_left_before() {
        desk.settings().load(Map.of("column.13", "0 1.0 pinned"), (name, value) -> {});
        pin("a1");
        desk.arrangements().know(KEYS);
        assertThat(now().pinned()).containsExactly("a1");
    }
}
