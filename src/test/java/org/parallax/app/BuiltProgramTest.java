package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** What the build laid out, the first time and each time after it. */
class BuiltProgramTest {
    private static final Path JAVAFX = Path.of("target/parallax/lib/javafx");

    @Test
    void what_javafx_has_that_is_no_java_lies_beside_its_jars() throws IOException {
        List<String> natives;
        try (Stream<Path> jars = Files.list(JAVAFX)) {
            natives =
                    jars.filter(it -> it.toString().endsWith(".jar"))
                            .flatMap(it -> natives(it).stream())
                            .toList();
        }
        assertThat(natives)
                .isNotEmpty()
                .allSatisfy(it -> assertThat(JAVAFX.resolve(it)).isNotEmptyFile());
    }

    private static List<String> natives(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return file.stream()
                    .map(ZipEntry::getName)
                    .filter(it -> it.matches("[^/]+\\.(?:so|dylib|dll)"))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(jar.toString(), e);
        }
    }
}
