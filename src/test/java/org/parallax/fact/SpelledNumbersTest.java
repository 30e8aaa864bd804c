package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import org.parallax.analysis.Written;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class SpelledNumbersTest {
    private static final List<String> SMALL =
            List.of(
                    ("zero one two three four five six seven eight nine ten eleven twelve thirteen"
                                    + " fourteen fifteen sixteen seventeen eighteen nineteen")
                            .split(" "));
    private static final List<String> TENS =
            List.of("- - twenty thirty forty fifty sixty seventy eighty ninety".split(" "));
    private static final List<String> SCALES =
            List.of("", " thousand", " million", " billion", " trillion");

    private static List<Numeral> numerals(String text) {
        Span whole = Span.of(0, text.length());
        return Numerals.of(Pieces.of(text, whole), Sentence.at(text, whole));
    }

    @Property
    void a_number_spelled_out_reads_back_as_itself(
            @ForAll @LongRange(max = 999_999_999_999_999L) long number) {
        String written = spelled(number);
        List<Numeral> numerals = numerals(written);
        assertThat(numerals).as(written).hasSize(1);
        assertThat(numerals.getFirst().value()).isEqualByComparingTo(BigDecimal.valueOf(number));
        assertThat(numerals.getFirst().span()).isEqualTo(Span.of(0, written.length()));
    }

    @Property
    void a_number_grouped_with_commas_or_spaces_reads_back_as_itself(
            @ForAll @LongRange(min = 1, max = 999_999_999_999_999L) long number) {
        String commas = String.format(Locale.ROOT, "%,d", number);
        for (String written : List.of(commas, commas.replace(',', ' '))) {
            assertThat(numerals(written))
                    .extracting(numeral -> numeral.value().toPlainString())
                    .containsExactly(Long.toString(number));
        }
    }

    @Property
    void any_text_is_read_without_failure_and_every_span_lies_in_it(
            @ForAll @StringLength(max = 80) String text) {
        for (Numeral numeral : numerals(text)) {
            assertThat(numeral.span().in(text)).isNotEmpty();
        }
    }

    @Property(tries = 300)
    void numbers_words_and_signs_in_any_order_give_only_what_the_text_holds(
            @ForAll @Size(max = 12) List<@From("scraps") String> scraps) {
        Written written = Written.of(String.join("", scraps), LocalDate.of(2025, 5, 13));
        for (Mention mention : written.facts()) {
            assertThat(written.in(mention.span())).isNotBlank();
        }
    }

    @Provide
    Arbitrary<String> scraps() {
        return Arbitraries.of(
                " ",
                " ",
                " ",
                "-",
                "/",
                ".",
                ",",
                "\u00a0",
                "12",
                "1",
                "0",
                "1,140",
                "3.5",
                "½",
                "minus",
                "half",
                "a",
                "quarter",
                "third",
                "thirds",
                "hundredths",
                "twenty",
                "one",
                "two",
                "hundred",
                "million",
                "dozen",
                "point",
                "and",
                "of",
                "in",
                "out of",
                "over",
                "to",
                "between",
                "$",
                "US$",
                "€",
                "USD",
                "MUSD",
                "dollars",
                "cents",
                "pounds",
                "%",
                "percent",
                "km",
                "square",
                "degrees",
                "C",
                "°",
                "year-old",
                "aged",
                "boats",
                "No",
                "(",
                ")",
                "\n",
                "\ud83d\ude00");
    }

    /** In British and American fashion by turns: with "and" where the number is odd. */
    private static String spelled(long number) {
        if (number == 0) {
            return SMALL.getFirst();
        }
        StringBuilder words = new StringBuilder();
        long rest = number;
        for (int scale = 0; rest > 0; scale++, rest /= 1000) {
            int group = (int) (rest % 1000);
            if (group > 0) {
                words.insert(0, " " + hundreds(group, number % 2 != 0) + SCALES.get(scale));
            }
        }
        return words.toString().strip();
    }

    private static String hundreds(int number, boolean and) {
        if (number < 100) {
            return tens(number);
        }
        String hundreds = SMALL.get(number / 100) + " hundred";
        return number % 100 == 0 ? hundreds : hundreds + (and ? " and " : " ") + tens(number % 100);
    }

    private static String tens(int number) {
        if (number < 20) {
            return SMALL.get(number);
        }
        String tens = TENS.get(number / 10);
        return number % 10 == 0 ? tens : tens + "-" + SMALL.get(number % 10);
    }
}
