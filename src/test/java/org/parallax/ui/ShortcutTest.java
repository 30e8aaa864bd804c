package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCombination;

import org.junit.jupiter.api.Test;
import org.parallax.flag.Category;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

class ShortcutTest {
    @Test
    void the_readme_lists_the_very_keys_of_the_sheet() throws IOException {
        List<String> wanted = new ArrayList<>();
        for (Shortcut.Room room : Shortcut.Room.values()) {
            wanted.add("| **%s** | |".formatted(room.title()));
            room.lines().forEach(it -> wanted.add("| %s | %s |".formatted(it.keys(), it.does())));
        }
        List<String> readme = Files.readAllLines(Path.of("README.md"));
        int head = readme.indexOf("| Key | Does |");
        List<String> table =
                readme.stream().skip(head + 2).takeWhile(it -> it.startsWith("|")).toList();
        assertThat(table).isEqualTo(wanted);
    }

    @Test
    void no_key_does_two_things_in_one_room() {
        for (Shortcut.Room room : Shortcut.Room.values()) {
            Set<KeyCombination> seen = new HashSet<>();
            Arrays.stream(Shortcut.values())
                    .filter(it -> it.room() == room)
                    .flatMap(it -> it.keys().stream())
                    .forEach(key -> assertThat(seen.add(key)).as(room + " " + key).isTrue());
        }
    }

    @Test
    void a_key_that_works_everywhere_is_no_other_key_within_an_article() {
        List<KeyCombination> everywhere =
                Arrays.stream(Shortcut.values())
                        .filter(it ->
                                it.room() == Shortcut.Room.WINDOW
                                        || it.room() == Shortcut.Room.COLUMNS)
                        .flatMap(it -> it.keys().stream())
                        .toList();
        assertThat(everywhere).doesNotHaveDuplicates();
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.room() == Shortcut.Room.ARTICLE) {
                assertThat(everywhere).doesNotContainAnyElementsOf(shortcut.keys());
            }
        }
    }

    @Test
    void the_digits_that_flag_are_those_that_are_told() {
        assertThat(Arrays.stream(Category.values()).map(Category::digit))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(FlagKeys.CLEAR).isEqualTo("0");
        assertThat(Shortcut.Room.FLAGS.lines())
                .extracting(Shortcut.Line::keys)
                .containsExactly("1 to 5", "0", "N", "Ctrl+Enter, Tab");
    }

    @Test
    void keys_are_told_as_they_stand_on_a_keyboard_and_each_sign_once() {
        assertThat(Shortcut.Room.WINDOW.lines())
                .extracting(Shortcut.Line::keys)
                .contains("F6, Shift+F6", "Ctrl+Shift+Z, Ctrl+Y", "Ctrl+plus, Ctrl+minus");
        assertThat(Shortcut.Room.ARTICLE.lines())
                .extracting(Shortcut.Line::keys)
                .contains("Enter, Space", "Page Down, Page Up", "Shift+F10, menu key");
    }
}
