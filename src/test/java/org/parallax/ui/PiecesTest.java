package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class PiecesTest {
    private final ColumnModel column = new StoryModel(Invented.baths()).columns().getFirst();

    @Test
    void every_place_of_the_text_is_found_again_where_it_is_set() {
        for (Block block : column.blocks()) {
            Pieces pieces = Pieces.of(column.article().text(), block.span(), column.shown());
            for (int at = block.span().start(); at < block.span().end(); at++) {
                // The number behind a mark belongs to its last word.
                int set = pieces.set(at);
                assertThat(pieces.article(set)).isEqualTo(at);
            }
        }
    }

    @Test
    void a_place_after_the_end_is_the_end_and_one_before_the_start_the_start() {
        Pieces pieces =
                Pieces.of(column.article().text(), column.blocks().getFirst().span(), List.of());
        assertThat(pieces.article(-3)).isEqualTo(pieces.span().start());
        assertThat(pieces.article(Integer.MAX_VALUE)).isEqualTo(pieces.span().end());
    }

    @Test
    void signs_that_turn_the_order_of_words_are_shown_and_not_obeyed() {
        assertThat(Pieces.shown("votes \u202Eyes\u202C\u2066no\u2069\n"))
                .isEqualTo("votes \uFFFDyes\uFFFD\uFFFDno\uFFFD ");
    }
}
