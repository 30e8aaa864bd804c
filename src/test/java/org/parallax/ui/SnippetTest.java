package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

import java.util.Arrays;
import java.util.List;

class SnippetTest {
    private static Snippet of(String text, String... words) {
        List<Span> places =
                Arrays.stream(words)
                        .map(word -> {
                            int at = text.indexOf(word);
                            return Span.of(at, at + word.length());
                        })
                        .toList();
        return Snippet.of(text, Span.of(0, text.length()), places);
    }

    private static List<String> found(Snippet snippet) {
        return snippet.parts().stream()
                .filter(Snippet.Part::found)
                .map(Snippet.Part::words)
                .toList();
    }

    @Test
    void a_short_sentence_is_shown_whole_with_every_place_marked() {
        Snippet snippet = of("The council closed\n the baths.", "council", "baths");
        assertThat(snippet.words()).isEqualTo("The council closed the baths.");
        assertThat(found(snippet)).containsExactly("council", "baths");
    }

    @Test
    void a_long_sentence_is_cut_between_words_and_keeps_what_was_found() {
        String rest = "and it rained ".repeat(60);
        Snippet snippet =
                of(rest + "on the baths " + rest + "and the hall " + rest, "baths", "hall");
        assertThat(found(snippet)).containsExactly("baths", "hall");
        assertThat(snippet.words()).hasSizeLessThan(600).startsWith("…").endsWith("…");
        assertThat(snippet.words().replace("…", " ").strip().split(" +"))
                .containsOnly("and", "it", "rained", "on", "the", "baths", "hall");
    }

    @Test
    void found_words_that_run_over_a_page_are_cut_in_their_middle() {
        String words = "old " + "and cold ".repeat(200) + "baths";
        String found = found(of("It is " + words + ".", words)).getFirst();
        assertThat(found).hasSizeLessThan(260).startsWith("old and").endsWith("cold baths");
        assertThat(found).containsOnlyOnce("…");
    }

    @Test
    void a_cut_never_splits_a_character() {
        String emoji = "🌊".repeat(500);
        String words = of(emoji + "baths" + emoji, "baths").words();
        assertThat(words.codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF)).isEmpty();
        assertThat(Snippet.cut(emoji, 31).codePoints().filter(c -> c >= 0xD800 && c <= 0xDFFF))
                .isEmpty();
    }

    @Test
    void what_is_read_from_right_to_left_says_so() {
        assertThat(of("المجلس يغلق baths", "baths").isTurned()).isTrue();
        assertThat(of("The baths of المجلس", "baths").isTurned()).isFalse();
    }

    @Test
    void signs_that_would_turn_the_order_of_words_are_shown_and_not_obeyed() {
        assertThat(of("the \u202Ebaths\u202C close", "close").words()).doesNotContain("\u202E");
    }
}
