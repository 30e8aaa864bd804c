package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Written;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Prose;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

class QuoteFinderTest {
    private static final String WHOLE = "We will not close the hall this year";

    private static Quote only(String text) {
        List<Quote> quotes = speech(Written.of(text));
        assertThat(quotes).hasSize(1);
        return quotes.getFirst();
    }

    private static @Nullable String speaker(String text) {
        return only(text).speaker();
    }

    private static List<String> words(Written written) {
        return speech(written).stream().map(quote -> written.in(quote.span())).toList();
    }

    /** What stands between marks or is set off. */
    private static List<Quote> speech(Written written) {
        return written.quotes().stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .toList();
    }

    @Test
    void a_paragraph_of_nothing_but_marks_quotes_no_one() {
        assertThat(Written.of("“a” ".repeat(1_000)).quotes()).isEmpty();
    }

    @Test
    void a_short_sentence_that_goes_on_after_a_quotation_is_the_same_speakers() {
        Written written = Written.of("“We tried to keep it open,” said Ann Reyes. “We failed.”");
        assertThat(written.quotes())
                .hasSize(2)
                .allMatch(quote -> quote.kind() == QuoteKind.DIRECT)
                .allMatch(quote -> "Ann Reyes".equals(quote.speaker()));
    }

    @Test
    void whom_a_quotation_names_is_not_who_says_it() {
        assertThat(speaker("Ann Reyes left. “We all told Paul Okoro not to go there,” she said."))
                .isEqualTo("Ann Reyes");
    }

    @Test
    void a_paragraph_of_quotation_belongs_to_whom_the_one_before_announced() {
        assertThat(speaker("In a letter Ann Reyes said:\n\n“" + WHOLE + ".”"))
                .isEqualTo("Ann Reyes");
    }

    @Test
    void commas_set_apart_what_is_only_said_of_the_speaker() {
        assertThat(speaker("“" + WHOLE + ",” said the mayor, Ann Reyes.")).isEqualTo("Ann Reyes");
        assertThat(speaker("Ann Reyes, head of the Rail Union, said: “" + WHOLE + ".”"))
                .isEqualTo("Ann Reyes");
        assertThat(speaker("“" + WHOLE + ",” the railway’s chief executive, Ann Reyes, said."))
                .isEqualTo("Ann Reyes");
    }

    @Nested
    class Nothing_is_quoted {
        @Test
        void where_there_are_no_marks() {
            assertThat(speech(Written.of(""))).isEmpty();
            assertThat(speech(Written.of("Ann Reyes said that the hall will close."))).isEmpty();
        }

        @Test
        void by_an_apostrophe() {
            assertThat(
                            words(
                                    Written.of(
                                            "The teachers’ union and the swimmers' club met in the"
                                                    + " ’70s, Ann Reyes said. It’s Reyes’ hall.")))
                    .isEmpty();
        }

        @Test
        void by_marks_with_nothing_in_them() {
            assertThat(Written.of("Ann Reyes said “” and \"\" and left.").quotes()).isEmpty();
        }

        @Test
        void by_a_mark_for_inches() {
            assertThat(words(Written.of("The board was 12\" by 14\", Ann Reyes said at noon.")))
                    .isEmpty();
        }

        @Test
        void by_a_decade() {
            assertThat(words(Written.of("She swam there in the '70s and the '80s' end.")))
                    .isEmpty();
        }
    }

    @Nested
    class The_speaker {
        @Test
        void can_stand_after_the_words() {
            assertThat(speaker("“" + WHOLE + ",” said Ann Reyes.")).isEqualTo("Ann Reyes");
            assertThat(speaker("“" + WHOLE + ",” Ann Reyes said.")).isEqualTo("Ann Reyes");
        }

        @Test
        void can_stand_before_the_words() {
            assertThat(speaker("Ann Reyes said, “" + WHOLE + ".”")).isEqualTo("Ann Reyes");
            assertThat(speaker("Said Ann Reyes: “" + WHOLE + ".”")).isEqualTo("Ann Reyes");
        }

        @Test
        void can_stand_after_a_question() {
            assertThat(speaker("“Why would we close the hall this year?” Ann Reyes asked."))
                    .isEqualTo("Ann Reyes");
        }

        @Test
        void can_follow_according_to() {
            assertThat(speaker("According to Ann Reyes, it is “a slap in the face of all of us.”"))
                    .isEqualTo("Ann Reyes");
            assertThat(speaker("The plan is “a slap in the face,” according to Ann Reyes."))
                    .isEqualTo("Ann Reyes");
        }

        @Test
        void is_given_the_fullest_name() {
            assertThat(speaker("Ann Reyes came in late. “" + WHOLE + ",” Reyes said."))
                    .isEqualTo("Ann Reyes");
        }

        @Test
        void can_be_a_pronoun_for_the_person_named_last() {
            assertThat(speaker("Ann Reyes came in late. “" + WHOLE + ",” she said."))
                    .isEqualTo("Ann Reyes");
        }

        @Test
        void can_be_a_pronoun_for_the_body_named_last() {
            assertThat(speaker("The Rail Board met on Monday. “" + WHOLE + ",” it said."))
                    .isEqualTo("Rail Board");
        }

        @Test
        void is_one_for_each_quotation_of_a_paragraph() {
            Written written =
                    Written.of(
                            "“We will not close the hall,” the Rail Board said. “It is ours to keep,”"
                                    + " said Paul Okoro. “Nobody will close it,” he added.");
            assertThat(speech(written))
                    .extracting(Quote::speaker)
                    .containsExactly("Rail Board", "Paul Okoro", "Paul Okoro");
        }

        @Test
        void stays_the_same_for_a_sentence_that_names_nobody_else() {
            Written written =
                    Written.of("“" + WHOLE + ",” Ann Reyes said. “We have all the money we need.”");
            assertThat(speech(written))
                    .extracting(Quote::speaker)
                    .containsExactly("Ann Reyes", "Ann Reyes");
        }

        @Test
        void is_nobody_where_nobody_is_named() {
            assertThat(speaker("“" + WHOLE + ".” The wind blew.")).isNull();
        }

        @Test
        void is_told_in_the_texts_own_words_where_no_name_is_given() {
            assertThat(speaker("“" + WHOLE + ",” local officials said."))
                    .isEqualTo("local officials");
            assertThat(speaker("“" + WHOLE + ",” said the mayor.")).isEqualTo("mayor");
            assertThat(speaker("“" + WHOLE + ",” one sign read.")).isEqualTo("one sign");
            assertThat(speaker("“" + WHOLE + ",” said a spokesman for the Rail Board."))
                    .isEqualTo("spokesman for the Rail Board");
        }

        @Test
        void goes_on_in_a_paragraph_that_is_nothing_but_quotation() {
            Written written =
                    Written.of(
                            "“" + WHOLE + ",” Ann Reyes said.\n\n“Nobody ever asked us about it.”");
            assertThat(speech(written))
                    .extracting(Quote::speaker)
                    .containsExactly("Ann Reyes", "Ann Reyes");
        }

        @Test
        void is_whom_the_sentence_before_is_about_where_no_verb_of_saying_stands() {
            assertThat(speaker("Ann Reyes, the mayor, opened the debate. “" + WHOLE + ".”"))
                    .isEqualTo("Ann Reyes");
        }

        @Test
        void is_who_has_the_role_that_speaks() {
            Written written =
                    Written.of(
                            "Ines Calloway, the head librarian, was there. Paul Okoro left.\n\n“"
                                    + WHOLE
                                    + ",” the head librarian said.");
            assertThat(speech(written)).extracting(Quote::speaker).containsExactly("Ines Calloway");
        }

        @Test
        void is_the_body_whose_name_is_shortened() {
            Written written =
                    Written.of(
                            "The Friends of Mill Lane Library wrote a letter.\n\n“"
                                    + WHOLE
                                    + ",” the Friends said.");
            assertThat(speech(written))
                    .extracting(Quote::speaker)
                    .containsExactly("Friends of Mill Lane Library");
        }

        @Test
        void is_not_one_who_is_only_named_in_the_words() {
            assertThat(speaker("“We all told Paul Okoro not to go,” a sign read."))
                    .isEqualTo("sign");
        }

        @Test
        void is_shown_with_the_verb_that_tells() {
            String text = "“" + WHOLE + ",” Ann Reyes said.";
            Attribution by = only(text).attribution();
            assertThat(Objects.requireNonNull(by.mention()).in(text)).isEqualTo("Ann Reyes");
            assertThat(Objects.requireNonNull(by.cue()).in(text)).isEqualTo("said");
        }
    }

    @Nested
    class The_words {
        @Test
        void stand_between_marks_of_any_kind() {
            for (String marks : List.of("“”", "\"\"", "‘’", "''", "«»")) {
                String text = marks.charAt(0) + WHOLE + "," + marks.charAt(1) + " Ann Reyes said.";
                assertThat(only(text).span().in(text)).as(marks).isEqualTo(WHOLE + ",");
                assertThat(speaker(text)).as(marks).isEqualTo("Ann Reyes");
            }
        }

        @Test
        void hold_what_they_quote_themselves() {
            String text = "“He told me ‘never come back to the hall’ again,” Ann Reyes said.";
            assertThat(words(Written.of(text)))
                    .containsExactly("He told me ‘never come back to the hall’ again,");
        }

        @Test
        void run_to_the_end_of_the_paragraph_where_no_mark_closes_them() {
            Written written =
                    Written.of("Ann Reyes said: “" + WHOLE + ".\n\nThen the swimmers went home.");
            assertThat(words(written)).containsExactly(WHOLE + ".");
        }

        @Test
        void go_on_in_the_next_paragraph_where_each_is_opened_and_only_the_last_is_closed() {
            Written written =
                    Written.of(
                            "“"
                                    + WHOLE
                                    + ",” Ann Reyes said. “It is ours.\n\n“It was built by our"
                                    + " parents, and we will keep it for good.”\n\nIt rained.");
            assertThat(words(written))
                    .containsExactly(
                            WHOLE + ",",
                            "It is ours.",
                            "It was built by our parents, and we will keep it for good.");
            assertThat(speech(written)).extracting(Quote::speaker).containsOnly("Ann Reyes");
            assertThat(written.quotes().getLast().continues()).isTrue();
        }

        @Test
        void go_on_after_the_speaker_has_broken_them() {
            Written written =
                    Written.of(
                            "Ann Reyes came. “We will,” she said, “not close the hall this year.”");
            assertThat(words(written)).containsExactly("We will,", "not close the hall this year.");
            assertThat(speech(written)).extracting(Quote::speaker).containsOnly("Ann Reyes");
            assertThat(speech(written)).extracting(Quote::continues).containsExactly(false, true);
        }

        @Test
        void can_hold_no_break_spaces() {
            String text = "“We\u00a0will\u00a0not\u00a0close the hall,” Ann Reyes said.";
            assertThat(only(text).kind()).isEqualTo(QuoteKind.DIRECT);
            assertThat(speaker(text)).isEqualTo("Ann Reyes");
        }
    }

    @Nested
    class A_signature {
        private static final String WORDS = "“The hall was my life for years.”";

        @Test
        void names_the_speaker_behind_a_dash() {
            for (String text :
                    List.of(
                            WORDS + " — Tom Weir, caretaker",
                            WORDS + " – Tom Weir",
                            WORDS + "\n\nThe rest. " + WORDS + " — Mr. Tom Weir.")) {
                assertThat(Telling.speakers(text)).as(text).last().isEqualTo("Tom Weir");
                assertThat(Telling.rules(text)).as(text).last().isEqualTo("quote.signed");
            }
        }

        @Test
        void is_no_sentence_and_no_place() {
            for (String rest :
                    List.of(
                            " — Tom Weir was there.",
                            " — Tom Weir of the hall closed it",
                            " — Pinehurst County, Maryland",
                            " — the caretaker",
                            " —",
                            "")) {
                assertThat(Telling.speakers(WORDS + rest)).as(rest).containsExactly("null");
            }
        }
    }

    @Nested
    class A_kind {
        @Test
        void is_direct_for_a_short_sentence_that_stands_alone() {
            assertThat(only("“We tried,” Ann Reyes said.").kind()).isEqualTo(QuoteKind.DIRECT);
            assertThat(only("Ann Reyes said “We tried,” and left.").kind())
                    .isEqualTo(QuoteKind.MIXED);
        }

        @Test
        void is_direct_for_a_clause() {
            assertThat(only("“" + WHOLE + ",” Ann Reyes said.").kind()).isEqualTo(QuoteKind.DIRECT);
        }

        @Test
        void is_mixed_for_a_few_words_in_the_outlets_sentence_and_tells_the_clause() {
            String text = "Ann Reyes called the fire “a disaster” and left.";
            Quote quote = only(text);
            assertThat(quote.kind()).isEqualTo(QuoteKind.MIXED);
            assertThat(quote.speaker()).isEqualTo("Ann Reyes");
            assertThat(Objects.requireNonNull(quote.clause()).in(text))
                    .isEqualTo("the fire “a disaster”");
        }

        @Test
        void is_scare_for_a_term_that_nobody_says() {
            Quote quote = only("The so-called “quiet hour” begins at nine in the morning.");
            assertThat(quote.kind()).isEqualTo(QuoteKind.SCARE);
            assertThat(quote.speaker()).isNull();
        }

        @Test
        void is_scare_for_a_title_even_where_somebody_speaks() {
            Quote quote = only("Ann Reyes said that she had seen “The Long Way Home” twice.");
            assertThat(quote.kind()).isEqualTo(QuoteKind.SCARE);
            assertThat(quote.speaker()).isNull();
        }

        @Test
        void is_scare_for_a_nickname() {
            Written written =
                    Written.of("“We will not close the hall,” said Robert “Bob” Marsh on Monday.");
            assertThat(speech(written))
                    .extracting(Quote::kind)
                    .containsExactly(QuoteKind.DIRECT, QuoteKind.SCARE);
        }

        @Test
        void is_scare_for_a_value_in_mark_up() {
            Written written = Written.of("Ann Reyes said <a href=\"hall.html\">the hall is old.");
            assertThat(speech(written)).extracting(Quote::kind).containsExactly(QuoteKind.SCARE);
        }

        @Test
        void is_direct_for_one_word_that_a_verb_of_saying_opens() {
            assertThat(only("Ann Reyes shouted “Never!” at the council.").kind())
                    .isEqualTo(QuoteKind.DIRECT);
        }

        @Test
        void is_mixed_for_a_long_one_that_goes_on_from_the_outlets_words() {
            Quote quote =
                    only(
                            "Ann Reyes called the sale “part of a long plan to take the hall away"
                                    + " from those who built it.”");
            assertThat(quote.kind()).isEqualTo(QuoteKind.MIXED);
        }

        @Test
        void is_scare_for_marks_around_no_word() {
            assertThat(only("Ann Reyes said “?!” and left.").kind()).isEqualTo(QuoteKind.SCARE);
        }
    }

    @Test
    void no_quotation_comes_out_of_a_caption_a_comment_or_an_appeal() {
        String line = "“" + WHOLE + ",” Ann Reyes said.";
        for (SegmentRole role :
                List.of(SegmentRole.CAPTION, SegmentRole.COMMENT, SegmentRole.BOILERPLATE)) {
            Segment apart = new Segment(Span.of(0, line.length()), role, Reason.of("segment.body"));
            Masthead none = new Masthead(null, null, null, null);
            Article article = new Article("a1", "a1.txt", none, line, List.of(apart));
            Written written = new Written(article, Prose.of(article));
            assertThat(written.quotes()).as(role.name()).isEmpty();
        }
    }

    @Nested
    class After_a_colon {
        private static final String LETTER =
                "The hall is cold in winter and nobody has swum there since the roof fell in.";

        @Test
        void a_paragraph_without_marks_is_a_block_of_the_one_announced() {
            Written written =
                    Written.of(
                            "In a statement, Ann Reyes said:\n\n" + LETTER + "\n\nThen she left.");
            assertThat(words(written)).containsExactly(LETTER);
            assertThat(written.quotes().getFirst().kind()).isEqualTo(QuoteKind.BLOCK);
            assertThat(written.quotes().getFirst().speaker()).isEqualTo("Ann Reyes");
        }

        @Test
        void a_paragraph_is_no_block_where_nobody_is_said_to_speak() {
            assertThat(Written.of("These are the rooms:\n\n" + LETTER).quotes()).isEmpty();
        }

        @Test
        void a_short_line_or_one_without_a_stop_is_no_block() {
            assertThat(Written.of("Ann Reyes said:\n\nThe blue room.").quotes()).isEmpty();
            assertThat(Written.of("Ann Reyes said:\n\n" + LETTER.replace(".", "")).quotes())
                    .isEmpty();
        }
    }

    @Nested
    class A_headline {
        @Test
        void borrows_the_speaker_of_the_words_it_was_cut_from() {
            Written written =
                    Written.headed(
                            "Hall ‘will not close’ this year\n\n“The hall will not close this year,”"
                                    + " Ann Reyes told the council.");
            assertThat(words(written))
                    .containsExactly("will not close", "The hall will not close this year,");
            assertThat(speech(written)).extracting(Quote::speaker).containsOnly("Ann Reyes");
            assertThat(written.quotes().getFirst().kind()).isEqualTo(QuoteKind.MIXED);
        }

        @Test
        void quotes_nobody_where_the_text_does_not_hold_its_words() {
            Written written =
                    Written.headed(
                            "‘Never again’: a town mourns\n\n“The hall will not close this year,”"
                                    + " Ann Reyes told the council.");
            assertThat(written.quotes().getFirst().speaker()).isNull();
        }
    }

    @Property(tries = 300)
    void whatever_the_text_quotations_stand_within_it_and_in_order(@ForAll String text) {
        hold(text);
    }

    @Property(tries = 400)
    void whatever_the_text_quotations_stand_within_it_and_in_order_where_it_is_full_of_marks(
            @ForAll("marks") String text) {
        hold(text);
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "\"",
                        "‘",
                        "’",
                        "'",
                        "«",
                        "»",
                        "„",
                        " ",
                        " ",
                        " ",
                        "\u00a0",
                        "\n\n",
                        ".",
                        ",",
                        ":",
                        "?",
                        "Ann Reyes",
                        "she",
                        "officials",
                        " said ",
                        "according to",
                        "We",
                        "will not",
                        "close the hall",
                        "’70s")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void hold(String text) {
        Span all = Span.of(0, text.length());
        List<Quote> quotes = Written.of(text).quotes();
        int at = 0;
        for (Quote quote : quotes) {
            assertThat(all.contains(quote.span())).isTrue();
            assertThat(quote.span().isEmpty()).isFalse();
            assertThat(quote.speaker())
                    .satisfiesAnyOf(
                            name -> assertThat(name).isNull(),
                            name -> assertThat(name).isNotBlank());
            assertThat(quote.clause())
                    .satisfiesAnyOf(
                            clause -> assertThat(clause).isNull(),
                            clause ->
                                    assertThat(Objects.requireNonNull(clause))
                                            .matches(all::contains));
            if (quote.kind() != QuoteKind.INDIRECT) {
                assertThat(quote.span().start()).isGreaterThanOrEqualTo(at);
                at = quote.span().end();
            }
        }
        assertThat(quotes).isSortedAccordingTo(Comparator.comparing(Quote::span));
    }
}
