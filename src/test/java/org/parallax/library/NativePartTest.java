package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.util.LibraryLoaderUtil;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

class NativePartTest {
    @TempDir private Path folder = Path.of("");

    private Path unpacked() {
        return folder.resolve("lib").resolve(LibraryLoaderUtil.getNativeLibName());
    }

    /** Opens a library in a new process, which may say where it found what. */
    public static final class Opening {
        private Opening() {}

        public static void main(String[] args) throws Exception {
            Library.open(Path.of(args[0])).close();
            try (var mapped = Files.lines(Path.of("/proc/self/maps"))) {
                mapped.filter(it -> it.contains("sqlite")).forEach(System.out::println);
            }
        }
    }

    private List<String> opened() throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "-D" + NativePart.NAMED + "=" + folder.resolve("lib"),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Opening.class.getName(),
                                folder.resolve("library").toString())
                        .redirectErrorStream(true)
                        .start();
        List<String> told = process.inputReader().readAllLines();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(String.join("\n", told)).isZero();
        return told;
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void once_unpacked_it_is_taken_from_there_and_where_it_is_not_the_library_opens_all_the_same()
            throws Exception {
        assertThat(opened()).isNotEmpty().noneMatch(it -> it.endsWith(unpacked().toString()));
        NativePart.unpack(folder.resolve("lib"));
        assertThat(unpacked()).isNotEmptyFile();
        assertThat(opened()).anyMatch(it -> it.endsWith(unpacked().toString()));
    }

    @Test
    void what_was_unpacked_before_is_replaced() throws IOException {
        NativePart.unpack(folder.resolve("lib"));
        long size = Files.size(unpacked());
        Files.writeString(unpacked(), "of another version");
        NativePart.unpack(folder.resolve("lib"));
        assertThat(unpacked()).hasSize(size);
    }

    @Test
    void where_nothing_can_be_written_it_says_so() throws IOException {
        Path file = Files.writeString(folder.resolve("lib"), "a file");
        assertThatThrownBy(() -> NativePart.unpack(file)).isInstanceOf(IOException.class);
    }
}
