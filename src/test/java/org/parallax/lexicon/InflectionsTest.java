package org.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class InflectionsTest {
    @ParameterizedTest
    @CsvSource({
        "slam/v, slam slams slammed slamming",
        "rail/v, rail rails railed railing",
        "plan/v, plan plans planned planning",
        "tear/v, tear tears tore torn tearing",
        "bully/v, bully bullies bullied bullying",
        "lie/v, lie lies lied lying",
        "free/v, free frees freed freeing",
        "panic/v, panic panics panicked panicking",
        "double-cross/v, double-cross double-crosses double-crossed double-crossing",
        "quit/v, quit quits quitting",
        "crony/n, crony cronies crony's cronies'",
        "crisis/n, crisis crises crisis' crises'",
        "brazen/a, brazen brazenly",
        "crazy/a, crazy crazily",
        "terrible/a, terrible terribly",
        "tragic/a, tragic tragically",
        "full/a, full fully",
        "slam, slam",
    })
    void a_mark_gives_all_forms_of_a_word(String written, String forms) {
        assertThat(Inflections.of(written)).containsExactlyInAnyOrder(forms.split(" ", -1));
    }

    @Test
    void where_spelling_cannot_tell_both_forms_are_given() {
        assertThat(Inflections.of("target/v")).contains("targeted", "targetted");
        assertThat(Inflections.of("commit/v")).contains("committed");
    }

    @Test
    void a_stroke_without_a_mark_is_left_as_it_is() {
        assertThat(List.of("and/or", "/", "a/", "/v"))
                .allSatisfy(word -> assertThat(Inflections.of(word)).isNotEmpty());
        assertThat(Inflections.of("and/or")).containsExactly("and/or");
    }
}
