package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.List;

class NamingFinderTest {
    /** "referent: words" of each naming. */
    private static List<String> namings(String text) {
        AnalyzedArticle article = Written.of(text).analyzed();
        return article.namings().stream()
                .map(naming -> naming.referent() + ": " + article.article().in(naming.span()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "…",
                "They want to fund the hall, and they will fund it.",
                "The Relief Fund of Pinehurst is open.",
                "“It is a bribe and a shame for us all,” said Ann Reyes."
            })
    void verbs_names_and_others_words_are_none(String text) {
        assertThat(namings(text)).isEmpty();
    }

    @Test
    void what_describes_a_thing_belongs_to_it_and_a_verb_before_it_does_not() {
        assertThat(namings("They withhold federal money."))
                .containsExactly("public money: federal money");
        assertThat(namings("The blaze's smoke rose.")).containsExactly("fire: blaze");
    }

    @Test
    void a_person_is_named_by_an_office_beside_the_name() {
        assertThat(namings("Ann Reyes, the tired mayor of Pinehurst, left."))
                .containsExactly("Ann Reyes: tired mayor");
        assertThat(namings("Ann Reyes is the mayor.")).containsExactly("Ann Reyes: mayor");
        assertThat(namings("The first to leave was Ann Reyes.")).isEmpty();
        assertThat(namings("The brain behind it has been Ann Reyes."))
                .containsExactly("Ann Reyes: brain");
        assertThat(namings("The quiet brain has been Ann Reyes."))
                .containsExactly("Ann Reyes: quiet brain");
    }

    @Test
    void what_only_follows_a_comma_is_no_name_for_anyone() {
        assertThat(namings("Ann Reyes, the rain and the wind came.")).isEmpty();
    }

    @Property(tries = 200)
    void whatever_the_text_its_namings_stand_in_it(@ForAll String text) {
        AnalyzedArticle article = Written.of(text).analyzed();
        assertThat(article.namings())
                .allMatch(naming -> naming.span().end() <= article.article().text().length());
    }
}
