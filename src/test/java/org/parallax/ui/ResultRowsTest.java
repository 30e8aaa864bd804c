package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ResultRowsTest {
    private static final InventedLibrary LIBRARY = InventedLibrary.standing();

    private static Outcome outcome(String query) {
        Answer answer = LIBRARY.find(query, Inquiries.Scope.LIBRARY);
        return new Outcome(query, Inquiries.Scope.LIBRARY, null, answer, false);
    }

    private static <R extends ResultRow> List<R> only(Class<R> type, List<ResultRow> rows) {
        return rows.stream().filter(type::isInstance).map(type::cast).toList();
    }

    @Test
    void an_article_has_three_passages_and_the_others_wait_behind_a_line() {
        List<ResultRow> rows = ResultRows.articles(outcome("council outlet:\"Upper Fen\""));
        assertThat(rows).hasSize(5).first().isInstanceOf(ResultRow.Head.class);
        assertThat(only(ResultRow.Passage.class, rows)).hasSize(3);
        assertThat(rows)
                .last()
                .isInstanceOfSatisfying(
                        ResultRow.More.class, more -> assertThat(more.places()).isEqualTo(1));
    }

    @Test
    void words_that_are_found_in_a_headline_are_marked_there_and_make_no_passage() {
        List<ResultRow> rows = ResultRows.articles(outcome("pump"));
        ResultRow.Head head = only(ResultRow.Head.class, rows).getFirst();
        assertThat(head.places()).extracting(head.article()::in).containsExactly("pump");
        assertThat(only(ResultRow.Passage.class, rows))
                .allSatisfy(passage ->
                        assertThat(passage.article().in(passage.sentence()))
                                .doesNotContain("arrives"));
    }

    @Test
    void places_in_one_sentence_are_one_passage() {
        List<ResultRow> rows = ResultRows.articles(outcome("mornings"));
        assertThat(only(ResultRow.Passage.class, rows))
                .singleElement()
                .satisfies(passage -> assertThat(passage.places()).hasSize(2));
    }

    @Test
    void an_article_found_by_its_outlet_alone_has_a_head_and_no_passages() {
        assertThat(ResultRows.articles(outcome("outlet:\"Shoreline Weekly\"")))
                .hasSize(2)
                .allMatch(ResultRow.Head.class::isInstance);
    }

    @Test
    void the_same_words_stand_below_their_speaker_once_an_outlet() {
        List<ResultRow> rows = ResultRows.quotes(outcome("heating"));
        assertThat(only(ResultRow.Said.class, rows))
                .singleElement()
                .satisfies(said -> {
                    assertThat(said.group().speaker()).isEqualTo("Ida Farrow");
                    assertThat(said.outlets()).isEqualTo(2);
                });
        assertThat(only(ResultRow.Clipping.class, rows))
                .hasSize(3)
                .allSatisfy(clipping ->
                        assertThat(clipping.places())
                                .extracting(clipping.article()::in)
                                .containsExactly("heating"));
    }

    @Test
    void long_words_are_folded_until_the_reader_wants_all_of_them() {
        ResultRow.Clipping folded =
                only(ResultRow.Clipping.class, ResultRows.quotes(outcome("mornings"))).getFirst();
        assertThat(folded.folds()).isTrue();
        assertThat(folded.words().words()).contains("mornings").doesNotContain("that door");
        assertThat(folded.turned().words().words()).contains("mornings").endsWith("that door”");
    }

    @Test
    void an_article_whose_text_is_gone_is_left_out() {
        Outcome whole = outcome("pump");
        Answer answer = whole.answer();
        Answer gone = new Answer(answer.found(), answer.facets(), answer.quotes(), Map.of(), null);
        Outcome outcome = new Outcome("pump", whole.scope(), null, gone, false);
        assertThat(ResultRows.articles(outcome)).isEmpty();
        assertThat(ResultRows.quotes(outcome)).isEmpty();
    }
}
