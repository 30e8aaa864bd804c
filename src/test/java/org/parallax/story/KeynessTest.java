package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.ArrayList;
import java.util.List;

class KeynessTest {
    private static List<AnalyzedArticle> articles(String... texts) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Written.of(text, "a" + articles.size()).analyzed());
        }
        return articles;
    }

    /** "outlet: word here to elsewhere" of each. */
    private static List<String> words(String... texts) {
        return Keyness.of(articles(texts)).stream()
                .map(it ->
                        it.outlet() + ": " + it.word() + " " + it.here() + " to " + it.elsewhere())
                .toList();
    }

    private static final String PLAIN =
            "The council met on the hill and heard the plan for roads, trees, buses and lamps. ";

    @Test
    void one_article_alone_has_no_word_more_than_others() {
        assertThat(words()).isEmpty();
        assertThat(words("")).isEmpty();
        assertThat(words("Crook here. Crook there. Crook in the street.")).isEmpty();
    }

    @Test
    void a_word_that_one_outlet_repeats_and_the_others_lack_is_its_own() {
        String own = "The crook took the bridge. Crooks lied. A crook smiled. The crook left. ";
        assertThat(words(own, PLAIN.repeat(4))).contains("a0.txt: crook 4 to 0");
    }

    @Test
    void what_a_source_is_quoted_with_is_not_the_outlets_word() {
        String quoted =
                "“A crook, a crook, a crook, a crook,” said Ann Reyes, the mayor of the town. ";
        assertThat(words(quoted + PLAIN, PLAIN.repeat(4))).noneMatch(it -> it.contains("crook"));
    }

    @Test
    void a_word_that_stands_twice_is_left_to_chance() {
        assertThat(words("The crook ran. The crook hid.", PLAIN.repeat(20)))
                .noneMatch(it -> it.contains("crook"));
    }

    @Test
    void a_word_that_all_use_alike_is_no_ones() {
        assertThat(words(PLAIN.repeat(4), PLAIN.repeat(4))).isEmpty();
    }

    @Test
    void the_figure_is_that_of_the_source() {
        // Rayson and Garside's formula by hand: 2 · (30 ln(30/20) + 10 ln(10/20)).
        assertThat(Keyness.figure(30, 1000, 10, 1000)).isCloseTo(10.465, within(0.001));
    }

    @Property
    void the_figure_is_never_below_zero_and_the_same_from_both_sides(
            @ForAll @IntRange(max = 500) int one,
            @ForAll @IntRange(max = 500) int other,
            @ForAll @IntRange(min = 500, max = 9000) int size,
            @ForAll @IntRange(min = 500, max = 9000) int otherSize) {
        double figure = Keyness.figure(one, size, other, otherSize);
        assertThat(figure).isGreaterThan(-1e-6);
        assertThat(Keyness.figure(other, otherSize, one, size)).isCloseTo(figure, within(1e-6));
    }

    @Test
    void a_concordance_has_every_form_of_a_word_in_every_voice_and_no_other_word() {
        List<AnalyzedArticle> articles =
                articles("They took it. “Take it,” he said.", "A taker takes; the stake stays.");
        assertThat(Concordance.of(articles, "takes"))
                .extracting(place ->
                        articles.stream()
                                .filter(it -> it.id().equals(place.article()))
                                .findFirst()
                                .orElseThrow()
                                .article()
                                .in(place.span()))
                .containsExactly("took", "Take", "takes");
    }

    @Test
    void a_concordance_of_nothing_or_of_several_words_is_empty() {
        List<AnalyzedArticle> articles = articles("They took it.");
        assertThat(Concordance.of(articles, "")).isEmpty();
        assertThat(Concordance.of(articles, "took it")).isEmpty();
        assertThat(Concordance.of(List.of(), "took")).isEmpty();
    }
}
