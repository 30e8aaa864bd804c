package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class HeadlinesTest {
    private final List<AnalyzedArticle> articles = new ArrayList<>();

    private List<HeadlineReading> readings(String... texts) {
        for (String text : texts) {
            articles.add(Written.headed(text, "a" + articles.size()).analyzed());
        }
        return Comparer.compare(articles, true).getFirst().headlines();
    }

    private String in(Place place) {
        return articles.stream()
                .filter(it -> it.id().equals(place.article()))
                .findFirst()
                .orElseThrow()
                .article()
                .in(place.span());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Council votes to close the pool          | Council
                    Mayor Ann Reyes closes the pool          | Ann Reyes
                    As part of Ellan Bay plan, pool to close | Ellan Bay
                    After the vote, swimmers leave           | vote
                    """)
    void a_headline_puts_first_what_it_begins_with(String headline, String first) {
        HeadlineReading reading =
                readings(headline + "\n\nThe council of Ellan Bay voted. Ann Reyes is mayor.")
                        .getFirst();
        assertThat(in(Objects.requireNonNull(reading.first()))).contains(first);
    }

    @Test
    void words_that_the_text_never_uses_are_named_and_those_of_one_family_are_not() {
        HeadlineReading reading =
                readings(
                                "Mayor slams immigrant aid\n\nThe mayor spoke on immigration on Monday. She said the aid would end.")
                        .getFirst();
        assertThat(reading.missing()).extracting(this::in).containsExactly("slams");
    }

    @Test
    void a_headline_stands_where_one_sentence_of_its_text_tells_half_of_it() {
        List<HeadlineReading> readings =
                readings(
                        "Council closes the harbor pool\n\nIt rained. The council closed the pool on Monday.",
                        "Council closes the harbor pool\n\nIt rained all day on Monday. Nobody came.");
        assertThat(in(Objects.requireNonNull(readings.getFirst().stands())))
                .contains("The council closed the pool");
        assertThat(readings.getLast().stands()).isNull();
    }

    @Test
    void what_another_headline_tells_is_left_out_here() {
        List<HeadlineReading> readings =
                readings(
                        "Harbor pool to close, saving $3 million\n\nThe council closed the pool. It saves $3 million.",
                        "Harbor pool to close\n\nThe council closed the pool. It saves $3 million.");
        assertThat(readings.getLast().leftOut())
                .extracting(StoryFact::label)
                .containsExactly("$3 million");
        assertThat(readings.getFirst().leftOut()).isEmpty();
    }

    @Test
    void what_stands_in_the_same_words_is_not_left_out_whatever_it_is_taken_for() {
        List<HeadlineReading> readings =
                readings(
                        "Ellan Bay closes its pool\n\nEllan Bay closed the pool on Monday, said Ann Reyes of Ellan Bay.",
                        "Pool in Ellan Bay to close\n\nThe pool in Ellan Bay will close, said Ann Reyes.");
        assertThat(readings).allSatisfy(it -> assertThat(it.leftOut()).isEmpty());
    }

    @Test
    void an_article_without_a_headline_has_no_reading() {
        articles.add(Written.of("The council closed the pool.", "a0").analyzed());
        articles.add(Written.headed("Pool to close\n\nThe pool closes.", "a1").analyzed());
        assertThat(Comparer.compare(articles, true).getFirst().headlines())
                .extracting(it -> it.headline().article())
                .containsExactly("a1");
    }

    @Test
    void a_headline_of_signs_alone_is_read_without_a_first_word() {
        HeadlineReading reading = readings("— ? —\n\nThe council closed the pool.").getFirst();
        assertThat(reading.missing()).isEmpty();
        assertThat(reading.stands()).isNull();
    }
}
