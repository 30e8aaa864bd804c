package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.story.Covered;
import org.parallax.story.Covered.State;
import org.parallax.ui.Coverage.Kind;
import org.parallax.ui.Coverage.Part;
import org.parallax.ui.Coverage.Row;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which article states what, on the invented story of the baths. */
class CoverageTest {
    private final StoryModel story = new StoryModel(Invented.baths());
    private final Coverage coverage = Coverage.of(story, Set.of());

    private Row row(String label) {
        return coverage.rows().stream()
                .filter(it -> it.subject().fact().label().equals(label))
                .findFirst()
                .orElseThrow();
    }

    private static List<State> states(Row row) {
        return row.cells().stream().map(Covered::state).toList();
    }

    @Test
    void each_article_has_a_cell_with_its_own_words_or_none() {
        Row signatures = row("4,100 signatures");
        assertThat(signatures.cells())
                .extracting(Covered::words)
                .containsExactly("4,100", "", "4,100");
        assertThat(states(signatures)).element(1).isEqualTo(State.ABSENT);
        assertThat(signatures.stated()).isEqualTo(2);
        assertThat(signatures.cells().getFirst().at()).isNotNull();
    }

    @Test
    void facts_are_parted_by_how_many_articles_state_them_and_by_kind() {
        assertThat(coverage.rows(Part.SHARED, Set.of(), -1)).allMatch(it -> it.stated() > 1);
        assertThat(coverage.rows(Part.ONLY_ONE, Set.of(), -1))
                .isNotEmpty()
                .allMatch(it -> it.stated() == 1);
        assertThat(coverage.count(Part.SHARED) + coverage.count(Part.ONLY_ONE))
                .isEqualTo(coverage.count(Part.ALL));
        assertThat(coverage.rows(Part.ALL, Set.of(Kind.NAMES), -1))
                .extracting(it -> it.subject().fact().label())
                .containsExactly("Ida Farrow");
        assertThat(coverage.kinds(Part.ALL)).containsEntry(Kind.NAMES, 1);
    }

    @Test
    void sorted_by_an_article_they_stand_as_it_tells_them_and_what_it_lacks_stands_last() {
        List<Row> rows = coverage.rows(Part.ALL, Set.of(), 1);
        List<State> states = rows.stream().map(it -> it.cells().get(1).state()).toList();
        assertThat(states).last().isEqualTo(State.ABSENT);
        assertThat(states.subList(states.indexOf(State.ABSENT), states.size()))
                .containsOnly(State.ABSENT);
        assertThat(rows).containsExactlyInAnyOrderElementsOf(coverage.rows());
    }

    @Test
    void a_fact_that_the_reader_put_away_is_not_in_it() {
        Set<Dismissed> dismissed = new HashSet<>();
        dismissed.add(Dismissed.of(story, "", row("Ida Farrow").subject()));
        assertThat(Coverage.of(story, dismissed).rows())
                .hasSize(coverage.rows().size() - 1)
                .noneMatch(it -> it.subject().fact().label().equals("Ida Farrow"));
    }
}
