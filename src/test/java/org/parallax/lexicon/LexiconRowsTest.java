package org.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.text.Tokens;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Every row of every word list is tried on its own example and on its own counter-example. */
class LexiconRowsTest {
    record Row(Lexicon lexicon, Entry entry) {
        List<Hit> in(String column) {
            String sentence = entry.get(column);
            return lexicon.find(Tokens.of(sentence)).stream()
                    .filter(hit -> hit.entry().equals(entry))
                    .toList();
        }

        @Override
        public String toString() {
            return entry.list() + " line " + entry.line() + ", " + entry.get("pattern");
        }
    }

    private static Stream<Lexicon> lexicons() throws LexiconException {
        Lexicons all = Lexicons.load(Path.of("assets"));
        return Stream.of(
                all.framing().loaded(),
                all.framing().judgement(),
                all.saying(),
                all.framing().hedges(),
                all.boilerplate());
    }

    static Stream<Row> rows() throws LexiconException {
        return lexicons()
                .flatMap(lexicon ->
                        lexicon.entries().stream().map(entry -> new Row(lexicon, entry)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void a_row_matches_its_example_and_misses_its_counter_example(Row row) {
        assertThat(row.in("matches")).as(row.entry().get("matches")).isNotEmpty();
        assertThat(row.in("misses")).as(row.entry().get("misses")).isEmpty();
    }

    @Test
    void columns_hold_only_the_words_that_the_program_knows() throws LexiconException {
        Lexicons all = Lexicons.load(Path.of("assets"));
        assertThat(values(all.saying(), "takes"))
                .flatMap(takes -> List.of(takes.split(",", -1)))
                .isSubsetOf("clause", "that", "to", "person", "quote", "phrase");
        assertThat(values(all.saying(), "tone"))
                .isSubsetOf("neutral", "doubting", "heated", "conceding", "pointed", "warm");
        assertThat(values(all.boilerplate(), "role"))
                .isSubsetOf("boilerplate", "caption", "comment");
        assertThat(values(all.boilerplate(), "where")).isSubsetOf("start", "whole", "any", "near");
    }

    private static Set<String> values(Lexicon lexicon, String column) {
        return Set.copyOf(
                lexicon.entries().stream().map(entry -> entry.get(column)).distinct().toList());
    }
}
