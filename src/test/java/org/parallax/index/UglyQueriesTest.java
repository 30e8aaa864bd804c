package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.parallax.index.Pages.found;
import static org.parallax.index.Pages.sentences;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

class UglyQueriesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00A0\r\n",
                "\"",
                "\"\"",
                "“”",
                "“ ” \"",
                "-",
                "--",
                "—",
                "*",
                "-*",
                "(",
                "\\",
                "~",
                "!?",
                ":",
                "&&",
                "-pool",
                "-\"the pool\"",
                "-pool -hall*",
                "OR",
                "OR OR AND",
                "\uD83D",
                "\0"
            })
    void a_query_that_wants_nothing_finds_nothing(String query) {
        assertThat(found(query, "The pool & the hall - closed * today \uD83D.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"old pool",
                "old pool\"",
                "“old pool",
                "old \" pool",
                "old pool -",
                "- old pool",
                "OR old pool",
                "old AND pool",
                "(old pool)",
                "old,pool",
                "old pool*",
                "old *pool",
                "old po*ol",
                "old + pool",
                "old / pool",
                "old -\"pool",
                "old \"\" pool",
                "old: pool",
                "“old pool\"",
                "„old pool“",
                "old -- pool",
                "OLD POOL",
                "old pool -\u200Dzeppelin",
                "old && pool ||",
                "old pool?",
                "old\u00A0pool",
                "old\r\npool"
            })
    void a_slip_in_a_query_does_not_empty_it(String query) {
        assertThat(sentences(query, "The old pool closed.\n\nNothing here."))
                .containsExactly("The old pool closed.");
    }

    @Test
    void a_query_of_a_hundred_thousand_characters_is_answered() {
        String text = "The old pool closed. “The pool,” she said, “was old.”";
        for (String part :
                List.of(
                        "pool ",
                        "pool OR ",
                        "p* ",
                        "\"the pool\" ",
                        "-x ",
                        "\"",
                        "-",
                        "a-",
                        "x",
                        "old-p* ",
                        "* ",
                        "*pool ",
                        "(",
                        "(pool ",
                        "-(",
                        "speaker:(",
                        ")",
                        "é")) {
            String query = "old " + part.repeat(100_000 / part.length());
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> found(query, text), part);
        }
        assertThat(found("pool ".repeat(20_000), text)).hasSize(2);
    }

    /** A thousand words that differ by a letter or three. */
    private static List<String> alike() {
        List<String> words = new ArrayList<>();
        for (char a = 'a'; a <= 'j'; a++) {
            for (char b = 'a'; b <= 'j'; b++) {
                for (char c = 'a'; c <= 'j'; c++) {
                    words.add("b" + a + b + c);
                }
            }
        }
        return words;
    }

    @Test
    void many_words_that_each_stand_for_many_are_no_error() {
        List<String> words = alike();
        String text = String.join(" ", words);
        String near = words.stream().limit(64).map(it -> it + "~").collect(joining(" OR "));
        assertThat(found(near, text)).contains("baaa", "bagd", "bbaa");
        String parts = "xa baaa, xb baab. " + text;
        assertThat(found("xa-b* OR xb-b* OR xc-b* OR xd-b*", parts))
                .containsExactly("xa baaa", "xb baab");
    }
}
