package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.Objects;

class MarkFinderTest {
    private final DeskModel desk = Invented.desk();

    private String picked() {
        Selection picked = Objects.requireNonNull(desk.selectionProperty().get());
        StoryModel story = Objects.requireNonNull(desk.storyProperty().get());
        return Objects.requireNonNull(story.column(picked.article())).article().in(picked.span());
    }

    private @Nullable Subject subject() {
        Selection picked = desk.selectionProperty().get();
        return picked == null ? null : picked.subject();
    }

    @Test
    void a_fact_comes_before_a_quotation_and_the_same_words_before_those_that_hold_them() {
        assertThat(desk.select("june")).isTrue();
        assertThat(subject()).isInstanceOf(Subject.Fact.class);
        assertThat(picked()).isEqualTo("30 June");
        assertThat(desk.select("June 30")).isTrue();
        assertThat(picked()).isEqualTo("June 30");
    }

    @Test
    void a_quotation_is_found_however_its_blanks_and_marks_are_typed() {
        assertThat(desk.select(" cannot  keep heating ")).isTrue();
        assertThat(subject()).isInstanceOf(Subject.Quotation.class);
        assertThat(desk.select("HARBOR BATHS")).isTrue();
        assertThat(subject()).isInstanceOf(Subject.Naming.class);
    }

    @Test
    void a_mark_of_another_story_opens_that_story() {
        assertThat(desk.select("212 people")).isTrue();
        assertThat(Objects.requireNonNull(desk.storyProperty().get()).title())
                .isEqualTo("Night ferries end in autumn");
        assertThat(subject()).isInstanceOf(Subject.Fact.class);
    }

    @Test
    void words_without_a_mark_and_no_words_pick_nothing() {
        assertThat(desk.select("zeppelin")).isFalse();
        assertThat(desk.select(" ")).isFalse();
        assertThat(desk.select("the sauna")).as("words of the text that nothing marks").isFalse();
        assertThat(subject()).isNull();
    }
}
