package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parallax.index.Pages.found;
import static org.parallax.index.Pages.inOneParagraph;
import static org.parallax.index.Pages.search;
import static org.parallax.index.Pages.sentences;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

import java.util.List;

class FoundWordsTest {
    /** The words found for {@code query} in an article of this text. */
    @Test
    void quotation_marks_and_apostrophes_are_the_same_in_any_shape() {
        String curly = "“I don’t know twelve cities’ plans,” the mayor’s aide said.";
        String straight = "\"I don't know twelve cities' plans,\" the mayor's aide said.";
        for (String text : List.of(curly, straight)) {
            for (String query :
                    List.of("“twelve cities”", "\"twelve cities\"", "«twelve cities»")) {
                assertThat(found(query, text)).containsExactly("twelve cities");
            }
            assertThat(found("don't", text)).isEqualTo(found("don’t", text)).hasSize(1);
            assertThat(found("\"i don't know\"", text))
                    .isEqualTo(found("“I don’t know”", text))
                    .hasSize(1);
            assertThat(found("mayor", text)).singleElement().asString().startsWith("mayor");
        }
    }

    @Test
    void offsets_are_exact_among_wide_characters_and_odd_white_space() {
        String text =
                "🏛️👩🏽‍⚖️ “Twelve\u00A0cities,”\r\nsaid 𝒜𝓃𝓃 Zoe\u0308 — and closed the cafe\u0301.\r\n\r\n\uFEFFThe 12\u202Fcities 😀 won\u00ADder.\r\n";
        assertThat(inOneParagraph("\"twelve cities said\"", text))
                .containsExactly("Twelve\u00A0cities,”\r\nsaid");
        assertThat(inOneParagraph("12 city", text))
                .containsExactly("Twelve\u00A0cities", "12\u202Fcities");
        assertThat(inOneParagraph("zoë", text)).containsExactly("Zoe\u0308");
        assertThat(inOneParagraph("café", text)).containsExactly("cafe\u0301");
        assertThat(inOneParagraph("wonder", text)).containsExactly("won\u00ADder");
        assertThat(inOneParagraph("😀", text)).containsExactly("😀");
    }

    @Test
    void words_that_only_a_line_or_a_colon_joins_are_two() {
        assertThat(found("pool", "_Pool_ notes:pool closed.")).containsExactly("Pool", "pool");
        assertThat(found("at 3:30", "It closed at 3:30 p.m.")).containsExactly("at 3:30");
    }

    @Test
    void an_accent_may_be_left_out() {
        assertThat(found("zoe", "Zoë left.")).containsExactly("Zoë");
        assertThat(found("\"zoe\"", "Zoë left.")).isEmpty();
    }

    @Test
    void a_phrase_goes_over_punctuation_and_keeps_its_small_words() {
        String text = "The mayor — of Port Sel, that is — left. Mayor of the port.";
        assertThat(found("\"the mayor of port sel that\"", text))
                .containsExactly("The mayor — of Port Sel, that");
        assertThat(found("\"mayor of the port\"", text)).containsExactly("Mayor of the port");
        assertThat(found("\"mayor port\"", text)).isEmpty();
        assertThat(found("\"port mayor\"", text)).isEmpty();
    }

    @Test
    void a_phrase_is_found_as_written_only() {
        assertThat(found("\"twelve city\"", "Twelve cities and 12 cities.")).isEmpty();
        assertThat(found("\"12 cities\"", "Twelve cities and 12 cities."))
                .containsExactly("12 cities");
    }

    @Test
    void a_phrase_over_a_full_stop_has_both_sentences_around_it() {
        String text = "They left. It is over. The council went. All did.";
        assertThat(found("\"over the council\"", text)).containsExactly("over. The council");
        assertThat(sentences("\"over the council\"", text))
                .containsExactly("It is over. The council went.");
    }

    @Test
    void a_phrase_does_not_go_over_a_paragraph() {
        assertThat(found("\"over the council\"", "It is over.\n\nThe council went.")).isEmpty();
    }

    @Test
    void what_stands_below_a_paragraph_without_words_is_found_in_its_place() {
        String text = "***\n\nThe pool closed.\n\n— — —\n\nThe hall stayed open.";
        assertThat(found("pool", text)).containsExactly("pool");
        assertThat(found("hall open", text)).containsExactly("hall stayed open");
        assertThat(found("\"hall stayed\"", text)).containsExactly("hall stayed");
    }

    @Test
    void each_occurrence_in_a_sentence_is_a_hit() {
        String text = "Twelve cities sued the state, and twelve cities won.";
        assertThat(search("\"twelve cities\"", List.of(Pages.article("a1", text))))
                .extracting(SearchHit::span)
                .containsExactly(Span.of(0, 13), Span.of(34, 47));
        assertThat(found("cities", text)).hasSize(2);
        assertThat(found("cities twelve", text)).containsExactly("Twelve cities", "twelve cities");
    }

    @Test
    void words_of_one_sentence_are_the_shortest_stretch_that_holds_them() {
        String text = "The pool and the hall are old, and the old pool leaks.";
        assertThat(found("pool old", text))
                .containsExactly("pool and the hall are old", "old pool");
        assertThat(found("old pool hall", text)).containsExactly("pool and the hall are old");
        assertThat(found("old old", text)).containsExactly("old", "old");
    }

    @Test
    void words_may_stand_in_different_sentences_of_a_paragraph() {
        String text = "The pool closed. The council voted. The end.";
        assertThat(found("pool voted", text)).containsExactly("pool", "voted");
        assertThat(found("the voted", text)).containsExactly("The council voted");
    }

    @Test
    void a_word_is_found_in_its_other_forms() {
        String text = "Cities voted; a city’s pools closed on Tuesdays.";
        assertThat(found("city", text)).containsExactly("Cities", "city’s");
        assertThat(found("voting", text)).containsExactly("voted");
        assertThat(found("closing pool", text)).containsExactly("pools closed");
        assertThat(found("new", "The news is old.")).isEmpty();
        assertThat(found("policy", "The police came.")).isEmpty();
    }

    @Test
    void a_prefix_finds_every_word_that_begins_so() {
        String text = "Swim in the swimming hall, not in a hell-bent swamp: hell-bound.";
        assertThat(found("SWIM*", text)).containsExactly("Swim", "swimming");
        assertThat(found("hell-b*", text)).containsExactly("hell-bent", "hell-bound");
        assertThat(found("hell-x*", text)).isEmpty();
        assertThat(found("swam* hall", text)).containsExactly("hall, not in a hell-bent swamp");
    }

    @Test
    void an_unwanted_word_or_phrase_leaves_its_paragraph_out() {
        String text =
                "The pool closed in winter.\n\nA pool of cash.\n\nThe pools of the city closed.";
        assertThat(sentences("pool -cash", text)).hasSize(2);
        assertThat(sentences("pool −\"closed in winter\"", text)).hasSize(2);
        assertThat(sentences("pool -closing", text)).containsExactly("A pool of cash.");
        assertThat(sentences("pool -clos* -cash", text)).isEmpty();
        assertThat(found("winter cash -pool", text)).isEmpty();
    }

    @Test
    void a_dash_inside_or_between_words_is_no_minus() {
        String text = "The hell-bent council - and the pool -- stayed.";
        assertThat(found("hell-bent", text)).containsExactly("hell-bent");
        assertThat(found("council - pool", text)).hasSize(1);
        assertThat(found("council --pool", text)).hasSize(1);
    }

    @Test
    void either_word_will_do() {
        String text = "A pool.\n\nA hall.\n\nAn old hall.\n\nA lake or river.";
        assertThat(found("pool OR \"old hall\"", text)).containsExactly("pool", "old hall");
        assertThat(found("a pool OR hall", text)).containsExactly("A pool", "A hall");
        assertThat(found("hall OR hal* OR halls", text)).containsExactly("hall", "hall");
        assertThat(found("lake or river", text)).containsExactly("lake or river");
        assertThat(found("OR or", text)).containsExactly("or");
    }

    @Test
    void number_words_up_to_twenty_are_their_figures() {
        String text = "Twelve cities, 12 cities, 120 cities and 1,140 cities.";
        assertThat(found("12", text)).containsExactly("Twelve", "12");
        assertThat(found("twelve cities", text)).containsExactly("Twelve cities", "12 cities");
        assertThat(found("1140", text)).containsExactly("1,140");
        assertThat(found("1,140", text)).containsExactly("1,140");
        assertThat(found("\"12\"", text)).containsExactly("12");
        assertThat(found("-12 twenty", "Twenty of 20.\n\nTwelve of 20."))
                .containsExactly("Twenty", "20");
    }
}
