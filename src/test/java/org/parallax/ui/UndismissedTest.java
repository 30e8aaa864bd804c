package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.quote.Quote;
import org.parallax.story.Comparison;
import org.parallax.story.StoryFact;

import java.util.List;
import java.util.Objects;

/** What of a story leaves the window where its reader put marks away. */
class UndismissedTest {
    private final DeskModel desk = Invented.desk();

    private StoryModel story() {
        return Objects.requireNonNull(desk.storyProperty().get());
    }

    private Comparison left() {
        return Undismissed.of(story(), desk.dismissed()).comparison();
    }

    private void dismiss(ColumnModel column, Mark mark) {
        desk.select(column.id(), mark);
        desk.dismissSelected();
    }

    private Mark first(ColumnModel column, Lens lens) {
        return column.marks().stream().filter(it -> it.lens() == lens).findFirst().orElseThrow();
    }

    @Test
    void where_nothing_was_put_away_the_story_is_as_the_program_made_it() {
        assertThat(left()).isEqualTo(story().comparison());
        assertThat(Undismissed.of(story(), desk.dismissed()).count()).isZero();
    }

    @Test
    void articles_stand_as_their_columns_stand() {
        desk.arrange(it -> it.moving("a3", 0));
        assertThat(left().story().articles())
                .extracting(AnalyzedArticle::id)
                .containsExactly("a3", "a1", "a2");
        assertThat(left().facts()).isEqualTo(story().comparison().facts());
    }

    @Test
    void a_fact_is_gone_with_all_that_is_said_of_it() {
        StoryFact fact = story().shared(desk.dismissed()).getFirst().fact();
        desk.nextShared(1);
        desk.dismissSelected();
        assertThat(left().facts()).isNotEmpty().doesNotContain(fact);
        assertThat(left().discrepancies()).noneMatch(it -> fact.id().equals(it.fact()));
        assertThat(left().headlines()).noneMatch(it -> it.leftOut().contains(fact));
        desk.history().undo();
        assertThat(left()).isEqualTo(story().comparison());
    }

    @Test
    void a_quotation_is_gone_and_those_of_the_same_words_are_joined_anew() {
        ColumnModel column = story().columns().getFirst();
        Quote fullest = story().comparison().utterances().getFirst().fullest().quote();
        Mark mark =
                column.marks().stream()
                        .filter(it ->
                                it.subject() instanceof Subject.Quotation said
                                        && said.quote().equals(fullest))
                        .findFirst()
                        .orElseThrow();
        dismiss(column, mark);
        assertThat(left().story().articles().getFirst().quotes())
                .isNotEmpty()
                .doesNotContain(fullest);
        assertThat(left().utterances())
                .allSatisfy(it ->
                        assertThat(it.quotes()).extracting(s -> s.quote()).doesNotContain(fullest));
    }

    @Test
    void a_loaded_word_goes_where_it_stands_and_nowhere_else() {
        ColumnModel column = story().columns().get(1);
        dismiss(column, first(column, Lens.FRAMING));
        List<AnalyzedArticle> articles = left().story().articles();
        assertThat(articles.get(1).loaded()).hasSize(column.analyzed().loaded().size() - 1);
        assertThat(articles.get(2)).isEqualTo(story().articles().get(2));
    }

    @Test
    void names_headlines_and_words_that_were_put_away_are_gone_too() {
        Comparison all = story().comparison();
        for (Subject subject :
                List.of(
                        new Subject.Naming(all.labels().getFirst()),
                        new Subject.Headline(all.headlines().getFirst()),
                        story().word(all.keyWords().getFirst()),
                        new Subject.Differing(all.discrepancies().getFirst()))) {
            desk.dismissed().add(Dismissed.of(story(), "a1", subject));
        }
        assertThat(left().labels()).hasSize(all.labels().size() - 1);
        assertThat(left().headlines()).hasSize(all.headlines().size() - 1);
        assertThat(left().keyWords()).hasSize(all.keyWords().size() - 1);
        assertThat(left().discrepancies()).hasSize(all.discrepancies().size() - 1);
        assertThat(Undismissed.of(story(), desk.dismissed()).count()).isEqualTo(4);
        assertThat(Undismissed.of(desk.stories().get(1), desk.dismissed()).count()).isZero();
    }
}
