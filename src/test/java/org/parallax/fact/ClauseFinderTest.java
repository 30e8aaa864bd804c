package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.List;

class ClauseFinderTest {
    private static List<String> clauses(String text) {
        AnalyzedArticle article = Written.of(text).analyzed();
        return article.clauses().stream()
                .map(clause -> article.article().in(clause.span()))
                .toList();
    }

    private static Clause only(String text) {
        List<Clause> clauses = Written.of(text).analyzed().clauses();
        assertThat(clauses).hasSize(1);
        return clauses.getFirst();
    }

    @Test
    void a_few_words_state_nothing() {
        assertThat(clauses("")).isEmpty();
        assertThat(clauses("It was.")).isEmpty();
        assertThat(clauses("The harbour closed.")).isEmpty();
    }

    @Test
    void a_sentence_too_long_to_be_one_states_nothing() {
        assertThat(clauses("harbour store ".repeat(100) + ".")).isEmpty();
    }

    @Test
    void a_clause_ends_where_another_begins() {
        assertThat(clauses("The harbour closed cold stores, which the mayor had built badly."))
                .containsExactly("harbour closed cold stores", "mayor had built badly");
    }

    @Test
    void and_gives_the_parts_and_the_whole() {
        assertThat(clauses("They fight drug traffic crime and help poor harbour towns."))
                .contains(
                        "fight drug traffic crime",
                        "fight drug traffic crime and help poor harbour towns");
    }

    @Test
    void its_terms_are_stems_wordings_names_and_figures() {
        assertThat(only("Ann Reyes released 14 inmates here.").terms())
                .containsExactly("=Ann Reyes", "@free", "#14", "@prisoner");
    }

    @Test
    void a_denial_is_told_and_not_only_is_none() {
        assertThat(only("The harbour never closed cold stores.").denied()).isTrue();
        assertThat(only("The harbour not only closed cold stores.").denied()).isFalse();
    }

    @Property(tries = 200)
    void whatever_the_text_its_clauses_stand_in_it(@ForAll String text) {
        AnalyzedArticle article = Written.of(text).analyzed();
        assertThat(article.clauses())
                .allMatch(clause -> clause.span().end() <= article.article().text().length())
                .allMatch(clause -> clause.terms().size() >= 3);
    }
}
