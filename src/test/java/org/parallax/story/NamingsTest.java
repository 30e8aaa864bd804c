package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.ArrayList;
import java.util.List;

class NamingsTest {
    /** "referent: wording | wording" of each label. */
    private static List<String> labels(String... texts) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Written.of(text, "a" + articles.size()).analyzed());
        }
        return Namings.of(articles, NameJoiner.of(articles)).stream()
                .map(label ->
                        label.referent()
                                + ": "
                                + String.join(
                                        " | ",
                                        label.places().stream()
                                                .map(place -> in(articles, place))
                                                .toList()))
                .toList();
    }

    private static String in(List<AnalyzedArticle> articles, Place place) {
        return articles.stream()
                .filter(article -> article.id().equals(place.article()))
                .findFirst()
                .orElseThrow()
                .article()
                .in(place.span());
    }

    @Test
    void nothing_is_named_in_nothing() {
        assertThat(labels()).isEmpty();
        assertThat(labels("", "")).isEmpty();
    }

    @Test
    void one_word_in_all_articles_is_no_choice_of_words() {
        assertThat(labels("The fire burned.", "They saw the fire.")).isEmpty();
    }

    @Test
    void words_of_one_article_alone_are_not_compared() {
        assertThat(labels("The fire was a blaze.", "It rained.")).isEmpty();
    }

    @Test
    void two_words_for_one_thing_are_set_side_by_side_with_what_describes_them() {
        assertThat(labels("They got federal funding.", "It is a cheap bribe, they say."))
                .containsExactly("public money: federal funding | cheap bribe");
    }

    @Test
    void a_verb_names_nothing() {
        assertThat(labels("They want to fund the hall.", "It is a bribe.")).isEmpty();
    }

    @Test
    void words_within_a_name_or_a_quotation_are_not_the_outlets() {
        assertThat(labels("The Relief Fund is open.", "It is a bribe.")).isEmpty();
        assertThat(labels("“It is a bribe and a shame,” said Ann Reyes.", "It is funding."))
                .isEmpty();
    }

    @Test
    void a_person_is_named_by_role_beside_the_name_and_after_is() {
        assertThat(
                        labels(
                                "Ann Reyes, the mayor, left. “We will close it for good,” the mayor"
                                        + " said.",
                                "The lonely visionary behind it has been Ann Reyes."))
                .containsExactly("Ann Reyes: mayor | the mayor | lonely visionary");
    }
}
