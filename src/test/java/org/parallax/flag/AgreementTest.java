package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

import java.time.Instant;
import java.util.List;

class AgreementTest {
    private static final Origin TIDE = new Origin("", "f1", "Tide", "Hall to close");
    private static final Origin POST = new Origin("", "f2", "Post", "Hall shut");

    private static SharedFlag flag(Origin article, int sentence, String category) {
        return part(article, sentence, "The whole sentence.", category);
    }

    /** Words of a sentence; each sentence is a hundred characters. */
    private static SharedFlag part(Origin article, int sentence, String words, String category) {
        Span span = Span.of(sentence * 100, sentence * 100 + 90);
        return new SharedFlag(
                article,
                new Anchor(
                        span.start() + words.length(),
                        false,
                        new Anchor.Quote(words, "", ""),
                        List.of(span)),
                category,
                "because " + category,
                Instant.EPOCH);
    }

    @Test
    void different_words_of_one_sentence_are_one_unit() {
        Sheet ann = Sheet.of("ann", List.of(part(TIDE, 1, "The whole", "fact")));
        Sheet ben = Sheet.of("ben", List.of(part(TIDE, 1, "sentence", "opinion")));
        Agreement agreement = Agreement.of(List.of(ann, ben));
        assertThat(agreement.answers()).hasSize(1);
        assertThat(agreement.answers().getFirst().flags())
                .containsOnlyKeys("ann", "ben")
                .extractingByKey("ben")
                .extracting(SharedFlag::note)
                .isEqualTo("because opinion");
        assertThat(agreement.answers().getFirst().agreement()).isZero();
    }

    @Test
    void of_several_flags_on_one_sentence_the_longest_counts() {
        SharedFlag whole = flag(TIDE, 1, "claim");
        SharedFlag words = part(TIDE, 1, "whole", "opinion");
        assertThat(Sheet.of("ann", List.of(whole, words)).flags().values()).containsExactly(whole);
        assertThat(Sheet.of("ann", List.of(words, whole)).flags().values()).containsExactly(whole);
    }

    @Test
    void a_flag_on_two_sentences_counts_for_both() {
        SharedFlag one = flag(TIDE, 1, "fact");
        SharedFlag both =
                new SharedFlag(
                        TIDE,
                        new Anchor(
                                100,
                                false,
                                one.anchor().quote(),
                                List.of(Span.of(100, 190), Span.of(200, 290))),
                        "fact",
                        "",
                        Instant.EPOCH);
        assertThat(Sheet.of("ann", List.of(both)).flags()).hasSize(2);
    }

    @Test
    void the_same_place_in_another_article_is_another_unit_and_most_disputed_stands_first() {
        Sheet ann =
                Sheet.of(
                        "ann",
                        List.of(
                                flag(TIDE, 1, "fact"),
                                flag(TIDE, 2, "fact"),
                                flag(POST, 1, "opinion"),
                                flag(POST, 2, "fact")));
        Sheet ben =
                Sheet.of(
                        "ben",
                        List.of(
                                flag(TIDE, 1, "fact"),
                                flag(TIDE, 2, "fact"),
                                flag(POST, 1, "opinion"),
                                flag(POST, 2, "opinion")));
        Agreement agreement = Agreement.of(List.of(ann, ben));
        // The same as two_raters_who_differ_once_in_four in AlphaTest: 8/15.
        assertThat(agreement.whole())
                .isInstanceOfSatisfying(
                        Alpha.Measured.class,
                        it -> assertThat(it.value()).isCloseTo(8.0 / 15, within(1e-12)));
        assertThat(agreement.categories()).containsOnlyKeys("fact", "opinion");
        assertThat(agreement.articles())
                .containsEntry("f1", new Alpha.Unmeasured(Alpha.Why.ONE_CATEGORY, 2));
        // Units oo, fo: n = 4, o = 3, f = 1; observed 2/4, expected 2*3/(4*3) = 1/2: alpha 0.
        assertThat(agreement.articles().get("f2")).isEqualTo(new Alpha.Measured(0, 2));
        assertThat(agreement.answers().getFirst().unit().article()).isEqualTo("f2");
        assertThat(agreement.answers().getFirst().unit().span()).isEqualTo(Span.of(200, 290));
    }

    @Test
    void a_category_is_measured_against_all_others_together() {
        // Fact or not: fo, ff, om is "not, not": n = 6, fact 3, not 3. Observed 2/6 = 1/3, expected
        // 2*3*3/(6*5) = 3/5. Alpha = 1 - (1/3)/(3/5) = 4/9.
        Sheet ann =
                Sheet.of(
                        "ann",
                        List.of(
                                flag(TIDE, 1, "fact"),
                                flag(TIDE, 2, "fact"),
                                flag(TIDE, 3, "opinion")));
        Sheet ben =
                Sheet.of(
                        "ben",
                        List.of(
                                flag(TIDE, 1, "opinion"),
                                flag(TIDE, 2, "fact"),
                                flag(TIDE, 3, "mixed")));
        assertThat(Agreement.of(List.of(ann, ben)).categories().get("fact"))
                .isInstanceOfSatisfying(
                        Alpha.Measured.class,
                        it -> assertThat(it.value()).isCloseTo(4.0 / 9, within(1e-12)));
    }

    @Test
    void a_reader_beside_the_key_is_told_in_how_many_they_are_alike() {
        Sheet key = Sheet.of("key", List.of(flag(TIDE, 1, "fact"), flag(TIDE, 2, "opinion")));
        Sheet ann = Sheet.of("ann", List.of(flag(TIDE, 1, "fact"), flag(TIDE, 3, "fact")));
        assertThat(KeyMatch.of(ann, key))
                .isEqualTo(new KeyMatch("ann", 1, new Alpha.Unmeasured(Alpha.Why.ONE_CATEGORY, 1)));
    }

    @Test
    void two_versions_of_one_article_are_told() {
        Origin other = new Origin("", "f3", "Tide", "Hall to close");
        Sheet ann = Sheet.of("ann", List.of(flag(TIDE, 1, "fact")));
        Sheet ben = Sheet.of("ben", List.of(flag(other, 1, "fact")));
        assertThat(Agreement.of(List.of(ann, ben)).versions())
                .containsExactly("Tide: Hall to close");
    }

    @Test
    void flags_whose_sentence_is_not_told_are_matched_by_their_words() {
        Anchor bare =
                new Anchor(Anchor.UNKNOWN, false, new Anchor.Quote("It rains.", "", ""), List.of());
        SharedFlag one = new SharedFlag(TIDE, bare, "fact", "", Instant.EPOCH);
        SharedFlag other = new SharedFlag(TIDE, bare, "opinion", "", Instant.EPOCH);
        Agreement agreement =
                Agreement.of(
                        List.of(Sheet.of("ann", List.of(one)), Sheet.of("ben", List.of(other))));
        assertThat(agreement.answers()).hasSize(1);
        assertThat(agreement.whole().units()).isEqualTo(1);
    }
}
