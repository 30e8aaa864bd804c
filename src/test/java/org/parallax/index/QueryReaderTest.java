package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.parallax.index.SearchTerm.Phrase;
import org.parallax.index.SearchTerm.Prefix;
import org.parallax.index.SearchTerm.Word;

import java.util.List;

class QueryReaderTest {
    private static void reads(String query, List<List<SearchTerm>> wanted, SearchTerm... unwanted) {
        assertThat(QueryReader.read(query)).isEqualTo(new SearchQuery(wanted, List.of(unwanted)));
    }

    @Test
    void marks_without_partners_are_passed_over() {
        reads("old \"pool", List.of(List.of(new Word("old")), List.of(new Word("pool"))));
        reads(
                "“old pool” hall”",
                List.of(List.of(new Phrase("old pool")), List.of(new Word("hall"))));
        reads("\" - * OR ( \u00A0", List.of());
    }

    @Test
    void terms_are_words_phrases_and_prefixes() {
        reads(
                "Don’t swim* \"in the, pool\"12",
                List.of(
                        List.of(new Word("Don’t")),
                        List.of(new Prefix("swim")),
                        List.of(new Phrase("in the, pool")),
                        List.of(new Word("12"))));
    }

    @Test
    void or_joins_its_neighbours() {
        reads(
                "old pool OR hall OR \"big lake\" closed",
                List.of(
                        List.of(new Word("old")),
                        List.of(new Word("pool"), new Word("hall"), new Phrase("big lake")),
                        List.of(new Word("closed"))));
    }

    @Test
    void an_or_that_joins_nothing_is_passed_over() {
        List<List<SearchTerm>> pool = List.of(List.of(new Word("pool")));
        reads("OR pool OR", pool);
        reads("pool OR -hall", pool, new Word("hall"));
        reads("-hall OR pool", pool, new Word("hall"));
    }

    @Test
    void a_minus_stands_alone_before_what_it_leaves_out() {
        reads("-a −\"b c\" -d*", List.of(), new Word("a"), new Phrase("b c"), new Prefix("d"));
        reads(
                "a-b --c - d",
                List.of(
                        List.of(new Word("a-b")),
                        List.of(new Word("--c")),
                        List.of(new Word("d"))));
    }

    @Property
    void no_query_has_more_than_sixty_four_terms(@ForAll String query) {
        SearchQuery read = QueryReader.read((query + " ").repeat(100));
        int terms = read.unwanted().size() + read.wanted().stream().mapToInt(List::size).sum();
        assertThat(terms).isLessThanOrEqualTo(64);
        assertThat(read.wanted()).doesNotContain(List.of());
    }
}
