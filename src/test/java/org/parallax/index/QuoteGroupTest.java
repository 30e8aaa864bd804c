package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.text.Span;

import java.util.List;

/** Which found quotations are the same words. */
class QuoteGroupTest {
    private static final List<String> TEXTS =
            List.of(
                    "“We have run out of money for the old baths,” she said.",
                    "She had “run out of money for the old baths,” she said. “No more,” he said.",
                    "“No more swimming in the harbour after June,” said the mayor.");

    private static Article article(long key) {
        return new Article("x", "x.txt", Masthead.EMPTY, TEXTS.get((int) key), List.of());
    }

    private static QuoteHit hit(long key, String words, @Nullable String speaker) {
        int start = TEXTS.get((int) key).indexOf(words);
        return new QuoteHit(key, Span.of(start, start + words.length()), speaker);
    }

    @Test
    void the_same_words_of_one_speaker_are_one_group_under_the_fullest_name() {
        QuoteHit one = hit(0, "We have run out of money for the old baths,", "Farrow");
        QuoteHit other = hit(1, "run out of money for the old baths,", "Ida Farrow");
        assertThat(QuoteGroup.of(List.of(one, other), QuoteGroupTest::article))
                .containsExactly(new QuoteGroup("Ida Farrow", List.of(one, other)));
    }

    @Test
    void words_that_stand_alone_keep_their_own_speaker_and_the_order_in_which_they_were_found() {
        QuoteHit farrow = hit(0, "We have run out of money for the old baths,", "Ida Farrow");
        QuoteHit nobody = hit(1, "No more,", null);
        QuoteHit mayor = hit(2, "No more swimming in the harbour after June,", "Ann Reyes");
        assertThat(QuoteGroup.of(List.of(mayor, nobody, farrow), QuoteGroupTest::article))
                .containsExactly(
                        new QuoteGroup("Ann Reyes", List.of(mayor)),
                        new QuoteGroup(null, List.of(nobody)),
                        new QuoteGroup("Ida Farrow", List.of(farrow)));
    }

    @Test
    void no_quotations_are_no_groups() {
        assertThat(QuoteGroup.of(List.of(), QuoteGroupTest::article)).isEmpty();
    }
}
