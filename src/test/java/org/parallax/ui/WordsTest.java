package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.Published;
import org.parallax.framing.SentenceKind;

import java.time.LocalDate;
import java.util.List;

class WordsTest {
    @Test
    void an_article_without_a_date_says_so() {
        assertThat(Words.of(new Draft("a1").body("Two words.").done().article()))
                .isEqualTo("No date given · 2 words");
    }

    @Test
    void a_date_says_where_it_came_from() {
        Draft draft =
                new Draft("a1")
                        .from("Post", "A. Reporter", LocalDate.of(2026, 5, 3), Published.From.FILE);
        assertThat(Words.of(draft.body("One.").done().article()))
                .isEqualTo("3 May 2026 · from the file’s name · A. Reporter · 1 word");
    }

    @Test
    void a_range_of_days_says_once_what_both_share() {
        assertThat(Words.range(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 14)))
                .isEqualTo("12–14 May 2026");
        assertThat(Words.range(LocalDate.of(2026, 5, 30), LocalDate.of(2026, 6, 2)))
                .isEqualTo("30 May – 2 June 2026");
        assertThat(Words.range(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1)))
                .isEqualTo("31 December 2025 – 1 January 2026");
        assertThat(Words.range(LocalDate.of(2026, 5, 12), LocalDate.of(2026, 5, 12)))
                .isEqualTo("12 May 2026");
    }

    @Test
    void shares_of_voice_add_up_to_a_hundred() {
        Draft draft = new Draft("a1").body("One two three. Four five six. Seven eight nine.");
        draft.kind("Four", SentenceKind.CLAIM).kind("Seven", SentenceKind.MIXED);
        VoiceShares shares = VoiceShares.of(draft.done().sentences());
        assertThat(List.of(shares.own(), shares.claims(), shares.quotes(), shares.opinion()))
                .containsExactly(34, 33, 0, 33);
    }

    @Test
    void an_article_without_sentences_has_no_shares() {
        assertThat(VoiceShares.of(List.of()).isEmpty()).isTrue();
    }
}
