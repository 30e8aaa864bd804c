package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.application.ColorScheme;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class AppearanceTest {
    private final List<String> kept = new ArrayList<>();
    private final Settings settings = new Settings();
    private final Appearance looks = new Appearance(settings);

    private void load(Map<String, String> before) {
        settings.load(before, (name, value) -> kept.add(name + "=" + value));
    }

    @Test
    void text_grows_and_shrinks_within_what_can_be_read_and_goes_back() {
        looks.resizeText(40);
        assertThat(looks.textSizeProperty().get()).isEqualTo(Appearance.LARGEST);
        looks.resizeText(-40);
        assertThat(looks.textSizeProperty().get()).isEqualTo(Appearance.SMALLEST);
        looks.resizeText(1);
        assertThat(looks.textSizeProperty().get()).isEqualTo(90);
        looks.setTextSize(Appearance.USUAL);
        assertThat(looks.textSizeProperty().get()).isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"5000, 200", "-3, 80", "'', 100", "big, 100", "1.5, 100", "150, 150"})
    void a_size_of_text_that_was_kept_is_taken_as_far_as_it_can_be_read(String was, int size) {
        load(Map.of("text-size", was));
        assertThat(looks.textSizeProperty().get()).isEqualTo(size);
    }

    @Test
    void what_no_theme_measure_or_typeface_is_called_is_passed_over() {
        load(Map.of("theme", "Dark", "measure", "2", "typeface", "comic", "left-side", "?"));
        assertThat(looks.themeProperty().get()).isEqualTo(Theme.SYSTEM);
        assertThat(looks.measureProperty().get()).isEqualTo(Measure.MEDIUM);
        assertThat(looks.typefaceProperty().get()).isEqualTo(Typeface.SERIF);
        assertThat(looks.left().shown().get()).isTrue();
    }

    @Test
    void what_the_reader_chose_is_kept_and_what_is_usual_forgotten() {
        load(Map.of("theme", "contrast", "left-side", "folded"));
        assertThat(looks.themeProperty().get()).isEqualTo(Theme.CONTRAST);
        assertThat(looks.left().shown().get()).isFalse();
        looks.themeProperty().set(Theme.SYSTEM);
        looks.measureProperty().set(Measure.NARROW);
        looks.typefaceProperty().set(Typeface.SANS);
        looks.left().toggle();
        looks.right().toggle();
        assertThat(kept)
                .containsExactly(
                        "theme=",
                        "measure=narrow",
                        "typeface=sans",
                        "left-side=",
                        "right-side=folded");
    }

    @Test
    void sides_fold_where_there_is_little_room_and_open_there_only_when_asked() {
        load(Map.of());
        looks.fit(640, 400);
        assertThat(looks.left().shown().get()).isFalse();
        assertThat(looks.right().shown().get()).isFalse();
        looks.right().toggle();
        assertThat(looks.right().shown().get()).isTrue();
        looks.fit(1280, 800);
        assertThat(looks.left().shown().get()).isTrue();
        assertThat(looks.right().shown().get()).isTrue();
        looks.fit(640, 400);
        assertThat(looks.right().shown().get()).isFalse();
        assertThat(kept).as("only what is done with room enough is kept").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "LIGHT, false, LIGHT",
        "DARK, false, DARK",
        "LIGHT, true, CONTRAST",
        "DARK, true, CONTRAST"
    })
    void the_systems_colors_are_followed(ColorScheme scheme, boolean contrast, Theme theme) {
        assertThat(StyleSheets.asked(scheme, contrast)).isEqualTo(theme);
    }
}
