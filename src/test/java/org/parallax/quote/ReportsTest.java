package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.Written;

import java.util.List;
import java.util.Objects;

class ReportsTest {
    private static String said(String text) {
        List<String> indirect = Telling.indirect(text);
        assertThat(indirect).as(text).hasSize(1);
        return indirect.getFirst();
    }

    @Nested
    class Nothing_is_reported {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "The hall closed on Monday.",
                    "The report was long, and the claims in it were old.",
                    "Ann Reyes said nothing.",
                    "Said.",
                    "said said said that",
                    "The alleged theft was in May.",
                    "The police chief has promised a report.",
                    "He spoke of the statement that accompanied the letters.",
                    "Ann Reyes will say that the hall is old.",
                    "She was one of the first to say the hall was old.",
                    "Ann Reyes told the council.",
                    "Ann Reyes called the council twice.",
                    "Asked whether the hall would close, Ann Reyes replied: “No, it will not.”",
                    "“It is dead and gone,” according to a clerk who asked not to be named."
                })
        void by(String text) {
            assertThat(Telling.indirect(text)).isEmpty();
        }

        @Test
        void by_a_sentence_too_long_to_be_one() {
            assertThat(Telling.indirect("Ann Reyes said that " + "the hall is old ".repeat(400)))
                    .isEmpty();
        }

        @Test
        void twice_where_the_words_are_quoted() {
            assertThat(Telling.indirect("Ann Reyes said that the hall is “old and cold.”"))
                    .isEmpty();
            assertThat(Telling.indirect("“The hall is old,” Ann Reyes said.")).isEmpty();
        }
    }

    @Nested
    class The_clause {
        @Test
        void is_the_first_verbs_where_two_lead_to_it() {
            assertThat(
                            said(
                                    "The council said in a statement posted on Monday that it had no plans."))
                    .isEqualTo("council: that it had no plans");
        }

        @Test
        void follows_that() {
            assertThat(said("Ann Reyes said that the hall will close."))
                    .isEqualTo("Ann Reyes: that the hall will close");
        }

        @Test
        void follows_without_that() {
            assertThat(said("Ann Reyes said the hall will close."))
                    .isEqualTo("Ann Reyes: the hall will close");
        }

        @Test
        void follows_whom_it_is_said_to() {
            assertThat(said("Ann Reyes told the town council that the hall will close."))
                    .isEqualTo("Ann Reyes: that the hall will close");
            assertThat(said("Ann Reyes told them the hall will close."))
                    .isEqualTo("Ann Reyes: the hall will close");
            assertThat(said("Ann Reyes told reporters she will close the hall."))
                    .isEqualTo("Ann Reyes: she will close the hall");
            assertThat(said("Ann Reyes told her supporters that the hall will close."))
                    .isEqualTo("Ann Reyes: that the hall will close");
        }

        @Test
        void follows_when_and_where_it_was_said() {
            assertThat(said("Ann Reyes said on Monday that the hall will close."))
                    .isEqualTo("Ann Reyes: that the hall will close");
            assertThat(said("Ann Reyes said in a letter to the council that the hall will close."))
                    .isEqualTo("Ann Reyes: that the hall will close");
            assertThat(said("Ann Reyes said Monday the hall will close."))
                    .isEqualTo("Ann Reyes: the hall will close");
            assertThat(said("Ann Reyes said, however, that the hall will close."))
                    .isEqualTo("Ann Reyes: that the hall will close");
        }

        @Test
        void can_be_what_someone_vows_to_do() {
            assertThat(said("Ann Reyes has repeatedly vowed to close the hall."))
                    .isEqualTo("Ann Reyes: to close the hall");
            assertThat(said("The council asked Ann Reyes to close the hall."))
                    .isEqualTo("council: to close the hall");
        }

        @Test
        void can_be_a_question() {
            assertThat(said("Paul Okoro asked whether the hall will close."))
                    .isEqualTo("Paul Okoro: whether the hall will close");
        }

        @Test
        void can_stand_before_the_verb() {
            assertThat(said("The hall will close in May, Ann Reyes said on Monday."))
                    .isEqualTo("Ann Reyes: The hall will close in May");
            assertThat(said("But the hall will close in May, said Ann Reyes."))
                    .isEqualTo("Ann Reyes: the hall will close in May");
        }

        @Test
        void can_stand_around_the_verb() {
            assertThat(Telling.indirect("The hall, Ann Reyes said, will close in May."))
                    .containsExactly("Ann Reyes: The hall", "Ann Reyes: will close in May");
        }

        @Test
        void belongs_to_whom_it_is_according_to() {
            assertThat(said("According to Ann Reyes, the hall will close in May."))
                    .isEqualTo("Ann Reyes: the hall will close in May");
            assertThat(said("The hall will close in May, according to Ann Reyes."))
                    .isEqualTo("Ann Reyes: The hall will close in May");
        }

        @Test
        void ends_where_the_next_one_begins() {
            assertThat(
                            Telling.indirect(
                                    "Ann Reyes said the hall will close, and Paul Okoro said it will stay"
                                            + " open, adding that the roof is new."))
                    .containsExactly(
                            "Ann Reyes: the hall will close",
                            "Paul Okoro: it will stay open",
                            "Paul Okoro: that the roof is new");
        }

        @Test
        void ends_where_the_outlet_takes_up_the_word() {
            assertThat(said("Ann Reyes said the hall will close, but nobody was there to hear it."))
                    .isEqualTo("Ann Reyes: the hall will close");
            assertThat(said("Ann Reyes said the hall will close; the vote is in May."))
                    .isEqualTo("Ann Reyes: the hall will close");
            assertThat(said("Although Ann Reyes said the hall will close, many swim there."))
                    .isEqualTo("Ann Reyes: the hall will close");
        }

        @Test
        void goes_on_with_a_second_that() {
            assertThat(said("Ann Reyes said that the hall is old, but that it will stay open."))
                    .isEqualTo("Ann Reyes: that the hall is old, but that it will stay open");
        }

        @Test
        void of_a_few_quoted_words_is_told_with_them() {
            String text =
                    "Ann Reyes claimed that the sale was aimed at “saving the hall,” nobody else.";
            Quote quote = Written.of(text).quotes().getFirst();
            assertThat(quote.kind()).isEqualTo(QuoteKind.MIXED);
            assertThat(Objects.requireNonNull(quote.clause()).in(text))
                    .startsWith("that the sale was aimed at “saving the hall,”");
        }
    }

    @Nested
    class The_verb {
        private static ReportingVerb verb(String text) {
            return Objects.requireNonNull(
                    Written.of(text).quotes().getFirst().attribution().verb());
        }

        @Test
        void is_known_by_its_lemma_in_every_form() {
            assertThat(verb("Ann Reyes says the hall is old.").lemma()).isEqualTo("say");
            assertThat(verb("Ann Reyes is saying that the hall is old.").lemma()).isEqualTo("say");
            assertThat(verb("Ann Reyes pointed out that the hall is old.").lemma())
                    .isEqualTo("point out");
        }

        @Test
        void colours_what_is_said() {
            assertThat(verb("Ann Reyes said the hall is old.").tone())
                    .isEqualTo(ReportingVerb.Tone.NEUTRAL);
            assertThat(verb("Ann Reyes claimed the hall is old.").tone())
                    .isEqualTo(ReportingVerb.Tone.DOUBTING);
            assertThat(verb("Ann Reyes insisted the hall is old.").tone())
                    .isEqualTo(ReportingVerb.Tone.HEATED);
            assertThat(verb("Ann Reyes admitted the hall is old.").tone())
                    .isEqualTo(ReportingVerb.Tone.CONCEDING);
            assertThat(verb("Ann Reyes slammed the sale as “a gift to the rich.”").tone())
                    .isEqualTo(ReportingVerb.Tone.HEATED);
        }
    }
}
