package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class StartCacheTest {
    @TempDir Path folder = Path.of("");

    @Test
    void without_its_key_or_with_that_of_another_program_a_cache_is_made_anew() throws IOException {
        Path cache = folder.resolve("start.aot");
        assertThat(StartCache.isFresh(cache)).as("none").isFalse();
        Files.writeString(cache, "any");
        assertThat(StartCache.isFresh(cache)).as("half made").isFalse();
        Files.writeString(folder.resolve("start.aot.key"), "1.8\nother.jar");
        assertThat(StartCache.isFresh(cache)).as("of another").isFalse();
        Files.writeString(folder.resolve("start.aot.key"), StartCache.key());
        assertThat(StartCache.isFresh(cache)).isTrue();
        assertThat(StartCache.key())
                .contains(System.getProperty("java.runtime.version"))
                .contains("lucene-core");
    }

    @Test
    void a_cache_is_stale_where_its_key_is_that_of_another_program() throws IOException {
        Path cache = folder.resolve("start.aot");
        System.setProperty(StartCache.NAMED, cache.toString());
        try {
            assertThat(StartCache.isStale()).as("none is used without a key").isFalse();
            Files.writeString(cache, "any");
            Files.writeString(folder.resolve("start.aot.key"), StartCache.key());
            assertThat(StartCache.isStale()).isFalse();
            Files.writeString(folder.resolve("start.aot.key"), "1.8\nother.jar");
            assertThat(StartCache.isStale()).isTrue();
        } finally {
            System.clearProperty(StartCache.NAMED);
        }
    }

    @Test
    void a_process_like_this_one_has_its_options_but_those_of_the_cache() {
        assertThat(
                        StartCache.own(
                                List.of(
                                        "-XX:AOTCache=start.aot",
                                        "-Xlog:aot*=off",
                                        "--module-path=lib/javafx",
                                        "-Dparallax.start=start.aot",
                                        "-Dorg.sqlite.lib.path=start.aot.lib",
                                        "-Dparallax.home=.")))
                .containsExactly("--module-path=lib/javafx", "-Dparallax.home=.");
    }

    @Test
    void nothing_is_made_where_no_launcher_asks() {
        assertThat(System.getProperty(StartCache.NAMED)).isNull();
        List<Long> before = processes();
        StartCache.prepare();
        assertThat(processes()).isSubsetOf(before);
    }

    private static List<Long> processes() {
        return ProcessHandle.current().children().map(ProcessHandle::pid).toList();
    }

    @Test
    void a_rehearsal_adds_searches_compares_and_draws_and_leaves_all_in_its_folder() {
        assertThat(Rehearsal.play(folder)).isZero();
        assertThat(folder.resolve("library/library.db")).isNotEmptyFile();
        assertThat(folder.resolve("window.png")).isNotEmptyFile();
    }
}
