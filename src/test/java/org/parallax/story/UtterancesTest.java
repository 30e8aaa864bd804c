package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;

import java.util.ArrayList;
import java.util.List;

class UtterancesTest {
    private static final String FULL =
            "We will not close the hall this year, and we will not sell the land it stands on";

    private static List<AnalyzedArticle> articles(String... texts) {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String text : texts) {
            articles.add(Written.of(text, "a" + (articles.size() + 1)).analyzed());
        }
        return articles;
    }

    private static List<Utterance> joined(String... texts) {
        return Utterances.of(articles(texts));
    }

    @Nested
    class Nothing_is_joined {
        @Test
        void where_nobody_speaks() {
            assertThat(joined()).isEmpty();
            assertThat(joined("", "The hall closed.")).isEmpty();
        }

        @Test
        void where_words_are_said_once() {
            assertThat(joined("“" + FULL + ",” Ann Reyes said.")).isEmpty();
        }

        @Test
        void where_two_say_the_same_few_words() {
            assertThat(
                            joined(
                                    "Ann Reyes called it “a great mistake.”",
                                    "Paul Okoro called it “a great mistake.”"))
                    .isEmpty();
        }

        @Test
        void where_only_a_stock_phrase_is_shared() {
            assertThat(
                            joined(
                                    "“At the end of the day we lost a hall that was ours,” Ann Reyes"
                                            + " said.",
                                    "“At the end of the day nobody else could have paid for the"
                                            + " roof,” Ann Reyes said."))
                    .isEmpty();
        }

        @Test
        void where_the_words_are_only_reported() {
            assertThat(
                            joined(
                                    "Ann Reyes said that the hall will not close this year.",
                                    "Ann Reyes said that the hall will not close this year."))
                    .isEmpty();
        }
    }

    @Nested
    class One_utterance {
        @Test
        void is_found_whatever_marks_and_apostrophes_it_has() {
            List<Utterance> joined =
                    joined(
                            "“We won’t close the ‘old’ hall this year,” Ann Reyes said.",
                            "\"We won't close the 'old' hall this year,\" said Reyes.");
            assertThat(joined).hasSize(1);
            assertThat(joined.getFirst().speaker()).isEqualTo("Ann Reyes");
            assertThat(joined.getFirst().quotes())
                    .extracting(Said::article)
                    .containsExactly("a1", "a2");
            assertThat(joined.getFirst().differences()).isEmpty();
        }

        @Test
        void is_found_where_one_outlet_gives_it_to_another_speaker() {
            assertThat(
                            joined(
                                    "“" + FULL + ",” Ann Reyes said.",
                                    "“" + FULL + ",” a spokesman said."))
                    .hasSize(1);
        }

        @Test
        void begins_with_its_fullest_form() {
            Utterance joined =
                    joined(
                                    "“We will not close the hall this year,” Ann Reyes said.",
                                    "“" + FULL + ",” Ann Reyes said.")
                            .getFirst();
            assertThat(joined.fullest().article()).isEqualTo("a2");
            assertThat(joined.differences()).hasSize(1);
            assertThat(joined.differences().getFirst().isClip()).isTrue();
        }

        @Test
        void holds_a_few_words_cut_from_it() {
            Utterance joined =
                    joined(
                                    "“" + FULL + ",” Ann Reyes said.",
                                    "Ann Reyes promised “not to sell,” and “the land it stands on”"
                                            + " stays.")
                            .getFirst();
            assertThat(joined.quotes()).hasSize(2);
            assertThat(joined.quotes().getLast().article()).isEqualTo("a2");
        }

        @Test
        void holds_the_headline_that_clips_it_within_an_article() {
            AnalyzedArticle article =
                    Written.headed(
                                    "Hall ‘will not close’ this year\n\n“"
                                            + FULL
                                            + ",” Ann Reyes said.")
                            .analyzed();
            List<Utterance> joined =
                    Utterances.of(
                            List.of(
                                    Written.headed(
                                                    article.article()
                                                            .text()
                                                            .replace(
                                                                    "will not close’", "not sell’"))
                                            .analyzed()));
            assertThat(joined).hasSize(1);
            assertThat(joined.getFirst().differences().getFirst().isClip()).isTrue();
        }
    }
}
