package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;
import org.parallax.ui.Lockstep.Anchor;

import java.util.List;

class LockstepTest {
    private static final Anchor END = new Anchor(6000, 4000);

    private static Lockstep of(Anchor... shared) {
        return Lockstep.of(List.of(shared), null, END);
    }

    @Provide
    Arbitrary<List<Anchor>> shared() {
        Arbitrary<Double> here = Arbitraries.doubles().between(-100, 6100);
        Arbitrary<Double> there = Arbitraries.doubles().between(-100, 4100);
        return Combinators.combine(here, there).as(Anchor::new).list().ofMaxSize(30);
    }

    @Test
    void without_a_shared_fact_both_are_at_the_same_part_of_the_way() {
        assertThat(of().at(0)).isZero();
        assertThat(of().at(1500)).isEqualTo(1000);
        assertThat(of().at(6000)).isEqualTo(4000);
    }

    @Test
    void beyond_the_ends_there_is_nothing() {
        assertThat(of().at(-50)).isZero();
        assertThat(of().at(9000)).isEqualTo(4000);
        assertThat(of(new Anchor(-3, 20), new Anchor(7000, 30)).anchors()).hasSize(2);
        assertThat(Lockstep.of(List.of(), null, new Anchor(0, 0)).at(10)).isZero();
    }

    @Test
    void a_shared_fact_stands_beside_itself_and_between_two_the_way_is_parted() {
        Lockstep step = of(new Anchor(1000, 1000), new Anchor(2000, 1400));
        assertThat(step.at(1000)).isEqualTo(1000);
        assertThat(step.at(1500)).isEqualTo(1200);
        assertThat(step.at(2000)).isEqualTo(1400);
        assertThat(step.at(500)).isEqualTo(500);
    }

    @Test
    void of_facts_in_another_order_the_most_that_share_one_stand_side_by_side() {
        Lockstep step =
                of(
                        new Anchor(1000, 3500),
                        new Anchor(2000, 1000),
                        new Anchor(3000, 1500),
                        new Anchor(4000, 2000));
        assertThat(step.at(2000)).isEqualTo(1000);
        assertThat(step.at(3000)).isEqualTo(1500);
        assertThat(step.at(4000)).isEqualTo(2000);
        assertThat(step.at(1000)).isEqualTo(500);
    }

    @Test
    void what_is_picked_stands_beside_itself_though_others_then_cannot() {
        Anchor picked = new Anchor(1000, 2900);
        Lockstep step =
                Lockstep.of(
                        List.of(picked, new Anchor(2000, 1000), new Anchor(3000, 1500)),
                        picked,
                        END);
        assertThat(step.at(1000)).isEqualTo(2900);
        assertThat(step.anchors()).hasSize(3);
    }

    @Test
    void no_column_runs_where_the_other_hardly_moves() {
        Lockstep step = of(new Anchor(1000, 600), new Anchor(1010, 3500), new Anchor(3000, 2000));
        assertThat(step.at(1010)).isLessThan(620);
        assertThat(step.at(3000)).isEqualTo(2000);
    }

    @Property
    void ends_belong_to_ends(@ForAll("shared") List<Anchor> shared) {
        Lockstep step = Lockstep.of(shared, null, END);
        assertThat(step.at(0)).isZero();
        assertThat(step.at(END.here())).isEqualTo(END.there());
    }

    @Property
    void whoever_reads_on_in_one_never_goes_back_in_the_other(
            @ForAll("shared") List<Anchor> shared,
            @ForAll @DoubleRange(max = 6000) double one,
            @ForAll @DoubleRange(max = 6000) double other) {
        Lockstep step = Lockstep.of(shared, null, END);
        assertThat(step.at(Math.min(one, other)))
                .isLessThanOrEqualTo(step.at(Math.max(one, other)));
    }

    @Property
    void what_stands_side_by_side_is_shared_and_is_met(@ForAll("shared") List<Anchor> shared) {
        Lockstep step = Lockstep.of(shared, null, END);
        List<Anchor> met = step.anchors().subList(1, step.anchors().size() - 1);
        assertThat(shared).containsAll(met);
        assertThat(met)
                .allSatisfy(
                        it -> assertThat(step.at(it.here())).isCloseTo(it.there(), within(1e-6)));
    }

    @Property
    void the_way_back_leads_to_where_one_came_from(
            @ForAll("shared") List<Anchor> shared, @ForAll @DoubleRange(max = 6000) double here) {
        Lockstep forth = Lockstep.of(shared, null, END);
        assertThat(forth.turned().at(forth.at(here))).isCloseTo(here, within(1e-3));
    }
}
