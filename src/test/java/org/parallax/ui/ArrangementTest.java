package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class ArrangementTest {
    private static final List<String> FIVE = List.of("a", "b", "c", "d", "e");

    private static Arrangement five() {
        return Arrangement.of(FIVE);
    }

    private static Arrangement pinned(String... articles) {
        Arrangement all = five();
        for (String article : articles) {
            all = all.pinning(article, true);
        }
        return all.showing(true);
    }

    @Test
    void of_a_story_without_articles_nothing_is_shown_and_nothing_can_be_moved() {
        Arrangement none = Arrangement.of(List.of());
        assertThat(none.shown()).isEmpty();
        assertThat(none.moving("a", 3)).isEqualTo(none);
        assertThat(none.pinning("a", true)).isEqualTo(none);
        assertThat(none.showing(true)).isEqualTo(none);
    }

    @Test
    void only_the_pinned_columns_are_shown_where_one_is_pinned() {
        assertThat(five().showing(true).shown()).isEqualTo(FIVE);
        assertThat(pinned("d", "b").shown()).containsExactly("b", "d");
        assertThat(pinned("b").pinning("b", false)).isEqualTo(five());
    }

    @Test
    void a_column_goes_as_far_as_there_are_columns() {
        assertThat(five().moving("b", -7).order()).containsExactly("b", "a", "c", "d", "e");
        assertThat(five().moving("b", 99).order()).containsExactly("a", "c", "d", "e", "b");
        assertThat(five().moving("b", 2).order()).containsExactly("a", "c", "b", "d", "e");
        assertThat(five().moving("b", 1)).isEqualTo(five());
    }

    @Test
    void a_column_that_is_put_aside_stays_where_it_is_while_others_are_moved() {
        Arrangement moved = pinned("a", "c", "e").moving("e", 0);
        assertThat(moved.shown()).containsExactly("e", "a", "c");
        assertThat(moved.order()).containsExactly("e", "b", "a", "d", "c");
        assertThat(moved.moving("b", 0)).isEqualTo(moved);
    }

    @Property
    void whatever_is_moved_every_column_is_there_once(
            @ForAll @IntRange(max = 31) int pins,
            @ForAll @IntRange(max = 4) int moved,
            @ForAll @IntRange(min = -2, max = 7) int to) {
        Arrangement all = five();
        for (int i = 0; i < 5; i++) {
            all = all.pinning(FIVE.get(i), (pins >> i & 1) == 1);
        }
        all = all.showing(true);
        Arrangement after = all.moving(FIVE.get(moved), to);
        assertThat(after.order()).containsExactlyInAnyOrderElementsOf(FIVE);
        assertThat(after.shown()).containsExactlyInAnyOrderElementsOf(all.shown());
    }

    @Test
    void columns_are_of_one_width_until_they_are_given_others_and_again_once_they_are_evened() {
        Arrangement wide = five().sharing(Map.of("a", 1.5, "b", 0.5));
        assertThat(wide.share("a")).isEqualTo(1.5);
        assertThat(wide.share("c")).isEqualTo(1);
        assertThat(wide.sharing(Map.of("a", 1.0, "b", 1.0))).isEqualTo(five());
        assertThat(wide.even()).isEqualTo(five());
    }

    @Test
    void where_no_column_was_moved_what_comes_back_stands_where_the_story_has_it() {
        Arrangement rest = Arrangement.of(List.of("b", "c")).pinning("c", true);
        assertThat(rest.over(List.of("a", "b", "x", "c")))
                .isEqualTo(Arrangement.of(List.of("a", "b", "x", "c")).pinning("c", true));
        assertThat(rest.moving("c", 0).over(List.of("a", "b", "c")).order())
                .containsExactly("c", "b", "a");
    }

    @Test
    void over_other_articles_what_is_gone_is_forgotten_and_what_is_new_stands_last() {
        Arrangement before =
                new Arrangement(List.of("c", "a", "b"), Set.of("a", "c"), Map.of("c", 2.0), true);
        assertThat(before.over(List.of("a", "b", "x")))
                .isEqualTo(new Arrangement(List.of("a", "b", "x"), Set.of("a"), Map.of(), true));
        assertThat(before.over(List.of("x", "y"))).isEqualTo(Arrangement.of(List.of("x", "y")));
    }
}
