package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Asked;
import org.parallax.cli.Verbs;
import org.parallax.message.Messages;
import org.parallax.source.Place;
import org.parallax.source.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** A disk that takes no more, and a folder that may not be written to: a sentence tells. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class UnwritableTest {
    private static final int KEPT = 5;

    @TempDir private Path folder = Path.of("");

    private Path library = folder;

    @BeforeEach
    void add() throws Exception {
        library = folder.resolve("library");
        Asked asked = Asked.of(Place.onDisk(List.of(papers("kept", KEPT, ""))));
        assertThat(new Custodian(library).add(asked, Progress.NONE).fresh()).isEqualTo(KEPT);
    }

    private Path papers(String name, int count, String more) throws IOException {
        Path papers = Files.createDirectories(folder.resolve(name));
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    papers.resolve("paper-" + i + ".txt"),
                    "Report %d\n\nThe council spoke of the zeppelin.\n%s".formatted(i, more));
        }
        return papers;
    }

    private AnotherParallax.Ended asked(List<String> under, String... arguments) throws Exception {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--library", library.toString()));
        return AnotherParallax.asked(folder.resolve("told"), under, all.toArray(String[]::new))
                .ended();
    }

    private void assertAllIsThere() throws Exception {
        Custodian custodian = new Custodian(library);
        List<Integer> found = new ArrayList<>();
        custodian.search("zeppelin", 1, Progress.NONE, it -> found.add(it.found().total()));
        assertThat(found).containsExactly(KEPT);
        assertThat(custodian.stats().articles()).isEqualTo(KEPT);
        assertThat(custodian.check().flaws()).isEmpty();
    }

    /** No file may grow beyond three megabytes: to a program that is as a disk without room. */
    @Test
    void where_no_more_can_be_written_a_sentence_tells_and_what_was_saved_is_there()
            throws Exception {
        List<String> cramped = List.of("sh", "-c", "ulimit -f 6144 && exec \"$@\"", "sh");
        Path large = papers("large", 20, "It was as long as ever.\n".repeat(12_000));
        AnotherParallax.Ended ended = asked(cramped, "add", large.toString());
        assertThat(ended.status()).isEqualTo(Verbs.BAD_INPUT);
        assertThat(ended.lines())
                .containsExactly(Messages.get("library.unwritten", library.resolve("library.db")));
        assertAllIsThere();
    }

    @Test
    void a_folder_that_may_not_be_written_to_is_searched_and_told_of() throws Exception {
        Path more = papers("more", 1, "");
        for (Path inside : List.of(library, library.resolve("index"))) {
            Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        try {
            List<String> bound = bound();
            AnotherParallax.Ended adding = asked(bound, "add", more.toString());
            assertThat(adding.status()).isEqualTo(Verbs.BAD_INPUT);
            assertThat(adding.lines())
                    .singleElement()
                    .asString()
                    .contains("may not be written to", library.toString());
            AnotherParallax.Ended searching = asked(bound, "search", "zeppelin");
            assertThat(searching.status()).isEqualTo(Verbs.DONE);
            assertThat(searching.lines()).anyMatch(it -> it.contains(KEPT + " articles"));
        } finally {
            for (Path inside : List.of(library, library.resolve("index"))) {
                Files.setPosixFilePermissions(inside, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        assertAllIsThere();
    }

    /** Who may write everywhere must first give that up. */
    private List<String> bound() {
        if (!Files.isWritable(library)) {
            return List.of();
        }
        assumeTrue(
                Files.isExecutable(Path.of("/usr/bin/setpriv")),
                "the administrator may write everywhere, and setpriv is not there to forbid it");
        return List.of("setpriv", "--inh-caps=-all", "--bounding-set=-all");
    }
}
