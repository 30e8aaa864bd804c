package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.Written;

import java.util.List;

class HeadlineFiguresTest {
    private static List<Discrepancy> of(String headline, String body) {
        return HeadlineFigures.of(List.of(Written.headed(headline + "\n\n" + body).analyzed()));
    }

    @Test
    void a_headline_alone_or_without_figures_says_nothing_else() {
        assertThat(of("Twelve boats lost", "Nobody was hurt.")).isEmpty();
        assertThat(of("Boats lost", "Twelve boats were lost.")).isEmpty();
    }

    @Test
    void the_same_or_a_rounded_figure_is_no_discrepancy() {
        assertThat(of("Twelve boats lost", "They lost 12 boats at sea.")).isEmpty();
        assertThat(of("Harbour gets $4 million", "It gets $4.1 million.")).isEmpty();
    }

    @Test
    void another_figure_is_one() {
        assertThat(of("Twelve boats lost", "They lost 14 boats at sea."))
                .singleElement()
                .satisfies(found -> assertThat(found.kind()).isEqualTo(Discrepancy.Kind.HEADLINE));
    }

    @Test
    void two_other_figures_may_be_of_other_things() {
        assertThat(of("Twelve boats lost", "They lost 14 boats at sea and saved 20 boats."))
                .isEmpty();
    }
}
