package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

class SealTest {
    private static final List<String> BOTH = List.of("a", "b");

    @TempDir Path folder = Path.of("");

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("a"), "one");
        Files.writeString(folder.resolve("b"), "two");
    }

    @Test
    void covers_nothing_without_a_seal_and_what_was_sealed_after() {
        assertThat(Seal.of(folder).covers(BOTH)).isFalse();
        Seal.of(folder).put(BOTH);
        assertThat(Seal.of(folder).covers(BOTH)).isTrue();
        assertThat(Seal.of(folder).covers(List.of("a", "c"))).isFalse();
    }

    @Test
    void a_file_of_another_length_or_another_time_or_that_is_gone_is_not_covered()
            throws IOException {
        Seal.of(folder).put(BOTH);
        FileTime time = Files.getLastModifiedTime(folder.resolve("a"));
        Files.writeString(folder.resolve("a"), "longer");
        Files.setLastModifiedTime(folder.resolve("a"), time);
        assertThat(Seal.of(folder).covers(BOTH)).as("longer").isFalse();
        Files.writeString(folder.resolve("a"), "one");
        Files.setLastModifiedTime(folder.resolve("a"), FileTime.fromMillis(1));
        assertThat(Seal.of(folder).covers(BOTH)).as("later").isFalse();
        Files.delete(folder.resolve("a"));
        assertThat(Seal.of(folder).covers(BOTH)).as("gone").isFalse();
        assertThat(Seal.of(folder).covers(List.of("b"))).isTrue();
    }

    @Test
    void what_was_changed_is_not_covered_when_more_is_sealed_but_is_when_it_is_sealed_again()
            throws IOException {
        Seal.of(folder).put(List.of("a"));
        Files.writeString(folder.resolve("a"), "changed");
        Seal.of(folder).put(BOTH);
        assertThat(Seal.of(folder).covers(List.of("b"))).isTrue();
        assertThat(Seal.of(folder).covers(BOTH)).isFalse();
        Seal.of(folder).again(BOTH);
        assertThat(Seal.of(folder).covers(BOTH)).isTrue();
    }

    @Test
    void a_seal_of_any_bytes_covers_nothing_and_a_folder_that_is_gone_can_be_sealed()
            throws IOException {
        Files.write(folder.resolve(Seal.NAME), new byte[] {(byte) 0xff, 10, 32, 32, 10, 'a', 10});
        assertThat(Seal.of(folder).covers(BOTH)).isFalse();
        Path gone = folder.resolve("gone");
        Seal.of(gone).put(BOTH);
        assertThat(gone).doesNotExist();
    }
}
