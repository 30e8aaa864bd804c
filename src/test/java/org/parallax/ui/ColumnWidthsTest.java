package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Collections;
import java.util.List;

class ColumnWidthsTest {
    private static ColumnWidths even(double room, int columns) {
        return ColumnWidths.of(room, Collections.nCopies(columns, 1.0));
    }

    @ParameterizedTest
    @CsvSource({"750, 1", "750, 3", "910, 4", "1390, 5", "1390, 6"})
    void columns_that_fit_fill_the_desk(double room, int columns) {
        ColumnWidths widths = even(room, columns);
        double whole = widths.left(columns) - ColumnWidths.GAP;
        assertThat(whole).isBetween(room - columns, room);
        assertThat(widths.each()).allMatch(it -> it >= ColumnWidths.LEAST);
    }

    @Test
    void where_not_all_fit_whole_ones_do_and_the_next_one_shows() {
        ColumnWidths widths = even(750, 5);
        assertThat(widths.each()).hasSize(5).allMatch(it -> it.equals(widths.unit()));
        assertThat(widths.left(2)).isLessThan(750);
        assertThat(widths.left(3)).isGreaterThan(750);
    }

    @Test
    void no_columns_and_a_window_narrower_than_a_column_are_no_trouble() {
        assertThat(even(900, 0).each()).isEmpty();
        assertThat(even(0, 3).each()).hasSize(3).allMatch(it -> it >= 1);
        assertThat(even(120, 2).moving(0, 50).each()).isEqualTo(even(120, 2).each());
    }

    @Test
    void a_column_whose_share_is_too_small_gets_what_can_be_read_and_the_others_the_rest() {
        ColumnWidths widths = ColumnWidths.of(1000, List.of(0.01, 1.0, 1.0));
        assertThat(widths.each().getFirst()).isEqualTo(ColumnWidths.LEAST);
        assertThat(widths.each().get(1)).isEqualTo(widths.each().get(2)).isEqualTo(380);
    }

    @Test
    void a_gap_moves_until_one_column_is_as_narrow_as_can_be_read() {
        ColumnWidths widths = even(924, 3);
        assertThat(widths.moving(0, 30).each()).containsExactly(330.0, 270.0, 300.0);
        assertThat(widths.moving(1, -900).each())
                .containsExactly(300.0, ColumnWidths.LEAST, 600 - ColumnWidths.LEAST);
        assertThat(widths.moving(2, 30)).isEqualTo(widths);
        assertThat(widths.moving(-1, 30)).isEqualTo(widths);
    }

    @Property
    void what_a_gap_was_moved_to_is_found_again_by_the_shares(
            @ForAll @Size(min = 2, max = 7) List<@DoubleRange(min = 0.2, max = 3) Double> shares,
            @ForAll @IntRange(min = 500, max = 2400) int room,
            @ForAll @IntRange(max = 5) int gap,
            @ForAll @IntRange(min = -400, max = 400) int by) {
        ColumnWidths moved = ColumnWidths.of(room, shares).moving(gap, by);
        ColumnWidths again = ColumnWidths.of(room, moved.shares());
        for (int i = 0; i < shares.size(); i++) {
            assertThat(again.each().get(i))
                    .isBetween(moved.each().get(i) - 2, moved.each().get(i) + 8);
        }
    }
}
