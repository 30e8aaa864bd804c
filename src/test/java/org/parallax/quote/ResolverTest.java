package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ResolverTest {
    private static final String WORDS = "“We will not close the hall this year,”";

    private static String speaker(String text) {
        return Telling.speakers(text).getLast();
    }

    @Nested
    class A_document {
        @Test
        void is_never_taken_for_the_person_last_spoken_of() {
            String text = "Ann Reyes came. The report found that the hall is old.";
            assertThat(Telling.indirect(text)).containsExactly("report: that the hall is old");
        }

        @Test
        void speaks_for_its_owner_whatever_title_the_owner_has() {
            assertThat(speaker("Mr. Hask’s tweet read: “Nobody asked me about the hall.”"))
                    .isEqualTo("Hask");
        }
    }

    @Nested
    class A_pronoun {
        @Test
        void means_whom_the_last_sentence_is_about_and_not_whom_it_only_mentions() {
            assertThat(speaker("Ann Reyes met Clare Fenn. " + WORDS + " she said."))
                    .isEqualTo("Ann Reyes");
            assertThat(speaker("Ann Reyes spoke of Clare Fenn’s plan. " + WORDS + " she said."))
                    .isEqualTo("Ann Reyes");
        }

        @Test
        void means_someone_whom_it_fits() {
            assertThat(speaker("Ann Reyes left. John Marsh came. " + WORDS + " she said."))
                    .isEqualTo("Ann Reyes");
            assertThat(speaker("Mr. Okoro left. Ms. Fenn came. " + WORDS + " he said."))
                    .isEqualTo("Okoro");
        }

        @Test
        void never_means_whom_the_words_themselves_name() {
            assertThat(speaker("Ann Reyes came. “We all know Clare Fenn by now,” she said."))
                    .isEqualTo("Ann Reyes");
        }

        @Test
        void tells_nobody_where_nobody_was_spoken_of() {
            assertThat(speaker(WORDS + " she said.")).isEqualTo("null");
            assertThat(speaker(WORDS + " they said.")).isEqualTo("null");
        }

        @Test
        void can_own_what_speaks() {
            String text = "Ann Reyes came. " + WORDS + " her statement adds.";
            assertThat(speaker(text)).isEqualTo("Ann Reyes");
            assertThat(Telling.rules(text)).containsExactly("quote.pronoun");
        }

        @Test
        void goes_on_from_paragraph_to_paragraph() {
            assertThat(
                            Telling.speakers(
                                    "Ann Reyes came.\n\n"
                                            + WORDS
                                            + " she said. John Marsh left.\n\n"
                                            + WORDS
                                            + " she added."))
                    .containsOnly("Ann Reyes");
        }
    }

    @Nested
    class A_role {
        @Test
        void is_told_by_its_words_where_two_have_it() {
            String text =
                    "U.S. Attorney General John Marsh met New York Attorney General Ann Reyes. ";
            assertThat(speaker(text + WORDS + " said the New York attorney general."))
                    .isEqualTo("Ann Reyes");
            assertThat(speaker(text + WORDS + " says New York’s attorney general."))
                    .isEqualTo("Ann Reyes");
        }

        @Test
        void is_shown_as_the_rule() {
            String text = "The mayor, Ann Reyes, came. " + WORDS + " the mayor said.";
            assertThat(speaker(text)).isEqualTo("Ann Reyes");
            assertThat(Telling.rules(text)).containsExactly("quote.role");
        }

        @Test
        void of_a_body_means_the_one_spoken_of_last_that_fits() {
            assertThat(
                            speaker(
                                    "The Rail Union met the Harbour Department. "
                                            + WORDS
                                            + " the union said."))
                    .isEqualTo("Rail Union");
        }

        @Test
        void of_someone_new_stays_in_the_texts_words() {
            assertThat(speaker("The mayor, Ann Reyes, came. " + WORDS + " another mayor said."))
                    .isEqualTo("another mayor");
        }
    }
}
