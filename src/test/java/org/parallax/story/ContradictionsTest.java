package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.ArrayList;
import java.util.List;

class ContradictionsTest {
    private static List<Discrepancy> of(String... texts) {
        return of(List.of(List.of("a0", "a1", "a2")), texts);
    }

    private static List<Discrepancy> of(List<List<String>> events, String... texts) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Written.of(text, "a" + articles.size()).analyzed());
        }
        return Contradictions.of(new ClauseIndex(articles), events);
    }

    @Test
    void nothing_contradicts_nothing() {
        assertThat(of()).isEmpty();
        assertThat(of("", "")).isEmpty();
        assertThat(of("The old harbour closed its cold stores.", "Rain fell.")).isEmpty();
    }

    @Test
    void another_figure_in_the_same_clause_is_one() {
        assertThat(
                        of(
                                "The harbour closed 14 cold stores near Norland in autumn.",
                                "Near Norland the harbour closed 17 cold stores in autumn."))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Discrepancy.Kind.VALUE);
                    assertThat(found.places())
                            .extracting(Place::article)
                            .containsExactly("a0", "a1");
                });
    }

    @Test
    void a_rounded_figure_is_none() {
        assertThat(
                        of(
                                "The harbour closed 1,400 cold stores near Norland.",
                                "The harbour closed 1,412 cold stores near Norland."))
                .isEmpty();
    }

    @Test
    void a_denial_of_the_same_clause_is_one() {
        assertThat(
                        of(
                                "The harbour closed its cold stores near Norland in autumn.",
                                "The harbour never closed its cold stores near Norland in autumn."))
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Discrepancy.Kind.STATEMENT));
    }

    @Test
    void not_only_denies_nothing() {
        assertThat(
                        of(
                                "The harbour closed its cold stores near Norland in autumn.",
                                "The harbour not only closed its cold stores near Norland in autumn."))
                .isEmpty();
    }

    @Test
    void articles_on_two_events_do_not_contradict_each_other() {
        assertThat(
                        of(
                                List.of(List.of("a0"), List.of("a1")),
                                "The harbour closed 14 cold stores near Norland.",
                                "The harbour closed 17 cold stores near Norland."))
                .isEmpty();
    }

    @Test
    void an_article_does_not_contradict_itself() {
        assertThat(
                        of(
                                "The harbour closed 14 cold stores near Norland. The harbour closed"
                                        + " 17 cold stores near Norland."))
                .isEmpty();
    }
}
