package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that is written is whole, or as it was. */
class WholeFileTest {
    @TempDir private Path folder = Path.of("");

    private static WholeFile.Content words(String words) {
        return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void what_was_there_is_replaced_and_nothing_is_left_beside() throws IOException {
        Path file = folder.resolve("marks.csv");
        new WholeFile(file).write(words("one"));
        new WholeFile(file).write(words("two"));
        assertThat(file).hasContent("two");
        assertThat(folder).isDirectoryContaining(it -> it.equals(file));
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void where_writing_fails_half_way_the_old_file_stays_as_it_was() throws IOException {
        Path file = Files.writeString(folder.resolve("marks.csv"), "old");
        WholeFile.Content failing =
                out -> {
                    out.write(new byte[100_000]);
                    throw new IOException("full");
                };
        assertThatThrownBy(() -> new WholeFile(file).write(failing)).hasMessage("full");
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).hasSize(1);
    }

    @Test
    void a_link_stays_a_link_and_the_file_behind_it_is_written() throws IOException {
        Path file = Files.writeString(folder.resolve("real.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        new WholeFile(link).write(words("new"));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void a_folder_or_a_place_in_no_folder_cannot_be_written() {
        assertThat(new WholeFile(folder).isWritable()).isFalse();
        assertThat(new WholeFile(folder.resolve("no/marks.csv")).isWritable()).isFalse();
        assertThat(new WholeFile(folder.resolve("marks.csv")).isWritable()).isTrue();
    }
}
