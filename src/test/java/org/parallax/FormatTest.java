package org.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Every source file is laid out as google-java-format lays it out in the AOSP style. With {@code
 * -Dformat.write=true} it is written so instead of checked.
 */
class FormatTest {
    private static final boolean WRITE = Boolean.getBoolean("format.write");
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    @Test
    void every_source_file_is_laid_out_alike() throws IOException, FormatterException {
        List<Path> astray = new ArrayList<>();
        for (Path file : sources()) {
            String written = Files.readString(file);
            String laidOut = laidOut(written);
            if (!laidOut.equals(written)) {
                if (WRITE) {
                    Files.writeString(file, laidOut);
                } else {
                    astray.add(file);
                }
            }
        }
        assertThat(astray)
                .as("files to lay out: mvn test -Dtest=FormatTest -Dformat.write=true")
                .isEmpty();
    }

    private static String laidOut(String source) throws FormatterException {
        String imported =
                ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), Style.AOSP);
        return FORMATTER.formatSource(imported);
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String root : List.of("src/main/java", "src/test/java", "src/jmh/java")) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        return sources;
    }
}
