package org.parallax.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.text.Span;

import java.util.List;

class NamesTest {
    private static final Name REYES = new Name("Ann Reyes", NameKind.PERSON, Span.of(4, 13));
    private static final Name BOARD =
            new Name("Rail Board", NameKind.ORGANIZATION, Span.of(20, 30));
    private static final Name OKORO = new Name("Paul Okoro", NameKind.PERSON, Span.of(40, 50));
    private static final Names NAMES = new Names(List.of(REYES, BOARD, OKORO));

    @Test
    void nobody_is_named_before_the_first_name_has_ended() {
        assertThat(NAMES.lastBefore(12, name -> name.kind() == NameKind.PERSON)).isEmpty();
        assertThat(NAMES.lastBefore(13, name -> name.kind() == NameKind.PERSON)).contains(REYES);
    }

    @Test
    void the_last_name_before_an_offset_is_one_of_a_wanted_kind() {
        assertThat(NAMES.lastBefore(45, name -> name.kind() == NameKind.PERSON)).contains(REYES);
        assertThat(NAMES.lastBefore(45, name -> name.kind() != NameKind.PLACE)).contains(BOARD);
        assertThat(NAMES.lastBefore(99, name -> name.kind() == NameKind.PLACE)).isEmpty();
        assertThat(NAMES.lastBefore(99, name -> false)).isEmpty();
    }

    @Test
    void a_name_that_a_span_cuts_is_not_in_it() {
        assertThat(NAMES.in(Span.of(5, 50))).containsExactly(BOARD, OKORO);
        assertThat(NAMES.in(Span.of(20, 29))).isEmpty();
    }
}
