package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;
import org.parallax.fact.FactType;

import java.util.ArrayList;
import java.util.List;

class StatementsTest {
    /** Each statement as the wordings that it joins. */
    private static List<List<String>> statements(String... texts) {
        List<AnalyzedArticle> articles = articles(texts);
        return Statements.of(articles).stream()
                .map(statement ->
                        statement.clauses().stream()
                                .map(held ->
                                        articles.get(held.article())
                                                .article()
                                                .in(held.clause().span()))
                                .toList())
                .toList();
    }

    private static List<AnalyzedArticle> articles(String... texts) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Written.of(text, "a" + articles.size()).analyzed());
        }
        return articles;
    }

    @Test
    void nothing_states_nothing() {
        assertThat(statements()).isEmpty();
        assertThat(statements("")).isEmpty();
        assertThat(statements("", "The.", "…")).isEmpty();
    }

    @Test
    void one_article_alone_shares_no_statement() {
        String twice = "The mayor wants to shut the swimming baths by autumn. ";
        assertThat(statements(twice + twice)).isEmpty();
    }

    @Test
    void other_words_for_the_same_are_one_statement() {
        assertThat(
                        statements(
                                "The ministry asked harbours to give inspectors access to the cold"
                                        + " stores, and left.",
                                "Under the plan harbours must allow inspectors inside their cold"
                                        + " stores. Few liked it."))
                .singleElement()
                .satisfies(wordings -> assertThat(wordings).hasSize(2));
    }

    @Test
    void clauses_that_have_only_names_in_common_say_different_things() {
        assertThat(
                        statements(
                                "Ann Reyes met Paul Okoro in Norland over tea.",
                                "In Norland Paul Okoro took the train with Ann Reyes."))
                .isEmpty();
    }

    @Test
    void a_denial_is_not_the_same_statement() {
        assertThat(
                        statements(
                                "The harbour will close its cold stores.",
                                "The harbour will not close its cold stores."))
                .isEmpty();
    }

    @Test
    void other_figures_are_other_statements() {
        assertThat(
                        statements(
                                "It sent letters to four cities with rising violent crime.",
                                "It offered help to twelve cities with rising violent crime."))
                .isEmpty();
    }

    @Test
    void what_a_source_says_in_its_own_words_is_left_to_the_quotations() {
        String quoted = "“The harbour has to close its cold stores at last,” said Ann Reyes.";
        assertThat(statements(quoted, quoted)).isEmpty();
    }

    @Test
    void a_clause_belongs_to_one_statement_only() {
        String text = "The harbour will close its old cold stores and sell the empty land nearby.";
        List<List<String>> found = statements(text, text, text);
        assertThat(found).isNotEmpty();
        assertThat(found.stream().flatMap(List::stream).toList()).hasSize(3 * found.size());
    }

    @Test
    void a_statement_is_a_shared_fact_that_tells_what_its_wordings_have_in_common() {
        List<StoryFact> facts =
                Aligned.of(
                        articles(
                                "The council voted to shut the swimming baths.",
                                "Councillors want the swimming baths shut."),
                        0);
        assertThat(facts)
                .filteredOn(fact -> fact.type() == FactType.STATEMENT)
                .singleElement()
                .satisfies(fact -> assertThat(fact.isShared()).isTrue());
    }
}
