package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class ToolkitTest {
    @TempDir private Path devices = Path.of("");

    private void linux() throws IOException {
        Files.createDirectory(devices.resolve("shm"));
    }

    @Test
    void a_linux_without_a_graphics_card_is_told() throws IOException {
        linux();
        assertThat(Toolkit.isWithoutCard(devices)).isTrue();
        Files.createDirectory(devices.resolve("dri"));
        assertThat(Toolkit.isWithoutCard(devices)).as("nothing in it").isTrue();
    }

    @Test
    void a_card_is_seen_whoever_drives_it() throws IOException {
        linux();
        Path card = Files.createDirectory(devices.resolve("dri")).resolve("renderD128");
        Files.createFile(card);
        assertThat(Toolkit.isWithoutCard(devices)).isFalse();
        Files.delete(card);
        Files.createFile(devices.resolve("nvidia0"));
        assertThat(Toolkit.isWithoutCard(devices)).isFalse();
    }

    @Test
    void other_systems_are_left_to_choose() {
        assertThat(Toolkit.isWithoutCard(devices)).isFalse();
        assertThat(Toolkit.isWithoutCard(devices.resolve("none"))).isFalse();
    }
}
