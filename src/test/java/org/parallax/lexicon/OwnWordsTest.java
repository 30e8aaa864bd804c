package org.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.text.Tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class OwnWordsTest {
    @TempDir private Path folder = Path.of("");

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("mine.tsv"), text);
    }

    private Lexicons with(String text) throws IOException, LexiconException {
        return Lexicons.load(Path.of("assets"), list(text));
    }

    private static List<String> loaded(Lexicons lists, String text) {
        return lists.framing().loaded().find(Tokens.of(text)).stream()
                .map(hit -> hit.span().in(text))
                .toList();
    }

    @Test
    void a_word_alone_in_a_line_is_a_row() throws Exception {
        Lexicons lists = with("frumious/a\n");
        assertThat(loaded(lists, "A frumious vote.")).containsExactly("frumious");
        assertThat(lists.notes()).isEmpty();
    }

    @Test
    void a_row_of_its_own_wins_over_ours() throws Exception {
        Lexicons lists = with("slammed\tmockery\t3\tas we said in class\n");
        Hit hit = lists.framing().loaded().find(Tokens.of("They slammed it.")).getFirst();
        assertThat(hit.entry().get("reason")).isEqualTo("as we said in class");
        assertThat(hit.entry().category()).isEqualTo(Category.MOCKERY);
        assertThat(hit.entry().strength()).isEqualTo(3);
    }

    @Test
    void a_minus_strikes_a_wording_from_ours_and_no_other() throws Exception {
        Lexicons lists = with("-slammed\n");
        assertThat(loaded(lists, "They slammed it, and they slam it.")).containsExactly("slam");
        assertThat(lists.notes()).isEmpty();
    }

    @Test
    void a_row_copied_from_our_lists_is_read_as_there() throws Exception {
        Lexicons lists =
                with(
                        """
                        pattern\tcategory\tstrength\treason\texcept\tmatches\tmisses
                        snark/v\tattack\t2\ta rude word\tsnark hunt\tThey snark.\tA snark hunt.
                        """);
        assertThat(loaded(lists, "They snarked on the snark hunt.")).containsExactly("snarked");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frumious\tshouting",
                "frumious\tattack\tmuch",
                "frumious\tattack\t2\tr\t-\tm\tm\tone more",
                "a.*b",
                "(frumious",
                "C++",
                "_ frumious",
                "one two three four five six seven",
                "|",
                "-",
            })
    void a_malformed_row_is_named_with_its_line_and_skipped(String row) throws Exception {
        Lexicons lists = with("# mine\n" + row + "\nfrabjous\n");
        assertThat(lists.notes()).hasSize(1);
        assertThat(lists.notes().getFirst()).contains("mine.tsv").contains("line 2");
        assertThat(loaded(lists, "A frabjous vote, axb.")).containsExactly("frabjous");
    }

    @Test
    void signs_of_regular_expressions_are_never_read_as_such() throws Exception {
        Lexicons lists = with("fr[aeiou]b\n.\n\\w+\n");
        assertThat(lists.notes()).hasSize(3);
        assertThat(loaded(lists, "frab frob")).isEmpty();
    }

    @Test
    void a_row_twice_is_named_and_counted_once() throws Exception {
        Lexicons lists = with("frabjous\nfrabjous\tattack\n");
        assertThat(lists.notes()).hasSize(1);
        assertThat(lists.notes().getFirst()).contains("line 2").contains("repeats line 1");
    }

    @Test
    void many_bad_rows_are_counted_and_not_all_shown() throws Exception {
        Lexicons lists = with("((\n".repeat(300));
        assertThat(lists.notes()).hasSizeLessThan(30);
        assertThat(lists.notes().getLast()).contains("280");
    }

    @Test
    void an_empty_list_changes_nothing() throws Exception {
        Lexicons lists = with("\uFEFF\n\n# nothing yet\n");
        assertThat(lists.notes()).isEmpty();
        assertThat(lists.framing().loaded().entries())
                .hasSameSizeAs(Lexicons.load(Path.of("assets")).framing().loaded().entries());
    }

    @Test
    void a_list_that_is_missing_or_no_text_or_gigantic_is_refused_in_one_sentence()
            throws IOException {
        Path missing = folder.resolve("none.tsv");
        Path binary = Files.write(folder.resolve("binary.tsv"), new byte[] {(byte) 0xC3, 0, 1});
        Path gigantic = list("word\n".repeat(900_000));
        for (Path bad : List.of(missing, binary, gigantic, folder)) {
            assertThatExceptionOfType(LexiconException.class)
                    .isThrownBy(() -> Lexicons.load(Path.of("assets"), bad))
                    .withMessageContaining(bad.toString());
        }
    }
}
