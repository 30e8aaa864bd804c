package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the launcher hands to the JDK; in its place stands one that tells it. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final String ALONE = "-XX:+UseSerialGC";
    private static final String[] LITTLE = {
        "-Xms80m", "-XX:MaxNewSize=24m", "-XX:-ShrinkHeapInSteps"
    };
    private static final String ON_ALL_CORES = "-XX:+UseParallelGC";

    @TempDir Path folder = Path.of("");

    private Path home = folder;
    private Path jdk = folder;

    @BeforeEach
    void unpack() throws IOException {
        home = Files.createDirectories(folder.resolve("a home"));
        jdk = folder.resolve("jdk");
        Files.createDirectories(home.resolve("bin"));
        Files.copy(
                Path.of("src/main/launcher/bin/parallax"), home.resolve("bin").resolve("parallax"));
        Files.createDirectories(jdk.resolve("bin"));
        Path java =
                Files.writeString(
                        jdk.resolve("bin/java"),
                        "#!/bin/sh\necho GDK_GL=$GDK_GL\nfor it; do echo \"$it\"; done\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        version("25.0.1");
    }

    private void version(String version) throws IOException {
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }

    private List<String> handed(String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", home + "/bin/parallax"));
        command.addAll(Arrays.asList(args));
        ProcessBuilder starting = new ProcessBuilder(command).redirectErrorStream(true);
        starting.environment().put("PARALLAX_JAVA_HOME", jdk.toString());
        Process process = starting.start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(told).isZero();
        return told.lines().toList();
    }

    @Test
    void what_was_typed_comes_last_as_it_was_typed() throws Exception {
        assertThat(handed("search", "two words", "*", ""))
                .endsWith("org.parallax.app.Main", "search", "two words", "*", "")
                .contains("-Dparallax.home=" + home);
        assertThat(handed()).endsWith("org.parallax.app.Main");
    }

    @Test
    void only_what_reads_many_articles_has_the_slow_compiler_too_and_clears_up_on_all_cores()
            throws Exception {
        assertThat(handed()).contains(QUICK, ALONE).doesNotContain(ON_ALL_CORES);
        assertThat(handed("compare", "add")).contains(QUICK, ALONE).doesNotContain(ON_ALL_CORES);
        assertThat(handed("add", "papers"))
                .contains(ON_ALL_CORES, "-XX:+UseCondCardMark")
                .doesNotContain(QUICK, ALONE);
        assertThat(handed("library", "rebuild"))
                .contains(ON_ALL_CORES)
                .doesNotContain(QUICK, ALONE);
    }

    @Test
    void the_window_begins_with_little_memory_since_less_than_that_is_never_given_back()
            throws Exception {
        assertThat(handed()).contains(LITTLE);
        assertThat(handed("open", "papers")).contains(LITTLE);
        assertThat(handed("compare", "papers")).doesNotContain(LITTLE);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_graphics_card_is_asked_only_where_there_is_one() throws Exception {
        boolean card = isAny("/dev/dri", "*") || isAny("/dev", "{nvidia*,dxg}");
        String[] without = {"GDK_GL=disable", "-Dprism.order=sw"};
        if (card) {
            assertThat(handed()).doesNotContain(without);
        } else {
            assertThat(handed()).contains(without);
        }
    }

    private static boolean isAny(String folder, String names) throws IOException {
        if (!Files.isDirectory(Path.of(folder))) {
            return false;
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of(folder), names)) {
            return found.iterator().hasNext();
        }
    }

    @Test
    void the_cache_is_used_when_its_key_says_that_it_is_whole() throws Exception {
        String cache = "-XX:AOTCache=" + home.resolve("start.aot");
        Files.writeString(home.resolve("start.aot"), "half");
        assertThat(handed("open")).doesNotContain(cache);
        Files.writeString(home.resolve("start.aot.key"), "key");
        assertThat(handed("open"))
                .contains(
                        cache,
                        "-Dparallax.start=" + home.resolve("start.aot"),
                        "-Dorg.sqlite.lib.path=" + home.resolve("start.aot.lib"))
                .endsWith("org.parallax.app.Main", "open");
    }

    @Test
    void an_older_jdk_is_passed_over() throws Exception {
        version("17.0.2");
        ProcessBuilder starting =
                new ProcessBuilder("/bin/sh", home + "/bin/parallax", "--version");
        starting.environment().put("PARALLAX_JAVA_HOME", jdk.toString());
        Process process = starting.redirectErrorStream(true).start();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .doesNotContain("-Dparallax.home=");
        assertThat(process.waitFor()).as("no program is unpacked there").isNotZero();
    }
}
