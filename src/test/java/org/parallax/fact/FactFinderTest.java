package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.Written;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

class FactFinderTest {
    @Test
    void an_empty_text_states_nothing() {
        assertThat(Written.of("").facts()).isEmpty();
        assertThat(Written.of("\u00a0\n\n \n").facts()).isEmpty();
    }

    @Test
    void a_figure_that_one_finder_has_taken_is_left_alone_by_the_next() {
        Written written =
                Written.of("They voted on May 5, 2025, by 9–6, for 200 euros and 62% of 12 boats.");
        assertThat(written.facts())
                .extracting(Mention::type, mention -> written.in(mention.span()))
                .containsExactly(
                        tuple(FactType.DATE, "May 5, 2025"),
                        tuple(FactType.VOTE, "9–6"),
                        tuple(FactType.MONEY, "200 euros"),
                        tuple(FactType.PERCENT, "62%"),
                        tuple(FactType.COUNT, "12 boats"));
    }

    @Test
    void names_are_facts_with_their_full_form() {
        assertThat(Written.of("The ferry is run by Tess Hobbel; only Hobbel knows how.").facts())
                .extracting(Mention::type, Mention::value)
                .containsOnly(tuple(FactType.PERSON, new FactValue.Named("Tess Hobbel")));
    }

    @Test
    void the_headline_states_facts_too() {
        Written written = Written.headed("Twelve boats sink\n\nThe 12 boats sank at noon.");
        assertThat(written.facts())
                .extracting(Mention::value)
                .hasSize(2)
                .allMatch(value ->
                        value instanceof FactValue.Amount amount
                                && amount.number().intValueExact() == 12
                                && "boat".equals(amount.unit()));
    }

    @Test
    void equal_amounts_are_equal_however_they_are_written() {
        assertThat(new FactValue.Amount(new BigDecimal("12.00"), "boat"))
                .isEqualTo(new FactValue.Amount(new BigDecimal("12"), "boat"));
    }

    @Property(tries = 300)
    void whatever_the_text_mentions_stand_within_it_and_in_order(@ForAll String text) {
        hold(text, null);
        hold(text, LocalDate.of(2025, 5, 13));
    }

    @Property(tries = 500)
    void whatever_the_text_mentions_stand_within_it_and_in_order_where_it_is_full_of_figures(
            @ForAll("figures") String text) {
        hold(text, LocalDate.of(2024, 2, 29));
    }

    @Provide
    Arbitrary<String> figures() {
        return Arbitraries.of(
                        " ",
                        " ",
                        " ",
                        " ",
                        "\u00a0",
                        "-",
                        "–",
                        ",",
                        ".",
                        "\n\n",
                        "$",
                        "US$",
                        "£",
                        "%",
                        "percent",
                        "per cent",
                        "two",
                        "twenty",
                        "hundred",
                        "and",
                        "a",
                        "half",
                        "dozen",
                        "million",
                        "trillion",
                        "4m",
                        "4",
                        "1,140",
                        "2025",
                        "29",
                        "Feb.",
                        "in",
                        "March",
                        "next",
                        "Tuesday",
                        "will",
                        "voted",
                        "to",
                        "votes",
                        "boats",
                        "letters",
                        "of",
                        "the",
                        "cities",
                        "about",
                        "dollars",
                        "Ann Reyes",
                        "“")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void hold(String text, @Nullable LocalDate published) {
        List<Mention> mentions = Written.of(text, published).facts();
        Span all = Span.of(0, text.length());
        assertThat(mentions)
                .allMatch(mention -> all.contains(mention.span()) && !mention.span().isEmpty());
        assertThat(mentions).extracting(Mention::span).isSorted();
    }
}
