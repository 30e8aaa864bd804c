package org.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.text.Stems;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class WordingsTest {
    private static final Path OURS = Path.of("assets", "lexicon", "wordings.tsv");

    @TempDir private Path folder = Path.of("");

    private Wordings of(String rows) throws IOException, LexiconException {
        return Wordings.read(Files.writeString(folder.resolve("wordings.tsv"), rows));
    }

    private static List<String> stems(String text) {
        return Tokens.of(text).stream().map(Token::word).map(Stems::of).toList();
    }

    @Test
    void a_broken_row_is_named_with_its_line() {
        for (String row :
                List.of("fire", "fire\tlabel", "fire\tlabel\tfire\tmore", "\tlabel\tfire")) {
            assertThatExceptionOfType(LexiconException.class)
                    .isThrownBy(() -> of("# note\nname\tuse\twords\n" + row))
                    .withMessageContaining("wordings.tsv")
                    .withMessageContaining("3");
        }
    }

    @Test
    void a_missing_list_is_named() {
        assertThatExceptionOfType(LexiconException.class)
                .isThrownBy(() -> Wordings.read(folder.resolve("nowhere.tsv")))
                .withMessageContaining("nowhere.tsv");
    }

    @Test
    void the_longest_phrase_is_found_in_any_form() throws IOException, LexiconException {
        Wordings wordings = of("fire\tlabel\tfire, wild fire\n");
        assertThat(wordings.at(stems("wild fires burned"), 0))
                .isEqualTo(new Wordings.Found(new Wordings.Sense("fire", true), 1));
        assertThat(wordings.at(stems("wild"), 0)).isNull();
        assertThat(wordings.at(stems("burned"), 0)).isNull();
    }

    @Test
    void no_words_of_our_list_stand_in_two_rows() throws IOException {
        Map<List<String>, String> rows = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String line : Files.readAllLines(OURS)) {
            if (line.isBlank() || line.startsWith("#") || line.startsWith("name\t")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            assertThat(cells.get(1)).as(line).isIn("label", "same");
            for (String words : cells.get(2).split(", ", -1)) {
                String other = rows.put(stems(words), cells.getFirst());
                if (other != null && !other.equals(cells.getFirst())) {
                    twice.add(words + " stands under " + cells.getFirst() + " and " + other);
                }
            }
        }
        assertThat(twice).isEmpty();
        assertThat(rows).hasSizeGreaterThan(900);
    }
}
