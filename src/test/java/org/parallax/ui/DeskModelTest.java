package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.index.SearchHit;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class DeskModelTest {
    private final DeskModel desk = Invented.desk();

    private StoryModel story() {
        return Objects.requireNonNull(desk.storyProperty().get());
    }

    private Selection picked() {
        return Objects.requireNonNull(desk.selectionProperty().get());
    }

    private ColumnModel column(int index) {
        return story().columns().get(index);
    }

    private Mark first(int column, Lens lens) {
        return column(column).shown().stream()
                .filter(it -> it.lens() == lens)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_quotation_that_was_found_is_picked_as_one_and_tells_who_says_it() {
        Mark quotation = first(1, Lens.QUOTES);
        desk.open(column(1).id(), quotation.span());
        assertThat(picked().subject()).isEqualTo(quotation.subject());
        Span few = Span.of(quotation.span().start(), quotation.span().start() + 2);
        desk.open(column(1).id(), few);
        assertThat(picked().subject()).isInstanceOf(Subject.Passage.class);
    }

    @Test
    void an_empty_desk_has_nothing_to_pick() {
        DeskModel empty = new DeskModel(List.of(), List.of(), words -> List.of());
        empty.nextShared(1);
        empty.dismissSelected();
        assertThat(empty.storyProperty().get()).isNull();
        assertThat(empty.selectionProperty().get()).isNull();
    }

    @Test
    void picking_a_shared_fact_brings_its_own_mention_into_sight_in_every_other_column() {
        desk.select(column(0).id(), first(0, Lens.SHARED));
        for (int i = 1; i < 3; i++) {
            ColumnModel column = column(i);
            Span at = Objects.requireNonNull(column.targetProperty().get()).span();
            assertThat(picked().in(column.id())).contains(at);
        }
    }

    @Test
    void a_column_without_the_fact_is_left_where_it_is() {
        Mark signatures =
                column(0).shown().stream()
                        .filter(it -> column(0).article().in(it.span()).equals("4,100"))
                        .findFirst()
                        .orElseThrow();
        desk.select(column(0).id(), signatures);
        assertThat(picked().in(column(1).id())).isEmpty();
        assertThat(column(1).targetProperty().get()).isNull();
    }

    @Test
    void the_next_shared_fact_after_the_last_is_the_first_again() {
        int facts = story().shared(desk.dismissed()).size();
        desk.nextShared(1);
        Subject first = picked().subject();
        for (int i = 0; i < facts; i++) {
            desk.nextShared(1);
        }
        assertThat(picked().subject()).isEqualTo(first);
        desk.nextShared(-1);
        assertThat(picked().subject()).isEqualTo(story().shared(desk.dismissed()).getLast());
    }

    @Test
    void a_lens_put_away_hides_its_marks_and_no_others() {
        int all = column(1).shown().size();
        long framing = column(1).shown().stream().filter(it -> it.lens() == Lens.FRAMING).count();
        desk.toggle(Lens.FRAMING);
        assertThat(column(1).shown())
                .hasSize((int) (all - framing))
                .noneMatch(it -> it.lens() == Lens.FRAMING);
        desk.toggle(Lens.FRAMING);
        assertThat(column(1).shown()).hasSize(all);
    }

    @Test
    void a_fact_that_is_not_the_same_goes_from_every_column_and_comes_back_when_restored() {
        desk.nextShared(1);
        Subject gone = picked().subject();
        int before = story().shared(desk.dismissed()).size();
        desk.dismissSelected();
        assertThat(story().shared(desk.dismissed())).hasSize(before - 1);
        assertThat(story().columns())
                .allSatisfy(it ->
                        assertThat(it.shown()).noneMatch(mark -> mark.subject().equals(gone)));
        desk.restoreDismissed();
        assertThat(story().shared(desk.dismissed())).hasSize(before);
        assertThat(column(0).shown()).anyMatch(mark -> mark.subject().equals(gone));
    }

    @Test
    void a_wrong_mark_of_any_other_kind_can_be_put_away_too() {
        for (Lens lens : List.of(Lens.QUOTES, Lens.FRAMING, Lens.OPINION)) {
            Mark wrong = first(1, lens);
            int counted = story().count(lens, desk.dismissed());
            desk.select(column(1).id(), wrong);
            desk.dismissSelected();
            assertThat(column(1).shown()).doesNotContain(wrong);
            assertThat(story().count(lens, desk.dismissed())).isEqualTo(counted - 1);
        }
        desk.restoreDismissed();
        assertThat(column(1).shown()).isEqualTo(column(1).marks());
    }

    @Test
    void a_search_result_opens_its_story_and_shows_its_place() {
        SearchHit hit =
                Invented.search(List.of(Invented.baths(), Invented.ferries()), "islanders")
                        .getFirst();
        desk.open(hit);
        assertThat(story().id()).isEqualTo("s2");
        assertThat(picked().span()).isEqualTo(hit.span());
    }

    @Test
    void opening_another_story_lets_go_of_what_was_picked() {
        desk.nextShared(1);
        desk.storyProperty().set(desk.stories().getLast());
        assertThat(desk.selectionProperty().get()).isNull();
    }

    @Test
    void lenses_that_were_put_away_and_the_view_are_as_they_were_left() {
        List<String> kept = new ArrayList<>();
        desk.settings()
                .load(
                        Map.of("hidden", "quotes no-such-lens flags", "view", "timeline"),
                        (name, value) -> kept.add(name + "=" + value));
        assertThat(desk.hidden()).containsExactlyInAnyOrder(Lens.QUOTES, Lens.FLAGS);
        assertThat(desk.viewProperty().get()).isEqualTo(DeskModel.View.TIMELINE);
        desk.toggle(Lens.QUOTES);
        desk.viewProperty().set(DeskModel.View.COMPARE);
        desk.toggle(Lens.FLAGS);
        assertThat(kept).containsExactly("hidden=flags", "view=", "hidden=");
    }

    @Test
    void bringing_a_folded_comment_into_sight_unfolds_it() {
        ColumnModel post = column(1);
        Block.SetApart comments =
                post.blocks().stream()
                        .filter(Block.SetApart.class::isInstance)
                        .map(Block.SetApart.class::cast)
                        .filter(Block.SetApart::folds)
                        .findFirst()
                        .orElseThrow();
        assertThat(comments.open()).isFalse();
        post.reveal(comments.parts().getLast());
        assertThat(post.blocks())
                .anyMatch(
                        it -> it instanceof Block.SetApart apart && apart.folds() && apart.open());
    }

    @Test
    void between_the_words_there_is_no_word_to_show() {
        String text = column(0).article().text();
        desk.showWord(column(0).id(), text.indexOf(" council voted"));
        desk.showWord(column(0).id(), text.length() + 5);
        desk.showWord("nowhere", 3);
        assertThat(desk.selectionProperty().get()).isNull();
    }

    @Test
    void a_word_is_shown_in_every_form_and_is_no_mark_to_put_away() {
        desk.showWord(column(1).id(), column(1).article().text().indexOf("leaks"));
        assertThat(picked().in(column(0).id())).hasSize(1);
        desk.dismissSelected();
        assertThat(desk.dismissed()).isEmpty();
    }
}
