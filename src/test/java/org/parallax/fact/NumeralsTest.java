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
        Span whole = Span.of(0, text.length());
        return Numerals.of(Pieces.of(text, whole), Sentence.at(text, whole));
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
        assertThat(
                        read(
                                "A4 paper, the B52, 3rd, 1960s, COVID-19, x2y, 1,2,3, 1.2.3, 555-1234,"
                                        + " 192.168.0.1, 10:30, #12, 3-1-2, a12b"))
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
                "nought | 0",
                "seventy - eight | 78",
                "forty-five hundred | 4500",
                "three trillion and forty | 3000000000040",
                "four hundred and four thousand | 404000",
                "one billion two hundred and three million and six | 1203000006",
                "9 hundred and 14 | 914",
                "6 thousand 2 hundred | 6200",
                "a thousand and one | 1001",
                "half a dozen | 6",
                "half million | 500000",
                "a quarter million | 250000",
                "five hundred and two dozen | 524",
                "8 lakh | 800000",
                "two lakh crore | 2000000000000",
                "3 crore and four hundred | 30000400",
                "7M | 7000000",
                "4mil | 4000000",
                "3MM | 3000000",
                "9 bln | 9000000000",
                "45,67,890.12 | 4567890.12",
                "7,5 | 7.5",
                ".75 | 0.75",
                "2 345 678 | 2345678",
                "2\u00a0345\u00a0678 | 2345678",
                "60\u202f000 | 60000",
                "9999999999999999999 billion | 9999999999999999999000000000",
            })
    void a_number_is_read_whole(String written, String value) {
        List<Numeral> numerals = numerals(written);
        assertThat(numerals).hasSize(1);
        assertThat(numerals.getFirst().value()).isEqualByComparingTo(new BigDecimal(value));
        assertThat(numerals.getFirst().span()).isEqualTo(Span.of(0, written.length()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "four hundred point zero seven | 400.07",
                "six point forty-two | 6.42",
                "nought point nought five | 0.05",
                "two point five million | 2500000",
                "minus six | -6",
                "negative two over 40 | -0.05",
                "-6.5 | -6.5",
                "- 2 3/5 | -2.6",
                "three quarters | 0.75",
                "seven - eighths | 0.875",
                "one fourth | 0.25",
                "one-fifth | 0.2",
                "thirty two fifths | 6.4",
                "four twenty-fifths | 0.16",
                "four twenty fifths | 0.16",
                "one one hundred and twenty-fifth | 0.008",
                "a hundred thousandths | 0.1",
                "six hundred and three fifths | 600.6",
                "two and sixty-two hundredths | 2.62",
                "⅘ | 0.8",
                "2½ | 2.5",
                "2 ½ million | 2500000",
                "3/4 | 0.75",
                "6 3/4 | 6.75",
                "four and a half | 4.5",
                "four and a half million | 4500000",
                "four million and a half | 4500000",
                "3 million and three fifths | 3600000",
                "one trillion and a quarter billion | 1000250000000",
                "three quarters of a million | 750000",
                "two in five | 0.4",
                "three out of four hundred | 0.0075",
                "one over eight | 0.125",
            })
    void a_part_of_a_number_is_read_with_it(String written, String value) {
        a_number_is_read_whole(written, value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Of 512 0000 we know little | 512, 0",
                "2000 4 hundred | 2000, 400",
                "4 hundred and 3 hundred | 400, 300",
                "4 hundred and minus one | 400, -1",
                "$3 million and two cars | 3000000, 2",
                "nine out of six | 9, 6",
                "five in 2019 | 5, 2019",
                "7 minus 2 | 7, 2",
                "5/0 and 9/11 and 24/7 | 5, 0, 9, 11, 24, 7",
                "6, 512, 730 | 6, 512, 730",
                "20-30 | 20, 30",
                "two seconds | 2",
                "one first | 1",
                "over four quarters | 4",
                "the last three quarters | 3",
                "twelve and a third boat | 12",
            })
    void what_does_not_belong_together_is_read_apart(String written, String values) {
        assertThat(String.join(", ", read(written))).isEqualTo(values);
    }

    @Test
    void more_than_half_is_a_number_and_half_a_boat_is_none() {
        assertThat(read("more than half of them")).containsExactly("0.5");
        assertThat(read("a third of them")).containsExactly("0.333333333333333");
        assertThat(read("half a boat, a third boat, the one third-party boat, the half"))
                .containsExactly("1");
    }

    @Test
    void the_low_end_of_a_range_takes_the_scale_of_the_high_end() {
        assertThat(read("$4 to $6 million, 7-8 billion, between 2 and 3 trillion, 9 or 10 lakh"))
                .containsExactly(
                        "4000000",
                        "6000000",
                        "7000000000",
                        "8000000000",
                        "2000000000000",
                        "3000000000000",
                        "900000",
                        "1000000");
        assertThat(read("7 to 6 million, 2 and 3 million")).startsWith("7").contains("2");
    }

    @Test
    void an_address_on_the_web_holds_no_number() {
        assertThat(read("See https://mill.example/a?b=30%25&c=12 and www.mill.example/77 now"))
                .isEmpty();
    }

    @Test
    void a_size_beyond_all_sense_is_no_number() {
        assertThat(read("9".repeat(50_000))).isEmpty();
        assertThat(read("a " + "million ".repeat(3_000))).hasSizeLessThan(2);
        assertThat(read("9,".repeat(20_000) + "9")).isEmpty();
    }

    @Test
    void a_thousand_numbers_are_a_thousand_numbers() {
        assertThat(read("four boats, ".repeat(1_000))).hasSize(1_000).containsOnly("4");
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
