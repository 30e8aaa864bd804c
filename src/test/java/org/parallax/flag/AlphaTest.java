package org.parallax.flag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/** Alpha is what it is when it is worked out by hand. */
class AlphaTest {
    /** A line a rater, a letter a unit, a point where the rater said nothing. */
    private static Alpha of(String... raters) {
        List<@Nullable String[]> units = new ArrayList<>();
        for (int unit = 0; unit < raters[0].length(); unit++) {
            @Nullable String[] said = new @Nullable String[raters.length];
            for (int rater = 0; rater < raters.length; rater++) {
                char letter = raters[rater].charAt(unit);
                said[rater] = letter == '.' ? null : String.valueOf(letter);
            }
            units.add(said);
        }
        return Alpha.of(raters.length, units);
    }

    private static double value(Alpha alpha) {
        assertThat(alpha).isInstanceOf(Alpha.Measured.class);
        return ((Alpha.Measured) alpha).value();
    }

    @Test
    void krippendorffs_published_example_with_missing_data_is_743() {
        // "Computing Krippendorff's Alpha-Reliability", C: four observers, twelve units. Unit 12
        // has
        // one value and drops out, which leaves 40 pairable values.
        Alpha alpha = of("123321412...", "1233224125.3", ".3332342251.", "12332441251.");
        assertThat(value(alpha)).isCloseTo(0.743, within(0.0005));
        assertThat(alpha.units()).isEqualTo(11);
    }

    @Test
    void two_raters_who_differ_once_in_four() {
        // Units ff, ff, oo, fo: values n = 8, f = 5, o = 3. Ordered pairs that differ: 2.
        // Observed 2/8 = 1/4. Expected 2*5*3/(8*7) = 30/56 = 15/28.
        // Alpha = 1 - (1/4)/(15/28) = 1 - 7/15 = 8/15.
        assertThat(value(of("ffof", "ffoo"))).isCloseTo(8.0 / 15, within(1e-12));
    }

    @Test
    void two_raters_who_never_agree_are_below_chance() {
        // Units fo, of: n = 4, f = 2, o = 2. Observed 4/4 = 1. Expected 2*2*2/(4*3) = 2/3.
        // Alpha = 1 - 1/(2/3) = -1/2.
        assertThat(value(of("fo", "of"))).isCloseTo(-0.5, within(1e-12));
    }

    @Test
    void a_unit_of_three_weighs_each_of_its_pairs_half() {
        // Units fff, oo, ffo, and one that a single rater flagged, which counts for nothing.
        // n = 3 + 2 + 3 = 8; f = 3 + 2 = 5, o = 2 + 1 = 3.
        // Differing: ffo has four ordered pairs, each weighing 1/(3-1): 2. Observed 2/8 = 1/4.
        // Expected 2*5*3/(8*7) = 15/28. Alpha = 1 - 7/15 = 8/15; the lone m changes nothing.
        assertThat(value(of("fofm", "foo.", "f.f."))).isCloseTo(8.0 / 15, within(1e-12));
    }

    @Test
    void full_agreement_in_two_categories_is_one() {
        assertThat(value(of("ffo", "ffo"))).isEqualTo(1);
    }

    @Test
    void where_there_is_no_number_it_is_told_why() {
        assertThat(of("ffo")).isEqualTo(new Alpha.Unmeasured(Alpha.Why.ONE_RATER, 0));
        assertThat(of("ff.", "..o"))
                .isEqualTo(new Alpha.Unmeasured(Alpha.Why.NOTHING_IN_COMMON, 0));
        assertThat(of("fffo", "ff..")).isEqualTo(new Alpha.Unmeasured(Alpha.Why.ONE_CATEGORY, 2));
        assertThat(Alpha.of(2, List.of()))
                .isEqualTo(new Alpha.Unmeasured(Alpha.Why.NOTHING_IN_COMMON, 0));
    }
}
