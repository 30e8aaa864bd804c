package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;

class SlipsTest {
    @Test
    void no_names_have_none() {
        assertThat(Slips.of(List.of())).isEmpty();
        assertThat(Slips.of(List.of("", " ", "a", "same name", "same name"))).isEmpty();
    }

    @Test
    void a_letter_left_out_put_in_or_changed_is_one() {
        assertThat(Slips.isSlip("port calderon", "port caldeon")).isTrue();
        assertThat(Slips.isSlip("port calderon", "port calderoon")).isTrue();
        assertThat(Slips.isSlip("port calderon", "port calderin")).isTrue();
    }

    @Test
    void another_word_is_none() {
        assertThat(Slips.isSlip("port calderon", "port mercer")).isFalse();
        assertThat(Slips.isSlip("port calderon", "fort caldeon")).isFalse();
        assertThat(Slips.isSlip("port calderon", "port calderons")).isFalse();
        assertThat(Slips.isSlip("norland", "norlandia")).isFalse();
        assertThat(Slips.isSlip("iran", "iraq")).isFalse();
        assertThat(Slips.isSlip("port calderon", "calderon")).isFalse();
    }

    @Property
    void any_long_name_with_a_letter_left_out_within_is_found(
            @ForAll @LowerChars @StringLength(min = 9, max = 20) String name,
            @ForAll @IntRange(min = 1, max = 7) int at) {
        String slip = name.substring(0, at) + name.substring(at + 1);
        if (!name.startsWith(slip)) {
            assertThat(Slips.of(List.of(name, slip))).containsExactly(new Slips.Pair(name, slip));
        }
    }

    @Property
    void one_name_is_a_slip_of_another_whichever_comes_first(
            @ForAll @AlphaChars @StringLength(max = 12) String one,
            @ForAll @AlphaChars @StringLength(max = 12) String other) {
        assertThat(Slips.isSlip(one, other)).isEqualTo(Slips.isSlip(other, one));
    }
}
