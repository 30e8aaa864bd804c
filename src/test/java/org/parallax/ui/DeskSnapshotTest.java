package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import javafx.application.Platform;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parallax.flag.Category;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

class DeskSnapshotTest {
    private static final int PAPER = 0xffffff;
    private static final int INK = 0x1d2430;
    private static final int SELECTION = 0xffe9a8;
    private static final int FLAG_TINT = 0xeef0e0;
    private static final int DARK_PAPER = 0x1b2129;
    private static final int DARK_SELECTION = 0x5c4a10;

    @TempDir private Path folder = Path.of("");

    @BeforeAll
    static void keepTheToolkit() {
        Platform.setImplicitExit(false);
    }

    private Map<Integer, Integer> colors(DeskModel desk, int width, int height) throws IOException {
        Path file = folder.resolve("desk.png");
        DeskSnapshot.write(desk, file, width, height);
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(width);
        assertThat(picture.getHeight()).isEqualTo(height);
        Map<Integer, Integer> colors = new HashMap<>();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                colors.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return colors;
    }

    @Test
    void a_picture_shows_the_desk_with_its_widest_fact_picked() throws IOException {
        Map<Integer, Integer> colors = colors(Invented.desk(), 1440, 900);
        assertThat(colors.getOrDefault(PAPER, 0)).isGreaterThan(1440 * 900 / 4);
        assertThat(colors.getOrDefault(SELECTION, 0)).isGreaterThan(500);
    }

    @Test
    void a_picture_may_be_larger_than_any_screen_that_is_there() throws IOException {
        Map<Integer, Integer> colors = colors(Invented.desk(), 2560, 1440);
        assertThat(colors.getOrDefault(SELECTION, 0)).isGreaterThan(500);
    }

    @Test
    void a_dark_desk_gives_a_dark_picture() throws IOException {
        DeskModel desk = Invented.desk();
        desk.appearance().themeProperty().set(Theme.DARK);
        Map<Integer, Integer> colors = colors(desk, 1024, 700);
        assertThat(colors.getOrDefault(DARK_PAPER, 0)).isGreaterThan(1024 * 700 / 5);
        assertThat(colors.getOrDefault(DARK_SELECTION, 0)).isGreaterThan(300);
        assertThat(colors.getOrDefault(PAPER, 0)).isZero();
    }

    @Test
    void a_picture_in_high_contrast_is_black_and_shows_what_is_picked() throws IOException {
        DeskModel desk = Invented.desk();
        desk.appearance().themeProperty().set(Theme.CONTRAST);
        Map<Integer, Integer> colors = colors(desk, 1024, 700);
        assertThat(colors.getOrDefault(0, 0)).isGreaterThan(1024 * 700 / 3);
        assertThat(colors.getOrDefault(0xffe600, 0)).as("its edge").isGreaterThan(100);
    }

    @Test
    void a_picture_at_twice_the_size_of_text_has_letters_twice_as_thick() throws IOException {
        DeskModel desk = Invented.desk();
        desk.viewProperty().set(DeskModel.View.FRAMING);
        int usual = colors(desk, 1280, 800).getOrDefault(INK, 0);
        desk.appearance().setTextSize(200);
        assertThat(colors(desk, 1280, 800).getOrDefault(INK, 0)).isGreaterThan(2 * usual);
    }

    @Test
    void a_picture_of_the_search_view_has_what_was_found_in_it() throws IOException {
        DeskModel desk = Invented.desk();
        desk.inquiriesProperty().set(InventedLibrary.standing());
        desk.seeking().queryProperty().set("baths");
        desk.viewProperty().set(DeskModel.View.SEARCH);
        assertThat(colors(desk, 1280, 800).getOrDefault(SELECTION, 0)).isGreaterThan(1000);
        desk.seeking().queryProperty().set("zeppelin");
        assertThat(colors(desk, 1280, 800).getOrDefault(SELECTION, 0)).isZero();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeskModel.View.class,
            names = {"COVERAGE", "QUOTES", "FRAMING", "TIMELINE"})
    void a_picture_of_a_view_has_the_story_on_its_paper(DeskModel.View view) throws IOException {
        DeskModel desk = Invented.desk();
        desk.viewProperty().set(view);
        Map<Integer, Integer> told = colors(desk, 1280, 800);
        desk.appearance().themeProperty().set(Theme.DARK);
        Map<Integer, Integer> dark = colors(desk, 1280, 800);
        assertThat(told.getOrDefault(PAPER, 0)).isGreaterThan(1280 * 800 / 4);
        assertThat(told.getOrDefault(INK, 0)).as("words").isGreaterThan(500);
        assertThat(dark.getOrDefault(PAPER, 0)).isZero();
        assertThat(dark.getOrDefault(DARK_PAPER, 0)).isGreaterThan(1280 * 800 / 5);
    }

    @Test
    void a_picture_shows_what_the_reader_flagged() throws IOException {
        DeskModel desk = Invented.desk();
        int before = colors(desk, 1440, 900).getOrDefault(FLAG_TINT, 0);
        ColumnModel column = desk.stories().getFirst().columns().getFirst();
        desk.select(column.id(), column.shown().getFirst());
        desk.flag(Category.CLAIM);
        assertThat(colors(desk, 1440, 900).getOrDefault(FLAG_TINT, 0)).isGreaterThan(before + 2000);
    }

    @Test
    void an_empty_desk_can_be_drawn_too() throws IOException {
        DeskModel empty = new DeskModel(List.of(), List.of(), words -> List.of());
        assertThat(colors(empty, 640, 480)).hasSizeGreaterThan(10);
    }

    @Test
    void a_picture_that_cannot_be_written_is_an_error_and_not_a_silence() {
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() ->
                        DeskSnapshot.write(
                                Invented.desk(), folder.resolve("no/where.png"), 640, 480));
    }
}
