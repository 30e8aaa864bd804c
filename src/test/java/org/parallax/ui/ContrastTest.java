package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Contrast as WCAG 2.2 reckons it: 4.5 for text, 3 for lines; 7 and 4.5 in high contrast. */
class ContrastTest {
    private static final Pattern COLOR =
            Pattern.compile("^\\s+(-[\\w-]+): (#[0-9a-f]{6});", Pattern.MULTILINE);

    private static Map<String, String> colors(String theme) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DeskWindow.class.getResourceAsStream("desk.css"))) {
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int from = css.indexOf(theme.equals("light") ? ".root {" : ".root:" + theme + " {");
            String part = css.substring(from, css.indexOf('}', from));
            Map<String, String> colors = new HashMap<>();
            for (Matcher m = COLOR.matcher(part); m.find(); ) {
                colors.put(m.group(1), m.group(2));
            }
            return colors;
        }
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 255)
                + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double part = channel / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    private static double contrast(String theme, String one, String other) throws IOException {
        Map<String, String> colors = colors(theme);
        double a = luminance(Objects.requireNonNull(colors.get(one), one));
        double b = luminance(Objects.requireNonNull(colors.get(other), other));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    @ParameterizedTest
    @CsvSource({
        "-ink, -paper",
        "-ink, -side",
        "-ink, -desk",
        "-ink, -raised",
        "-ink, -fact-tint",
        "-ink, -only-here-tint",
        "-ink, -quote-tint",
        "-ink, -framing-tint",
        "-ink, -selection",
        "-muted, -paper",
        "-muted, -side",
        "-muted, -desk",
        "-muted, -raised",
        "-accent, -paper",
        "-accent, -side",
        "-accent, -raised",
        "-paper, -accent",
        "-fact, -fact-tint",
        "-only-here, -only-here-tint",
        "-differs, -differs-tint",
        "-framing, -paper",
        "-fact, -paper",
        "-fact, -selection",
        "-only-here, -paper",
        "-ink, -flag-tint",
        "-flag-fact, -paper",
        "-flag-opinion, -paper",
        "-flag-mixed, -paper",
        "-flag-claim, -paper",
        "-flag-unsure, -paper",
        "-flag-fact, -selection",
        "-flag-opinion, -selection",
        "-flag-mixed, -selection",
        "-flag-claim, -selection",
        "-flag-unsure, -selection",
        "-flag-own-6, -paper",
        "-flag-own-7, -paper",
        "-flag-own-8, -paper",
        "-flag-own-9, -paper",
        "-flag-own-6, -selection",
        "-flag-own-7, -selection",
        "-flag-own-8, -selection",
        "-flag-own-9, -selection",
        "-fact, -flag-tint",
        "-only-here, -flag-tint",
        "-differs, -paper",
        "-ink, -heat-1",
        "-ink, -heat-2",
        "-ink, -heat-3",
        "-ink, -heat-4"
    })
    void text_can_be_read_on_what_lies_under_it(String text, String ground) throws IOException {
        assertThat(contrast("light", text, ground)).as("light").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast("dark", text, ground)).as("dark").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast("contrast", text, ground)).as("contrast").isGreaterThanOrEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "-fact, -paper",
        "-only-here, -paper",
        "-quote, -paper",
        "-framing, -paper",
        "-quote, -quote-tint",
        "-framing, -framing-tint",
        "-selection-edge, -selection",
        "-selection-edge, -paper",
        "-accent, -paper",
        "-fact, -desk",
        "-only-here, -desk",
        "-quote, -desk",
        "-framing, -desk",
        "-flag-fact, -desk",
        "-flag-opinion, -desk",
        "-flag-mixed, -desk",
        "-flag-own-6, -desk",
        "-flag-own-7, -desk",
        "-flag-own-8, -desk",
        "-flag-own-9, -desk",
        "-flag-claim, -desk",
        "-flag-unsure, -desk",
        "-quote, -flag-tint",
        "-framing, -flag-tint",
        "-quote, -selection",
        "-framing, -selection"
    })
    void a_line_can_be_seen_on_what_lies_under_it(String line, String ground) throws IOException {
        assertThat(contrast("light", line, ground)).as("light").isGreaterThanOrEqualTo(3);
        assertThat(contrast("dark", line, ground)).as("dark").isGreaterThanOrEqualTo(3);
        assertThat(contrast("contrast", line, ground)).as("contrast").isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-desk", "-paper", "-side"})
    void in_high_contrast_every_outline_can_be_seen(String ground) throws IOException {
        assertThat(contrast("contrast", "-line", ground)).isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark", "contrast"})
    void every_theme_says_of_each_color_what_it_is(String theme) throws IOException {
        assertThat(colors(theme)).hasSameSizeAs(colors("light"));
        assertThat(colors(theme).keySet()).isEqualTo(colors("light").keySet());
    }
}
