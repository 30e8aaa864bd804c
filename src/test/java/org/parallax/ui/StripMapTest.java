package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.parallax.article.SegmentRole;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

class StripMapTest {
    private static Block block(int start, int end) {
        return new Block.Paragraph(Span.of(start, end), SegmentRole.BODY, List.of());
    }

    @Property(tries = 300)
    void an_offset_stands_in_the_block_that_holds_it_in_whatever_order_blocks_are(
            @ForAll @Size(max = 12) List<@IntRange(max = 5) Integer> lengths,
            @ForAll boolean backwards) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (int length : lengths) {
            blocks.add(block(at, at + length));
            at += length + length % 3;
        }
        if (backwards) {
            Collections.reverse(blocks);
        }
        StripMap map = new StripMap(blocks);
        for (int offset = 0; offset <= at; offset++) {
            double expected = -1;
            for (int i = 0; i < blocks.size(); i++) {
                Span span = blocks.get(i).span();
                if (span.contains(offset)) {
                    expected = map.top(i) + offset - span.start();
                }
            }
            assertThat(map.place(offset)).as("offset %d", offset).isEqualTo(expected, within(1e-9));
        }
    }

    @Test
    void what_is_folded_takes_no_room_but_its_line() {
        Block folded =
                new Block.SetApart(SegmentRole.COMMENT, List.of(Span.of(10, 500)), true, false);
        StripMap map = new StripMap(List.of(block(0, 10), folded, block(500, 510)));
        assertThat(map.top(2) - map.top(1)).isEqualTo(map.top(1) - 10);
        assertThat(map.at(400)).isEqualTo(map.at(10));
        assertThat(map.at(510)).as("behind the last").isEqualTo(-1);
    }
}
