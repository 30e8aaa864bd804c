package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.ArrayList;
import java.util.List;

class OtherFiguresTest {
    private static List<Discrepancy> of(String... texts) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Written.of(text, "a" + articles.size()).analyzed());
        }
        List<String> event = articles.stream().map(AnalyzedArticle::id).toList();
        Story story = new Story("s1", "A story", articles, List.of(event));
        return OtherFigures.of(story, Aligned.of(articles, 0));
    }

    @Test
    void nothing_differs_in_nothing() {
        assertThat(of()).isEmpty();
        assertThat(of("", "")).isEmpty();
    }

    @Test
    void one_article_that_counts_otherwise_is_told_with_the_fact_of_the_others() {
        assertThat(
                        of(
                                "They bought fourteen sleeping cars.",
                                "The 14 sleeping cars are blue.",
                                "All 12 sleeping cars came."))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.kind()).isEqualTo(Discrepancy.Kind.VALUE);
                    assertThat(found.fact()).isNotNull();
                    assertThat(found.places())
                            .extracting(Place::article)
                            .containsExactly("a0", "a2");
                });
    }

    @Test
    void what_one_word_names_may_be_other_things() {
        assertThat(of("They met 14 sailors.", "The 14 sailors sang.", "It hurt 12 sailors."))
                .isEmpty();
    }

    @Test
    void an_article_that_gives_both_does_not_differ() {
        assertThat(
                        of(
                                "They bought 14 sleeping cars.",
                                "Of 14 sleeping cars, 12 sleeping cars came."))
                .isEmpty();
    }

    @Test
    void one_against_one_tells_nothing() {
        assertThat(of("They bought 14 sleeping cars.", "All 12 sleeping cars came.")).isEmpty();
    }

    @Test
    void a_rounded_number_is_the_same() {
        assertThat(
                        of(
                                "They sold 1,412 train tickets.",
                                "The 1,412 train tickets are gone.",
                                "About 1,400 train tickets are gone."))
                .isEmpty();
    }
}
