package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

class WindowFrameTest {
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1920, 1080);
    private static final Rectangle2D SECOND = new Rectangle2D(-1280, 100, 1280, 800);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "maximized",
                "1 2 3",
                "1 2 1280 800 minimized",
                "0 0 1280.5 800",
                "NaN 0 1280 800",
                "0 0 -1280 800",
                "0 0 99999999999 800",
                "0 0 10 800",
                "0 0 1280 10"
            })
    void what_is_no_frame_is_passed_over(String written) {
        assertThat(WindowFrame.of(written)).isEmpty();
    }

    @Test
    void a_frame_comes_back_as_it_was_written() {
        WindowFrame frame = new WindowFrame(new Rectangle2D(-1200, 130, 1100, 700), true);
        assertThat(WindowFrame.of(frame.written())).contains(frame);
        WindowFrame free = new WindowFrame(new Rectangle2D(20, 30, 1280, 800), false);
        assertThat(WindowFrame.of(free.written())).contains(free);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 100, true",
        "-1200, 200, true",
        "-900, 0, true",
        "-1200, 0, false",
        "-3000, 200, false",
        "1850, 100, false",
        "100, 1000, false",
        "100, -40, false",
        "5000, 5000, false"
    })
    void a_frame_is_used_only_where_a_screen_shows_its_upper_edge(int x, int y, boolean seen) {
        WindowFrame frame = new WindowFrame(new Rectangle2D(x, y, 1100, 700), false);
        assertThat(frame.isOn(List.of(MAIN, SECOND))).isEqualTo(seen);
        assertThat(frame.isOn(List.of())).isFalse();
    }
}
