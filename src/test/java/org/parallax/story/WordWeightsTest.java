package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Objects;

class WordWeightsTest {
    private static double weight(Map<String, Double> weights, String word) {
        return Objects.requireNonNull(weights.get(word), word);
    }

    @Test
    void an_article_without_words_has_no_weights() {
        assertThat(WordWeights.of(new Told("a1").done())).isEmpty();
        assertThat(WordWeights.of(new Told("a1").says("… – !").done())).isEmpty();
    }

    @Test
    void small_words_tell_nothing() {
        assertThat(WordWeights.of(new Told("a1").says("it was said to us that they would").done()))
                .isEmpty();
    }

    @Test
    void a_word_weighs_more_the_more_often_it_stands_there_but_not_in_proportion() {
        Map<String, Double> weights =
                WordWeights.of(new Told("a1").says("a roof and a pool and a pool").done());
        double once = weight(weights, "roof");
        assertThat(weight(weights, "pool")).isGreaterThan(once).isLessThan(2 * once);
    }

    @Test
    void a_possessive_is_its_word_and_one_letter_with_it_is_no_harm() {
        assertThat(WordWeights.of(new Told("a1").says("the pool's roof, s's, 's").done()))
                .containsOnlyKeys("pool", "roof");
    }

    @Test
    void a_word_of_the_headline_weighs_as_if_it_stood_there_twice() {
        Map<String, Double> weights =
                WordWeights.of(new Told("a1").headline("pool").says("a roof, a roof").done());
        assertThat(weight(weights, "pool")).isEqualTo(weight(weights, "roof"));
    }

    @Test
    void names_and_figures_weigh_more_than_words() {
        Map<String, Double> weights =
                WordWeights.of(new Told("a1").says("a roof in Quillford for 30 swimmers").done());
        assertThat(weight(weights, "quillfo")).isGreaterThan(weight(weights, "roof"));
        assertThat(weight(weights, "30")).isGreaterThan(weight(weights, "roof"));
    }

    @Test
    void a_capital_in_a_headline_makes_no_name() {
        Map<String, Double> weights =
                WordWeights.of(new Told("a1").headline("Roof Falls").says("walls, walls").done());
        assertThat(weight(weights, "roof")).isEqualTo(weight(weights, "walls"));
    }

    @Test
    void facts_weigh_most_and_stand_by_their_values() {
        Map<String, Double> weights =
                WordWeights.of(new Told("a1").count("thirty swimmers", "30", "swimmer").done());
        assertThat(weight(weights, "#30 swimmer")).isGreaterThan(weight(weights, "thirty"));
    }
}
