package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.parallax.story.Place;
import org.parallax.text.Span;

import java.util.List;

/** What is picked where something stands in several places. */
class ChoiceTest {
    private static final Subject WORD =
            new Subject.Word("pool", List.of(new Place("a1", Span.of(0, 4))), null);
    private static final Selection FIRST = new Selection("a1", Span.of(0, 4), WORD);
    private static final Selection SECOND = new Selection("a1", Span.of(9, 13), WORD);

    private final Choice choice = new Choice(List.of(FIRST, SECOND));

    @Test
    void picking_again_takes_the_next_place_and_after_the_last_the_first() {
        assertThat(choice.after(null)).isEqualTo(FIRST);
        assertThat(choice.after(FIRST)).isEqualTo(SECOND);
        assertThat(choice.after(SECOND)).isEqualTo(FIRST);
    }

    @Test
    void going_there_goes_to_the_place_that_is_picked() {
        assertThat(choice.from(SECOND)).isEqualTo(SECOND);
        assertThat(choice.from(null)).isEqualTo(FIRST);
    }

    @Test
    void something_that_stands_nowhere_cannot_be_picked() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice(List.of()));
    }
}
