package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.flag.Flag;

import java.time.Instant;
import java.util.List;

class FlagKindsTest {
    private static final Flag.Quoted WORDS = new Flag.Quoted(0, "It rains.", "", "");

    private static List<String> letters(String... categories) {
        return FlagKinds.of(List.of(categories)).all().stream().map(FlagKind::letter).toList();
    }

    @Test
    void the_usual_kinds_are_the_five_of_every_window() {
        assertThat(FlagKinds.USUAL.all())
                .extracting(FlagKind::word)
                .containsExactly("Fact", "Opinion", "Mixed", "Claim", "Can’t tell");
        assertThat(FlagKinds.USUAL.all())
                .extracting(FlagKind::digit)
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void no_two_kinds_have_one_letter() {
        assertThat(letters("Who", "What", "When", "Why", "Where", "How"))
                .containsExactly("W", "H", "E", "Y", "R", "O");
        assertThat(letters("Frame", "fact"))
                .as("a known one keeps its own")
                .containsExactly("R", "F");
        assertThat(letters("1st", "…", "aa", "a")).containsExactly("S", "2", "A", "4");
        assertThat(letters("رأي", "حقيقة")).containsExactly("ر", "ح");
    }

    @Test
    void the_digits_go_by_the_order_of_the_assignment() {
        FlagKinds kinds = FlagKinds.of(List.of("opinion", "spin"));
        assertThat(kinds.typed("1").map(FlagKind::category)).contains("opinion");
        assertThat(kinds.typed("2").map(FlagKind::category)).contains("spin");
        assertThat(kinds.typed("3")).isEmpty();
        assertThat(kinds.typed("")).isEmpty();
    }

    @Test
    void nine_kinds_have_nine_bars() {
        List<String> categories = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(FlagKinds.of(categories).all())
                .extracting(FlagKind::style)
                .doesNotHaveDuplicates()
                .hasSize(9);
    }

    @Test
    void a_flag_of_another_category_looks_as_if_unsure() {
        Flag stray = Flag.of(WORDS, "spin", "", Instant.EPOCH);
        assertThat(FlagKinds.USUAL.of(stray).style()).isEqualTo("flag-unsure");
        assertThat(FlagKinds.USUAL.of(stray).letter()).isEqualTo("S");
        assertThat(FlagKinds.of(List.of("spin", "fact")).of(stray).style()).isEqualTo("flag-own-1");
    }
}
