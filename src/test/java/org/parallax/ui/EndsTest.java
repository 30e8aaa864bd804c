package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

class EndsTest {
    private static final double ROOM = 3000;
    private static final double OTHER = 900;

    private static Ends at(double scrolled) {
        return Ends.of(scrolled, ROOM, 200, 500);
    }

    @Test
    void at_either_end_every_column_is_at_its_own() {
        assertThat(at(0).ease(450, OTHER)).isZero();
        assertThat(at(ROOM).ease(450, OTHER)).isEqualTo(OTHER);
    }

    @Test
    void far_from_the_ends_a_column_stands_where_it_is_wanted_as_far_as_it_can() {
        assertThat(at(1500).ease(450, OTHER)).isEqualTo(450);
        assertThat(at(1500).ease(-20, OTHER)).isZero();
        assertThat(at(1500).ease(2000, OTHER)).isEqualTo(OTHER);
    }

    @Test
    void a_column_that_cannot_be_scrolled_stays() {
        assertThat(at(1500).ease(450, -30)).isZero();
        assertThat(Ends.of(0, 0, 200, 500).ease(450, OTHER)).isZero();
    }

    @Test
    void in_a_column_that_can_hardly_be_scrolled_both_ends_are_reached() {
        assertThat(Ends.of(0, 60, 200, 500).ease(450, OTHER)).isZero();
        assertThat(Ends.of(30, 60, 200, 500).ease(450, OTHER)).isEqualTo(450);
        assertThat(Ends.of(60, 60, 200, 500).ease(450, OTHER)).isEqualTo(OTHER);
    }

    @Property
    void further_down_is_never_further_up_in_the_other(
            @ForAll @DoubleRange(max = ROOM) double one,
            @ForAll @DoubleRange(max = ROOM) double other,
            @ForAll @DoubleRange(min = -300, max = 1200) double wanted) {
        double first = Math.min(one, other);
        double last = Math.max(one, other);
        assertThat(at(first).ease(wanted, OTHER))
                .isLessThanOrEqualTo(at(last).ease(wanted, OTHER) + 1e-9);
    }
}
