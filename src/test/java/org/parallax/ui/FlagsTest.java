package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.collections.ListChangeListener;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.text.Span;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a reader flags, and how it is taken back; what the program marks is as it was. */
class FlagsTest {
    private final Asking errands = new Asking();
    private final DeskModel desk = Invented.desk();

    @BeforeEach
    void listen() {
        desk.errandsProperty().set(errands);
    }

    private ColumnModel column(int index) {
        return Objects.requireNonNull(desk.storyProperty().get()).columns().get(index);
    }

    private Span words(int column, String words) {
        int at = column(column).article().text().indexOf(words);
        return Span.of(at, at + words.length());
    }

    private void flag(int column, String words, @Nullable Category category) {
        desk.flag(column(column), words(column, words), category == null ? null : category.key());
    }

    private List<Flag> flags(int column) {
        return desk.flags().of(column(column).id());
    }

    @Test
    void a_flag_is_on_the_whole_sentence_of_the_picked_mark() {
        Mark mark =
                column(1).shown().stream()
                        .filter(it -> it.lens() == Lens.FRAMING)
                        .findFirst()
                        .orElseThrow();
        desk.select(column(1).id(), mark);
        desk.flag(Category.MIXED);
        assertThat(flags(1)).hasSize(1);
        assertThat(flags(1).getFirst().quoted().exact())
                .startsWith("A stubborn majority")
                .endsWith("from June 30.");
        assertThat(flags(1).getFirst().category()).isEqualTo("mixed");
        assertThat(column(1).flagged())
                .extracting(Mark::span)
                .containsExactly(column(1).sentence(mark.span()));
        assertThat(errands.asked()).containsExactly("flags a2 -[] +[mixed]");
    }

    @Test
    void with_nothing_picked_nothing_is_flagged() {
        desk.flag(Category.FACT);
        assertThat(desk.flags().byArticle()).isEmpty();
        assertThat(errands.asked()).isEmpty();
    }

    @Test
    void a_flag_and_a_mark_never_change_each_other() {
        List<Mark> marks = column(1).marks();
        int framing = column(1).shown().size();
        flag(1, "stubborn", Category.OPINION);
        assertThat(column(1).marks()).isEqualTo(marks).noneMatch(it -> it.lens() == Lens.FLAGS);
        assertThat(column(1).shown()).hasSize(framing + 1);
        desk.select(column(1).id(), column(1).flagged().getFirst());
        desk.dismissSelected();
        assertThat(desk.dismissed()).as("no mark of the program was picked").isEmpty();
        assertThat(flags(1)).hasSize(1);
        desk.select(column(1).id(), marks.getFirst());
        desk.dismissSelected();
        assertThat(desk.dismissed()).hasSize(1);
        assertThat(flags(1)).hasSize(1);
    }

    @Test
    void another_key_changes_the_flag_and_keeps_its_note() {
        flag(1, "stubborn", Category.FACT);
        desk.flags().note(column(1).article(), words(1, "stubborn"), "who says so?");
        flag(1, "rammed through", Category.OPINION);
        assertThat(flags(1)).hasSize(1);
        assertThat(flags(1).getFirst().category()).isEqualTo("opinion");
        assertThat(flags(1).getFirst().note()).isEqualTo("who says so?");
        flag(1, "rammed through", Category.OPINION);
        assertThat(errands.asked()).as("the same again is no change").hasSize(3);
    }

    @Test
    void every_change_is_taken_back_and_made_again_one_by_one() {
        flag(1, "stubborn", Category.MIXED);
        List<Flag> mixed = flags(1);
        desk.flags().note(column(1).article(), words(1, "stubborn"), "hm");
        List<Flag> noted = flags(1);
        desk.select(column(1).id(), column(1).marks().getFirst());
        desk.dismissSelected();
        desk.flag(column(1), words(1, "stubborn"), null);
        assertThat(flags(1)).isEmpty();
        desk.history().undo();
        assertThat(flags(1)).isEqualTo(noted);
        desk.history().undo();
        assertThat(desk.dismissed()).isEmpty();
        desk.history().undo();
        assertThat(flags(1)).isEqualTo(mixed);
        desk.history().undo();
        assertThat(flags(1)).isEmpty();
        for (int i = 0; i < 4; i++) {
            desk.history().redo();
        }
        assertThat(flags(1)).isEmpty();
        assertThat(desk.dismissed()).hasSize(1);
        assertThat(errands.asked())
                .as("what is undone is kept as undone")
                .containsExactly(
                        "flags a2 -[] +[mixed]",
                        "flags a2 -[mixed] +[mixed]",
                        "flags a2 -[mixed] +[]",
                        "flags a2 -[] +[mixed]",
                        "flags a2 -[mixed] +[mixed]",
                        "flags a2 -[mixed] +[]",
                        "flags a2 -[] +[mixed]",
                        "flags a2 -[mixed] +[mixed]",
                        "flags a2 -[mixed] +[]");
    }

    @Test
    void bringing_back_all_dismissed_marks_is_one_step() {
        for (int i = 0; i < 2; i++) {
            desk.nextShared(1);
            desk.dismissSelected();
        }
        desk.restoreDismissed();
        assertThat(desk.dismissed()).isEmpty();
        desk.history().undo();
        assertThat(desk.dismissed()).hasSize(2);
        desk.history().undo();
        assertThat(desk.dismissed()).hasSize(1);
    }

    @Test
    void the_lens_counts_the_flags_hides_them_and_comes_back_with_the_next() {
        flag(0, "4,100", Category.FACT);
        StoryModel story = Objects.requireNonNull(desk.storyProperty().get());
        assertThat(story.count(Lens.FLAGS, desk.dismissed())).isEqualTo(1);
        desk.toggle(Lens.FLAGS);
        assertThat(column(0).shown()).noneMatch(it -> it.lens() == Lens.FLAGS);
        assertThat(flags(0)).as("hidden is not gone").hasSize(1);
        flag(2, "six schools", Category.CLAIM);
        assertThat(column(0).shown()).anyMatch(it -> it.lens() == Lens.FLAGS);
    }

    @Test
    void only_the_block_of_the_flag_is_made_anew() {
        List<Block> made = new ArrayList<>();
        column(0)
                .blocks()
                .addListener(
                        (ListChangeListener<Block>)
                                change -> {
                                    while (change.next()) {
                                        made.addAll(change.getAddedSubList());
                                    }
                                });
        flag(0, "4,100", Category.FACT);
        assertThat(made).hasSize(1);
    }

    @Test
    void flags_stand_where_their_words_stand_when_the_articles_are_read_anew() {
        flag(0, "4,100", Category.FACT);
        desk.showAgain(List.of(Invented.ferries(), Invented.baths()), List.of(), "a1");
        assertThat(column(0).flagged()).hasSize(1);
        assertThat(column(0).article().in(column(0).flagged().getFirst().span()))
                .startsWith("A petition with 4,100 names");
        desk.history().undo();
        assertThat(column(0).flagged()).isEmpty();
    }

    @Test
    void a_flag_whose_words_are_gone_is_told_and_outlives_other_changes() {
        Flag gone =
                new Flag(
                        7,
                        1,
                        new Flag.Quoted(0, "Words of long ago.", "", ""),
                        "fact",
                        "n",
                        Instant.EPOCH);
        desk.flags().load(Map.of("a1", List.of(gone)));
        assertThat(column(0).flagged()).isEmpty();
        assertThat(column(0).lost()).containsExactly(gone);
        flag(0, "4,100", Category.FACT);
        flag(0, "4,100", null);
        assertThat(column(0).lost()).containsExactly(gone);
        desk.flags().remove("a1", gone);
        assertThat(column(0).lost()).isEmpty();
        desk.history().undo();
        assertThat(column(0).lost()).containsExactly(gone);
    }

    @Test
    void what_is_flagged_here_is_not_written_over_by_what_was_kept_before() {
        flag(0, "4,100", Category.FACT);
        List<Flag> here = flags(0);
        desk.flags().load(Map.of("a1", List.of(), "a2", List.of()));
        assertThat(flags(0)).isEqualTo(here);
    }

    private static Flag others(ColumnModel column, String words, Category category) {
        int at = column.article().text().indexOf(words);
        Span span = column.sentence(Span.of(at, at + words.length()));
        return Flag.of(Flag.Quoted.of(column.article().text(), span), category, "", Instant.EPOCH);
    }

    @Test
    void what_came_from_others_stays_when_own_changes_are_taken_back_and_made_again() {
        flag(0, "4,100", Category.FACT);
        Flag own = flags(0).getFirst();
        Flag theirs = others(column(0), "built in 1931", Category.CLAIM);
        desk.flags().know("a1", List.of(theirs, own));
        assertThat(flags(0)).containsExactly(theirs, own);
        desk.history().undo();
        assertThat(flags(0)).containsExactly(theirs);
        desk.history().redo();
        assertThat(flags(0)).containsExactly(theirs, own);
        assertThat(errands.asked()).hasSize(3).doesNotContain("claim");
    }

    @Test
    void a_flag_that_comes_back_on_words_that_others_flagged_meanwhile_gives_way_again() {
        flag(0, "4,100", Category.FACT);
        Flag own = flags(0).getFirst();
        flag(0, "4,100", null);
        Flag theirs = others(column(0), "4,100", Category.CLAIM);
        desk.flags().know("a1", List.of(theirs));
        desk.history().undo();
        assertThat(flags(0)).as("two never lie on the same words").containsExactly(own);
        desk.history().redo();
        assertThat(flags(0)).as("theirs is not lost").containsExactly(theirs);
        assertThat(errands.asked().getLast()).isEqualTo("flags a1 -[fact] +[claim]");
    }

    @Test
    void what_is_kept_as_it_is_shown_changes_nothing() {
        flag(0, "4,100", Category.FACT);
        List<Flag> here = flags(0);
        desk.flags()
                .know(
                        "a1",
                        here.stream()
                                .map(it ->
                                        new Flag(
                                                9,
                                                1,
                                                it.quoted(),
                                                it.category(),
                                                it.note(),
                                                it.moment()))
                                .toList());
        assertThat(flags(0)).isEqualTo(here);
        assertThat(flags(0).getFirst().key()).isZero();
    }

    @Test
    void an_id_that_comes_to_mean_another_article_has_no_flags() {
        flag(0, "4,100", Category.FACT);
        Article before = column(0).article();
        desk.flags()
                .settle(
                        new Article(
                                before.id(),
                                "another.txt",
                                before.masthead(),
                                before.text(),
                                before.segments()));
        assertThat(flags(0)).isEmpty();
        desk.history().undo();
        assertThat(flags(0)).as("nothing of the other article comes back").isEmpty();
    }

    @Test
    void the_next_sentence_after_the_last_is_the_last() {
        ColumnModel column = column(2);
        Span first = Objects.requireNonNull(column.line(Span.of(0, 0), 1));
        Span second = Objects.requireNonNull(column.line(first, 1));
        assertThat(second.start()).isGreaterThanOrEqualTo(first.end());
        assertThat(column.line(second, -1)).isEqualTo(first);
        assertThat(column.line(first, -1)).isEqualTo(first);
        Span end = Span.of(column.article().text().length(), column.article().text().length());
        assertThat(column.line(end, 1)).isEqualTo(column.line(end, -1));
    }

    @Test
    void the_keyboard_goes_on_from_where_a_flag_was() {
        ColumnModel column = column(0);
        flag(0, "4,100", Category.FACT);
        while (true) {
            column.step(1);
            Stop stop = Objects.requireNonNull(column.cursorProperty().get());
            if (stop.mark() != null && stop.mark().lens() == Lens.FLAGS) {
                break;
            }
        }
        Span flagged = column.flagged().getFirst().span();
        desk.history().undo();
        column.step(1);
        assertThat(Objects.requireNonNull(column.cursorProperty().get()).span().start())
                .isGreaterThanOrEqualTo(flagged.start());
        column.step(-1);
        assertThat(Objects.requireNonNull(column.cursorProperty().get()).span().start())
                .isLessThan(flagged.start());
    }
}
