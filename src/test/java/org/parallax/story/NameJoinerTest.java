package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

class NameJoinerTest {
    /** The forms that stand for all names of the articles. */
    private static Set<String> joined(Told... told) {
        List<AnalyzedArticle> articles = Told.all(told);
        NameJoiner joiner = NameJoiner.of(articles);
        Set<String> names = new TreeSet<>();
        for (AnalyzedArticle article : articles) {
            for (Mention mention : article.mentions()) {
                if (joiner.joined(mention) instanceof FactValue.Named named) {
                    names.add(named.name());
                }
            }
        }
        return names;
    }

    @Test
    void a_figure_is_left_as_it_is() {
        AnalyzedArticle article = new Told("a1").money("$5", "5").done();
        Mention money = article.mentions().getFirst();
        assertThat(NameJoiner.of(List.of(article)).joined(money)).isEqualTo(money.value());
    }

    @Test
    void a_last_name_that_no_full_name_explains_stays() {
        assertThat(joined(new Told("a1").person("Reyes"), new Told("a2").person("Paul Okoro")))
                .containsExactly("Paul Okoro", "Reyes");
    }

    @Test
    void a_last_name_joins_the_full_name_of_another_article() {
        assertThat(joined(new Told("a1").person("Reyes"), new Told("a2").person("Ann Reyes")))
                .containsExactly("Ann Reyes");
    }

    @Test
    void two_people_of_one_last_name_stay_apart() {
        assertThat(joined(new Told("a1").person("Sarah Quill"), new Told("a2").person("Tom Quill")))
                .containsExactly("Sarah Quill", "Tom Quill");
    }

    @Test
    void a_last_name_that_could_be_either_joins_neither() {
        assertThat(
                        joined(
                                new Told("a1").person("Sarah Quill"),
                                new Told("a2").person("Tom Quill"),
                                new Told("a3").person("Quill").person("Sarah Quill")))
                .containsExactly("Quill", "Sarah Quill", "Tom Quill");
    }

    @Test
    void of_two_forms_of_a_name_the_longer_stands() {
        assertThat(
                        joined(
                                new Told("a1").person("Ann Reyes"),
                                new Told("a2").person("Ann T. Reyes"),
                                new Told("a3").person("Reyes")))
                .containsExactly("Ann T. Reyes");
    }

    @Test
    void a_body_is_one_in_whatever_order_its_words_stand() {
        assertThat(
                        joined(
                                new Told("a1").body("Department of River Safety"),
                                new Told("a2").body("River Safety Department")))
                .containsExactly("Department of River Safety");
    }

    @Test
    void a_body_is_meant_by_its_first_letters() {
        assertThat(joined(new Told("a1").body("HWU"), new Told("a2").body("Harbor Workers Union")))
                .containsExactly("Harbor Workers Union");
    }

    @Test
    void a_company_is_one_with_and_without_what_kind_of_company_it_is() {
        assertThat(
                        joined(
                                new Told("a1").body("Zzyx").body("Zzyx"),
                                new Told("a2").body("Zzyx Motors Inc"),
                                new Told("a3")
                                        .body("Zzyx Motor Company")
                                        .body("Zzyx Motor Company")))
                .containsExactly("Zzyx Motor Company");
    }

    @Test
    void one_word_that_two_companies_begin_with_joins_neither() {
        assertThat(
                        joined(
                                new Told("a1").body("Zzyx"),
                                new Told("a2").body("Zzyx Airlines"),
                                new Told("a3").body("Zzyx Motors")))
                .containsExactly("Zzyx", "Zzyx Airlines", "Zzyx Motors");
    }

    @Test
    void a_place_is_not_short_for_its_airline() {
        assertThat(
                        joined(
                                new Told("a1").named("Zzyx", FactType.PLACE),
                                new Told("a2").body("Zzyx Airlines")))
                .containsExactly("Zzyx", "Zzyx Airlines");
    }

    @Test
    void a_name_once_written_one_letter_off_is_the_usual_one() {
        assertThat(
                        joined(
                                new Told("a1")
                                        .body("Port Calderon Mills")
                                        .body("Port Caldeon Mills"),
                                new Told("a2").body("Port Calderon Mills")))
                .containsExactly("Port Calderon Mills");
    }

    @Test
    void two_names_one_letter_apart_that_are_both_used_stay_two() {
        assertThat(
                        joined(
                                new Told("a1").body("Port Calderon").body("Port Calderin"),
                                new Told("a2").body("Port Calderon").body("Port Calderin")))
                .containsExactly("Port Calderin", "Port Calderon");
    }

    @Test
    void what_most_take_for_a_place_is_one_in_all() {
        List<AnalyzedArticle> articles =
                Told.all(
                        new Told("a1").named("Zzyx", FactType.PLACE).named("Zzyx", FactType.PLACE),
                        new Told("a2").body("Zzyx"));
        assertThat(Aligned.of(articles, 0))
                .extracting(StoryFact::type)
                .containsExactly(FactType.PLACE);
    }

    @Test
    void a_body_and_a_person_are_never_joined() {
        List<AnalyzedArticle> articles =
                Told.all(new Told("a1").person("Reyes"), new Told("a2").body("Ann Reyes"));
        assertThat(Aligned.of(articles, 0))
                .extracting(StoryFact::type)
                .containsExactlyInAnyOrder(FactType.PERSON, FactType.ORGANIZATION);
    }
}
