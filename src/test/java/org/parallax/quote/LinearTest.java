package org.parallax.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.analysis.Written;

class LinearTest {
    /** Twice the text may take this many times the steps, and a sentence's worth more. */
    private static final double TWICE = 2.2;

    private static final long ONE_SENTENCE = 100_000;

    private static long steps(String text) {
        Written written = Written.of(text);
        Steps steps = new Steps();
        written.finder().find(written.article(), written.prose(), written.names(), steps);
        return steps.taken();
    }

    @Property(tries = 60)
    void twice_the_text_takes_twice_the_steps(@ForAll("pieces") String piece) {
        String text = piece.repeat(1 + 20_000 / piece.length());
        assertThat(steps(text + text)).isLessThan((long) (TWICE * steps(text)) + ONE_SENTENCE);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "\"",
                        "‘",
                        "’",
                        "'",
                        "''",
                        " ",
                        ". ",
                        ", ",
                        ":",
                        "\n\n",
                        "said",
                        " that ",
                        " and ",
                        "Ann Reyes",
                        " she ",
                        " according to ",
                        "the mayor",
                        " is ",
                        "\uD83D\uDE00",
                        "\u05D0\u05D1",
                        "(",
                        "—")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“",
                "\"",
                "“” ",
                "‘",
                "said ",
                "said that ",
                "\"x,\" said Anna Bell. ",
                "“x,” she said, “y,” and ",
                "according to ",
                "The Bank of ",
                "he said she said ",
                "that, and, but ",
                "“a ",
                "\"a\" ",
                "“a” "
            })
    void a_megabyte_of_one_thing_takes_steps_in_keeping(String piece) {
        int times = 500_000 / piece.length();
        long one = steps(piece.repeat(times));
        assertThat(steps(piece.repeat(2 * times))).isLessThan((long) (TWICE * one) + ONE_SENTENCE);
    }

    @ParameterizedTest
    @ValueSource(ints = {10_000, 100_000})
    void marks_within_marks_are_read_through(int deep) {
        String text = "“".repeat(deep) + "We will go" + "”".repeat(deep) + " said Ann Reyes.";
        assertThat(steps(text)).isLessThan(40L * text.length());
    }
}
