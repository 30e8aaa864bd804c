package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.cli.Added;
import org.parallax.cli.Asked;
import org.parallax.library.Library;
import org.parallax.source.Place;
import org.parallax.source.Progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several programs add to one library at the same time, and no place is lost. */
class SecondProgramTest {
    @TempDir private Path folder = Path.of("");

    private Path library = folder;

    @BeforeEach
    void name() {
        library = folder.resolve("library");
    }

    private Path papers(String name, int count) throws IOException {
        Path papers = Files.createDirectories(folder.resolve(name));
        for (int i = 0; i < count; i++) {
            Files.writeString(
                    papers.resolve("paper-" + i + ".txt"),
                    "Report %d of %s\n\nThe council spoke of the zeppelin.\n".formatted(i, name));
        }
        return papers;
    }

    private Added add(Path papers, Progress progress) throws Exception {
        Asked asked = Asked.of(Place.onDisk(List.of(papers)));
        return new Custodian(library).add(asked, progress);
    }

    private AnotherParallax adding(Path papers) throws IOException {
        Path told = folder.resolve(papers.getFileName() + ".told");
        return AnotherParallax.asked(
                told, List.of(), "add", papers.toString(), "--library", library.toString());
    }

    private void assertHolds(int articles) throws Exception {
        Custodian custodian = new Custodian(library);
        List<Integer> found = new ArrayList<>();
        custodian.search("zeppelin", 1, Progress.NONE, it -> found.add(it.found().total()));
        assertThat(found).containsExactly(articles);
        assertThat(custodian.check().flaws()).isEmpty();
        try (Library open = Library.open(library)) {
            assertThat(open.waiting()).isEmpty();
        }
    }

    @Test
    void what_a_second_program_brings_in_the_midst_of_an_import_is_added_by_the_first()
            throws Exception {
        Path own = papers("own", 300);
        Path others = papers("others", 3);
        List<AnotherParallax.Ended> second = new ArrayList<>();
        Added added =
                add(
                        own,
                        (done, all) -> {
                            if (done > 0 && second.isEmpty()) {
                                second.add(ended(others));
                            }
                            return true;
                        });
        assertThat(second)
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.status()).isZero();
                    assertThat(it.lines()).singleElement().asString().contains("Another Parallax");
                });
        assertThat(added.fresh()).isEqualTo(303);
        assertThat(added.handed()).isZero();
        assertHolds(303);
    }

    private AnotherParallax.Ended ended(Path papers) {
        try {
            return adding(papers).ended();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void programs_that_begin_at_the_same_moment_add_all_between_them() throws Exception {
        List<AnotherParallax> programs = new ArrayList<>();
        for (String name : List.of("north", "south", "west")) {
            programs.add(adding(papers(name, 20)));
        }
        for (AnotherParallax program : programs) {
            AnotherParallax.Ended ended = program.ended();
            assertThat(ended.status()).as("%s", ended.lines()).isZero();
        }
        assertHolds(60);
    }

    /** One may begin just when the other looks a last time, or has just given the lock back. */
    @Test
    void a_place_is_not_lost_in_whatever_moment_it_is_handed_over() throws Exception {
        Path one = papers("one", 12);
        Path two = papers("two", 12);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<?>> running = new ArrayList<>();
            for (Path papers : List.of(one, two)) {
                running.add(
                        both.submit(() -> {
                            for (int i = 0; i < 12; i++) {
                                add(papers.resolve("paper-" + i + ".txt"), Progress.NONE);
                            }
                            return null;
                        }));
            }
            for (Future<?> it : running) {
                it.get();
            }
        }
        assertHolds(24);
    }
}
