package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.index.SearchTerm.Near;
import org.parallax.index.SearchTerm.Phrase;
import org.parallax.index.SearchTerm.Prefix;
import org.parallax.index.SearchTerm.Word;
import org.parallax.index.Sought.All;
import org.parallax.index.Sought.Any;
import org.parallax.index.Sought.In;
import org.parallax.index.Sought.Without;
import org.parallax.message.Reason;

import java.util.List;

class QueryReaderTest {
    private static void reads(String query, Sought... parts) {
        assertThat(QueryReader.read(query).sought()).isEqualTo(new All(List.of(parts)));
    }

    private static Any any(Sought... parts) {
        return new Any(List.of(parts));
    }

    private static List<String> hints(String query) {
        return QueryReader.read(query).hints().stream().map(Reason::rule).toList();
    }

    @Test
    void marks_without_partners_are_passed_over() {
        reads("old \"pool", new Word("old"), new Word("pool"));
        reads("“old pool” hall”", new Phrase("old pool"), new Word("hall"));
        reads("\" - * OR ( \u00A0");
    }

    @Test
    void terms_are_words_phrases_prefixes_and_near_misses() {
        reads(
                "Don’t swim* poool~ \"in the, pool\"12",
                new Word("Don’t"),
                new Prefix("swim"),
                new Near("poool"),
                new Phrase("in the, pool"),
                new Word("12"));
    }

    @Test
    void or_joins_its_neighbours() {
        reads(
                "old pool OR hall OR \"big lake\" closed",
                new Word("old"),
                any(new Word("pool"), new Word("hall"), new Phrase("big lake")),
                new Word("closed"));
    }

    @Test
    void an_or_that_joins_nothing_is_passed_over() {
        reads("OR pool OR", new Word("pool"));
        reads("pool OR -hall", new Word("pool"), new Without(new Word("hall")));
        reads("-hall OR pool", new Without(new Word("hall")), new Word("pool"));
    }

    @Test
    void a_minus_stands_alone_before_what_it_leaves_out() {
        reads(
                "-a −\"b c\" -d*",
                new Without(new Word("a")),
                new Without(new Phrase("b c")),
                new Without(new Prefix("d")));
        reads("a-b --c - d", new Word("a-b"), new Word("--c"), new Word("d"));
        reads(
                "-speaker:Reyes -(a b)",
                new Without(new In(SearchField.SPEAKER, new Word("Reyes"))),
                new Without(new All(List.of(new Word("a"), new Word("b")))));
    }

    @Test
    void brackets_hold_words_together() {
        reads("(old pool)", new Word("old"), new Word("pool"));
        reads(
                "(old pool) OR hall",
                any(new All(List.of(new Word("old"), new Word("pool"))), new Word("hall")));
        reads("old) pool (hall", new Word("old"), new Word("pool"), new Word("hall"));
    }

    @Test
    void a_field_is_for_what_follows_at_once() {
        reads(
                "quote:\"less safe\" Speaker:Reyes pool",
                new In(SearchField.QUOTE, new Phrase("less safe")),
                new In(SearchField.SPEAKER, new Word("Reyes")),
                new Word("pool"));
        reads(
                "quote:(pool OR hall)",
                new In(SearchField.QUOTE, any(new Word("pool"), new Word("hall"))));
        reads("speaker: Reyes", new Word("speaker"), new Word("Reyes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2017", "2017-08", "2017-08-03", "2017..2018-02", "..2017", "2017-08.."})
    void dates_are_days_months_years_and_ranges(String date) {
        reads("date:" + date, new In(SearchField.DATE, new Word(date)));
        assertThat(hints("date:" + date)).isEmpty();
    }

    @Test
    void what_a_field_cannot_hold_is_a_word_with_a_hint() {
        reads("colour:red", new Word("colour"), new Word("red"));
        reads(
                "date:spring kind:odd in:caption",
                new Word("spring"),
                new Word("odd"),
                new Word("caption"));
        assertThat(hints("colour:red")).containsExactly("search.unknown");
        assertThat(hints("date:spring kind:odd in:caption"))
                .containsExactly("search.date", "search.kind", "search.in");
        assertThat(hints("3:30 http://example.org a: b")).doesNotContain("search.unknown");
    }

    @Test
    void a_query_that_is_cut_says_so() {
        assertThat(hints("pool ".repeat(64))).isEmpty();
        assertThat(hints("pool ".repeat(65))).containsExactly("search.cut");
        assertThat(hints("(".repeat(20_000) + "pool" + ")".repeat(20_000)))
                .containsExactly("search.deep");
        reads(
                "(".repeat(20_000) + "pool" + ")".repeat(20_000) + " hall",
                new Word("pool"),
                new Word("hall"));
    }

    @Property
    void no_query_has_more_than_sixty_four_terms(@ForAll String query) {
        assertThat(terms(QueryReader.read((query + " ").repeat(100)).sought()))
                .isLessThanOrEqualTo(64);
    }

    private static int terms(Sought sought) {
        return switch (sought) {
            case SearchTerm _ -> 1;
            case All all -> all.parts().stream().mapToInt(QueryReaderTest::terms).sum();
            case Any any -> any.parts().stream().mapToInt(QueryReaderTest::terms).sum();
            case Without out -> terms(out.part());
            case In in -> terms(in.part());
        };
    }
}
