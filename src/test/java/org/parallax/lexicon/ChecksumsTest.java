package org.parallax.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class ChecksumsTest {
    @TempDir private Path folder = Path.of("");

    private void write(String name, String words) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(folder.resolve(name.substring(0, name.lastIndexOf('/'))));
        Files.writeString(file, words);
    }

    @Test
    void each_list_is_told_by_its_name_in_order_and_other_files_are_none() throws Exception {
        write("lexicon/saying.tsv", "abc");
        write("lexicon/framing/alarm.tsv", "");
        write("lexicon/README.md", "x");
        write("names/men.txt", "");
        Path own = Files.writeString(folder.resolve("mine.tsv"), "abc");
        Map<String, String> sums = Checksums.of(folder, own);
        assertThat(sums.keySet())
                .containsExactly(
                        "lexicon/framing/alarm.tsv", "lexicon/saying.tsv", "names/men.txt", "own");
        assertThat(sums)
                .containsEntry(
                        "lexicon/saying.tsv",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .containsEntry("own", sums.get("lexicon/saying.tsv"));
    }

    @Test
    void a_folder_that_is_not_there_gets_a_sentence() {
        assertThatThrownBy(() -> Checksums.of(folder, null))
                .isInstanceOf(LexiconException.class)
                .hasMessageContaining("lexicon");
    }
}
