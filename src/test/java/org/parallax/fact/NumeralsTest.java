package org.parallax.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.util.List;

class NumeralsTest {
    private static List<Numeral> numerals(String text) {
        return Numerals.of(text, Sentence.at(text, Span.of(0, text.length())));
    }

    private static List<String> read(String text) {
        return numerals(text).stream().map(numeral -> numeral.value().toPlainString()).toList();
    }

    @Test
    void a_text_without_numbers_has_none() {
        assertThat(read("")).isEmpty();
        assertThat(read("dozens of boats, hundreds of people, half of them old, a boat")).isEmpty();
    }

    @Test
    void digits_and_letters_in_one_word_are_no_number() {
        assertThat(read("A4 paper, the B52, 3rd, 1960s, COVID-19, x2y, 1,2,3, 12,34, 20-30"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zero | 0",
                "twelve | 12",
                "Twelve | 12",
                "twenty | 20",
                "twenty-one | 21",
                "Ninety‑nine | 99",
                "one hundred | 100",
                "two hundred six | 206",
                "two hundred and six | 206",
                "two hundred and twenty-one | 221",
                "four thousand | 4000",
                "twelve thousand three hundred | 12300",
                "three hundred thousand | 300000",
                "four dozen | 48",
                "a dozen | 12",
                "a hundred | 100",
                "a million | 1000000",
                "half a million | 500000",
                "half a billion | 500000000",
                "7 | 7",
                "007 | 7",
                "0.50 | 0.5",
                "1,140 | 1140",
                "1,140.50 | 1140.5",
                "12,345,678 | 12345678",
                "78.4 million | 78400000",
                "2.5 trillion | 2500000000000",
                "4m | 4000000",
                "4bn | 4000000000",
                "4k | 4000",
                "78.4m | 78400000",
                "4 m | 4000000",
                "100-million | 100000000",
            })
    void a_number_is_read_whole(String written, String value) {
        List<Numeral> numerals = numerals(written);
        assertThat(numerals).hasSize(1);
        assertThat(numerals.getFirst().value()).isEqualByComparingTo(new BigDecimal(value));
        assertThat(numerals.getFirst().span()).isEqualTo(Span.of(0, written.length()));
    }

    @Test
    void a_no_break_space_parts_a_number_from_its_scale_like_any_other() {
        assertThat(read("78.4\u00a0million and two\u00a0hundred\u00a0and\u00a0six"))
                .containsExactly("78400000", "206");
    }

    @Test
    void and_or_a_comma_part_two_numbers() {
        assertThat(read("twelve and six, forty, 12 and 6, a dozen and six"))
                .containsExactly("12", "6", "40", "12", "6", "12", "6");
    }

    @Test
    void a_number_knows_its_words_and_whether_it_is_in_digits() {
        Numeral words = numerals("They sold two hundred and six boats").getFirst();
        assertThat(words.first()).isEqualTo(2);
        assertThat(words.last()).isEqualTo(5);
        assertThat(words.inDigits()).isFalse();
        assertThat(numerals("They sold 206 boats").getFirst().inDigits()).isTrue();
    }

    @Test
    void a_single_word_is_a_number_or_none() {
        assertThat(Numerals.value("forty-two")).isEqualByComparingTo("42");
        assertThat(Numerals.value("forty-twelve")).isNull();
        assertThat(Numerals.value("forty-zero")).isNull();
        assertThat(Numerals.value("two-forty")).isNull();
        assertThat(Numerals.value("million")).isNull();
        assertThat(Numerals.value("-")).isNull();
        assertThat(Numerals.value("")).isNull();
    }
}
