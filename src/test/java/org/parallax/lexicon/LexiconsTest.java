package org.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.text.Tokens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class LexiconsTest {
    @TempDir private Path folder = Path.of("");

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("loaded.tsv"), text);
    }

    private static List<String> found(Lexicon lexicon, String text) {
        return lexicon.find(Tokens.of(text)).stream().map(hit -> hit.span().in(text)).toList();
    }

    @Test
    void a_missing_list_is_named_with_what_to_do() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Lexicons.load(folder))
                .withMessageContaining("framing")
                .withMessageContaining("restore it");
    }

    @Test
    void a_broken_row_is_named_by_its_line() throws IOException {
        Path file =
                list(
                        "# comment\npattern\tmatches\tmisses\nslam\tthey slam\tthey hug\nno tabs here\n");
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> LexiconFile.read(file))
                .withMessageContaining("line 4")
                .withMessageContaining("3 columns");
    }

    @Test
    void a_list_that_is_not_utf_8_is_named_and_not_half_read() throws IOException {
        Path file = folder.resolve("loaded.tsv");
        Files.write(file, "pattern\tmatches\ncaf\u00e9\tb\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> LexiconFile.read(file))
                .withMessageContaining("loaded.tsv");
    }

    @Test
    void a_row_of_an_unknown_category_or_strength_is_named_by_its_line() throws IOException {
        String header = "pattern\tcategory\tstrength\n";
        for (String row : List.of("slam\tshouting\t2", "slam\tattack\tvery")) {
            Path file = list(header + row + "\n");
            assertThatExceptionOfType(LexiconException.class)
                    .isThrownBy(() -> LexiconFile.read(file))
                    .withMessageContaining("line 2");
        }
    }

    @Test
    void a_blank_in_a_pattern_stands_for_any_one_word() throws Exception {
        Lexicon lexicon = LexiconFile.read(list("pattern\nhold/v _ hostage\n"));
        assertThat(found(lexicon, "They held us hostage; they hold hostage all of us."))
                .containsExactly("held us hostage");
    }

    @Test
    void an_empty_list_finds_nothing() throws Exception {
        assertThat(found(LexiconFile.read(list("# nothing yet\n")), "They slam it.")).isEmpty();
    }

    @Test
    void the_longer_of_two_patterns_that_begin_together_wins() throws Exception {
        Lexicon lexicon = LexiconFile.read(list("pattern\nwar\nwar on\n"));
        assertThat(found(lexicon, "A War on cars, a war.")).containsExactly("War on", "war");
    }

    @Test
    void an_exception_that_only_overlaps_the_pattern_still_counts() throws Exception {
        Lexicon lexicon =
                LexiconFile.read(list("pattern\texcept\nslam|slams\tgrand slam; poetry slams\n"));
        assertThat(found(lexicon, "A grand slam and poetry slams; critics slam it."))
                .containsExactly("slam");
    }

    @Test
    void curly_and_straight_apostrophes_are_the_same() throws Exception {
        Lexicon lexicon = LexiconFile.read(list("pattern\nwon't\n"));
        assertThat(found(lexicon, "They won’t and won't.")).containsExactly("won’t", "won't");
    }
}
