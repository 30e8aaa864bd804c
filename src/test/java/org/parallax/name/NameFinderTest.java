package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Written;
import org.parallax.text.Span;

import java.util.List;

class NameFinderTest {
    private static final String PERSON = "PERSON ";
    private static final String BODY = "ORGANIZATION ";
    private static final String PLACE = "PLACE ";

    /** Each name's kind and full form. */
    private static List<String> full(Written written) {
        return written.names().all().stream().map(name -> name.kind() + " " + name.full()).toList();
    }

    private static List<String> full(String text) {
        return full(Written.of(text));
    }

    /** The words that name. */
    private static List<String> words(String text) {
        Written written = Written.of(text);
        return written.names().all().stream().map(name -> written.in(name.span())).toList();
    }

    @Test
    void one_word_names_where_it_has_its_capital_within_a_sentence() {
        assertThat(full("The meeting was led by Zzyx, who said no."))
                .containsExactly(BODY + "Zzyx");
        assertThat(full("Zzyx said no. Nobody asked Zzyx before.")).hasSize(2);
        assertThat(full("They live in Zzyxburg, near the sea."))
                .containsExactly(PLACE + "Zzyxburg");
        assertThat(full("He sold his iZzyx and an X380."))
                .containsExactly(BODY + "iZzyx", BODY + "X380");
    }

    @Test
    void what_describes_a_name_is_no_part_of_it() {
        assertThat(words("Few know Zzyx. Automaker Zzyx closed, and British Zzyx too."))
                .containsExactly("Zzyx", "Zzyx", "Zzyx");
        assertThat(words("They met Paris-based Zzyx in 2012.")).containsExactly("Zzyx");
        assertThat(words("Since December Zzyx is open.")).containsExactly("Zzyx");
    }

    @Test
    void two_words_with_an_article_or_a_short_form_of_the_first_are_no_person() {
        assertThat(full("They read the Zzyx Composite today."))
                .containsExactly(BODY + "Zzyx Composite");
        assertThat(full("They sell Zzyx Mobiles. Everyone has a Zzyx."))
                .containsExactly(BODY + "Zzyx Mobiles", BODY + "Zzyx");
    }

    @Test
    void a_person_stands_behind_a_company_and_an_office() {
        assertThat(full("They met Zzyx CEO Ann Reyes; few know Zzyx."))
                .contains(PERSON + "Ann Reyes", BODY + "Zzyx");
    }

    @Test
    void a_street_that_ends_like_a_participle_is_a_name_and_a_participle_is_none() {
        assertThat(words("Downing Street said no.")).containsExactly("Downing Street");
        assertThat(words("Citing Ann Reyes, it said no.")).containsExactly("Ann Reyes");
    }

    @Test
    void forms_that_were_once_missed_are_found() {
        assertThat(full("The singer Ann\u00a0Reyes spoke to us."))
                .containsExactly(PERSON + "Ann Reyes");
        assertThat(full("We met Maria van der Berg in the hall."))
                .containsExactly(PERSON + "Maria van der Berg");
        assertThat(full("Carlos Vega Jr. sang for an hour. Later Vega slept."))
                .hasSize(2)
                .allMatch(name -> name.startsWith(PERSON + "Carlos Vega Jr"));
        assertThat(full("Mayor Ann Reyes and Rev. Paul Okoro spoke."))
                .containsExactly(PERSON + "Ann Reyes", PERSON + "Paul Okoro");
        assertThat(full("The Justice Department met the Kestrel Island board."))
                .startsWith(BODY + "Justice Department");
        assertThat(full("It lies on Kestrel Island, they say."))
                .containsExactly(PLACE + "Kestrel Island");
    }

    @Test
    void a_thousand_capitals_in_a_row_are_no_name() {
        assertThat(full("Word Another Thing ".repeat(1_000) + "is here.")).isEmpty();
    }

    @Test
    void money_is_nobody_and_nowhere() {
        assertThat(full("It cost US$40bn, or USD 40 million.")).isEmpty();
    }

    @Nested
    class Nothing_is_named {
        @Test
        void in_an_empty_text() {
            assertThat(full("")).isEmpty();
            assertThat(full("\n \n\u00a0\n")).isEmpty();
        }

        @Test
        void by_a_capital_that_only_begins_a_sentence() {
            assertThat(
                            full(
                                    "Swimmers were angry. Bread was cheap; the swimmers ate bread."
                                            + " Yesterday nobody came. However, they may."))
                    .isEmpty();
        }

        @Test
        void by_a_capital_that_only_begins_a_quotation() {
            assertThat(full("They said to us: “Yesterday nobody came, and so they closed it.”"))
                    .isEmpty();
        }

        @Test
        void by_weekdays_and_months() {
            assertThat(
                            full(
                                    "They met on Monday and again in early April. Friday was cold and"
                                            + " March was no better."))
                    .isEmpty();
        }

        @Test
        void by_one_word_that_is_also_written_small_or_stands_only_where_all_have_capitals() {
            assertThat(full("The meeting was led by Glass, and there was glass in it.")).isEmpty();
            assertThat(full("Fishermen came. “Never again,” they said: Nothing helps.")).isEmpty();
            assertThat(full("It closed in Aug. and on Thursdays at nine UTC.")).isEmpty();
        }

        @Test
        void by_a_people() {
            assertThat(full("They were talking with some Norwegian sailors and with two Danes."))
                    .noneMatch(name -> name.contains("Norwegian"));
        }

        @Test
        void by_a_headline_of_capitals_whose_words_the_text_does_not_name() {
            assertThat(
                            full(
                                    Written.headed(
                                            "OLD SWIMMING HALL CLOSES FOR GOOD\n\n"
                                                    + "The hall was closed by its owners at noon.")))
                    .isEmpty();
        }
    }

    @Nested
    class A_person {
        @Test
        void is_meant_by_the_last_name_wherever_it_stands_alone() {
            assertThat(
                            full(
                                    "Hobbel was late that evening. The ferry is run by Tess Hobbel,"
                                            + " and only Hobbel knows the way."))
                    .containsExactly(
                            PERSON + "Tess Hobbel", PERSON + "Tess Hobbel", PERSON + "Tess Hobbel");
        }

        @Test
        void keeps_the_words_as_they_stand() {
            assertThat(words("The ferry is run by Tess Hobbel. Only Hobbel knows the way."))
                    .containsExactly("Tess Hobbel", "Hobbel");
        }

        @Test
        void is_named_without_the_possessive() {
            String text =
                    "The boat was Tess Quills’s pride. They took Quills's boat and"
                            + " then they took Quills’ oars.";
            assertThat(words(text)).containsExactly("Tess Quills", "Quills", "Quills");
            assertThat(full(text)).containsOnly(PERSON + "Tess Quills");
        }

        @Test
        void is_named_without_the_title_before_it() {
            assertThat(
                            words(
                                    "Later that evening Mayor Ann Reyes and Rev. Paul Okoro spoke with"
                                            + " Lt. Gov. Lena Brandt about the old mill."))
                    .containsExactly("Ann Reyes", "Paul Okoro", "Lena Brandt");
        }

        @Test
        void needs_no_listed_given_name_after_a_title() {
            assertThat(
                            full(
                                    "The plan was drawn up by Mayor Jorun Quillfeather and others."
                                            + " Quillfeather left early."))
                    .containsExactly(PERSON + "Jorun Quillfeather", PERSON + "Jorun Quillfeather");
        }

        @Test
        void can_be_one_word_after_a_title() {
            assertThat(
                            full(
                                    "The plan was drawn up by Mayor Quillfeather and others."
                                            + " Quillfeather left early."))
                    .containsExactly(PERSON + "Quillfeather", PERSON + "Quillfeather");
        }

        @Test
        void can_stand_after_a_place_and_a_title() {
            assertThat(full("Later that day Ohio Gov. Ann Reyes signed the bill into law."))
                    .containsExactly(PLACE + "Ohio", PERSON + "Ann Reyes");
        }

        @Test
        void can_stand_after_the_possessive_of_a_place() {
            assertThat(full("Later that day Baltimore’s Mayor Ann Reyes signed it into law."))
                    .containsExactly(PLACE + "Baltimore", PERSON + "Ann Reyes");
        }

        @Test
        void can_have_hyphens_and_apostrophes_of_either_kind() {
            String text =
                    "Her neighbour Anne-Marie O’Dell-Smythe met with Sean O'Brien about the fence."
                            + " They agreed, O’Brien and O'Dell-Smythe, to build another.";
            assertThat(full(text))
                    .containsExactly(
                            PERSON + "Anne-Marie O’Dell-Smythe",
                            PERSON + "Sean O'Brien",
                            PERSON + "Sean O'Brien",
                            PERSON + "Anne-Marie O’Dell-Smythe");
        }

        @Test
        void can_have_letters_beyond_english() {
            assertThat(
                            full(
                                    "The council thanked José Ångström for his long years of work with"
                                            + " the choir. Then Ångström wept."))
                    .containsExactly(PERSON + "José Ångström", PERSON + "José Ångström");
        }

        @Test
        void can_have_initials_and_particles() {
            assertThat(
                            words(
                                    "The letters of J. B. Priddle and Ann T. Reyes were read aloud by"
                                            + " Abdul al Hamid and by nobody else."))
                    .containsExactly("J. B. Priddle", "Ann T. Reyes", "Abdul al Hamid");
        }

        @Test
        void is_found_at_the_end_of_a_paragraph_without_a_stop() {
            Written written =
                    Written.of(
                            "The letter was signed by Lena Brandt\n\n"
                                    + "Paul Okoro, who had read it, answered it at once.");
            assertThat(written.names().all())
                    .extracting(name -> written.in(name.span()))
                    .containsExactly("Lena Brandt", "Paul Okoro");
        }

        @Test
        void is_not_merged_with_another_of_the_same_last_name() {
            assertThat(
                            full(
                                    "People were surprised when Sarah Quill and her husband Tom Quill"
                                            + " won the race together."))
                    .containsExactly(PERSON + "Sarah Quill", PERSON + "Tom Quill");
        }

        @Test
        void is_known_in_a_headline_of_capitals_by_the_text_below_it() {
            assertThat(
                            full(
                                    Written.headed(
                                            "Reyes Closes Swimming Hall Before Winter\n\n"
                                                    + "The hall was closed by Mayor Ann Reyes at noon.")))
                    .containsExactly(PERSON + "Ann Reyes", PERSON + "Ann Reyes");
        }
    }

    @Nested
    class A_body {
        @Test
        void is_meant_by_the_letters_in_brackets_after_its_name() {
            assertThat(
                            full(
                                    "Members of the Harbor Workers Union (HWU) met behind closed doors."
                                            + " The HWU will strike, and the HWU’s boats will stay."))
                    .hasSize(4)
                    .containsOnly(BODY + "Harbor Workers Union");
        }

        @Test
        void may_have_its_letters_in_quotation_marks_too() {
            assertThat(
                            full(
                                    "In the evening the National Rail Board (“NRB”) wrote a letter. The"
                                            + " NRB would not say more about it."))
                    .hasSize(3)
                    .containsOnly(BODY + "National Rail Board");
        }

        @Test
        void may_be_known_by_letters_alone() {
            assertThat(full("In the evening it was reported by the BBC and by nobody else."))
                    .containsExactly(BODY + "BBC");
        }

        @Test
        void holds_the_small_words_of_its_name() {
            assertThat(
                            words(
                                    "They wrote to the Department of River Safety and to the Department"
                                            + " of the Interior, but neither of them wrote back."))
                    .containsExactly("Department of River Safety", "Department of the Interior");
        }

        @Test
        void is_not_joined_with_the_place_before_it() {
            assertThat(full("In Norway, the Port Selmark Council would not talk with anyone."))
                    .containsExactly(PLACE + "Norway", BODY + "Port Selmark Council");
        }
    }

    @Test
    void a_law_is_a_work() {
        assertThat(full("In the end the Clean Water Act was passed by a narrow majority."))
                .containsExactly("WORK Clean Water Act");
    }

    @Test
    void a_place_can_have_several_words() {
        assertThat(full("They went swimming together in New York City and then went home."))
                .containsExactly(PLACE + "New York City");
    }

    @Property(tries = 300)
    void whatever_the_text_names_stand_within_it_and_in_order(@ForAll String text) {
        hold(text);
    }

    @Property(tries = 300)
    void whatever_the_text_names_stand_within_it_and_in_order_where_it_nearly_names(
            @ForAll("nearlyNames") String text) {
        hold(text);
    }

    @Provide
    Arbitrary<String> nearlyNames() {
        return Arbitraries.of(
                        " ",
                        " ",
                        " ",
                        "\u00a0",
                        "\n\n",
                        ".",
                        ",",
                        "-",
                        "’s",
                        "'",
                        "(",
                        ")",
                        "“",
                        "Mayor",
                        "Gov.",
                        "Ann",
                        "Reyes",
                        "HWU",
                        "Ohio",
                        "Department",
                        "of",
                        "the",
                        "The",
                        "van",
                        "and",
                        "Act",
                        "Jr.",
                        "4",
                        "é",
                        "É")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void hold(String text) {
        int at = 0;
        for (Name name : Written.of(text).names().all()) {
            assertThat(name.span().start()).isGreaterThanOrEqualTo(at);
            assertThat(name.span().isEmpty()).isFalse();
            assertThat(Span.of(0, text.length()).contains(name.span())).isTrue();
            assertThat(name.full()).isNotBlank();
            at = name.span().end();
        }
    }
}
