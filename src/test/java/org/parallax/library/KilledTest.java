package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.flag.Flag;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program is killed at any moment while it imports, flags, migrates or takes out: all that was
 * called saved is there, and nothing is half gone. So many rounds as {@code -Dkill.rounds} says;
 * {@code .ci/kill} runs two hundred.
 */
class KilledTest {
    private static final int ROUNDS = Integer.getInteger("kill.rounds", 20);

    /** Of a migration that is over in a moment the first lines count, of the others many. */
    private static final int MOST_LINES = 400;

    @TempDir private Path folder = Path.of("");

    static Stream<Integer> rounds() {
        return IntStream.range(0, ROUNDS).boxed();
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void what_was_called_saved_is_there(int round) throws Exception {
        Victim.Work[] kinds = Victim.Work.values();
        Victim.Work work = kinds[round % kinds.length];
        if (work == Victim.Work.MIGRATION) {
            MigrationTest.FirstVersion.write(folder);
        }
        List<String> told = killed(work, new Random(round));
        try (Library library = Library.open(folder)) {
            assertThat(library.flaws()).isEmpty();
            assertThat(numbers(told, "article "))
                    .allSatisfy(key -> assertThat(library.text(key)).isPresent());
            List<Long> flags =
                    library.since(0, Long.MAX_VALUE, 1).stream()
                            .flatMap(it -> flags(library, it.key()).stream())
                            .map(Flag::key)
                            .toList();
            assertThat(flags).containsAll(numbers(told, "flag "));
            if (work == Victim.Work.REMOVAL) {
                wholeOrGone(library, told);
            }
            if (work == Victim.Work.MIGRATION) {
                assertThat(library.received("https://example.org/hall").orElseThrow())
                        .containsExactly(0, 1, 2);
                assertThat(
                                MigrationTest.FirstVersion.outlets(
                                        folder.resolve("library-version-1.db")))
                        .containsExactly("The Ledger");
            }
        }
    }

    /** Each time it was taken out or put back took a turn, and one more may have come about. */
    private static void wholeOrGone(Library library, List<String> told) throws LibraryException {
        if (told.stream().noneMatch(it -> it.startsWith("article "))) {
            return;
        }
        int steps = (int) library.turn() - 2;
        int acknowledged = (int) told.stream().filter(it -> it.matches("(out|back) .*")).count();
        assertThat(steps).isBetween(acknowledged, acknowledged + 1);
        boolean there = steps % 2 == 0;
        assertThat(library.named("/hall")).hasSize(there ? 1 : 0);
        assertThat(library.counts().flags()).isEqualTo(there ? 1 : 0);
        assertThat(library.counts().originals()).isEqualTo(there ? "as it was".length() : 0);
    }

    private static List<Flag> flags(Library library, long article) {
        try {
            return library.flags(article);
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Long> numbers(List<String> told, String kind) {
        return told.stream()
                .filter(it -> it.startsWith(kind))
                .map(it -> Long.parseLong(it.substring(kind.length())))
                .toList();
    }

    /** The whole lines that it printed before it was killed, in the midst of its work. */
    private List<String> killed(Victim.Work work, Random chance) throws Exception {
        Path out = folder.resolve("told.txt");
        Process victim =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                "--enable-native-access=ALL-UNNAMED",
                                Victim.class.getName(),
                                work.name(),
                                folder.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        int lines = 1 + chance.nextInt(work == Victim.Work.MIGRATION ? 3 : MOST_LINES);
        while (victim.isAlive() && whole(out).size() < lines) {
            victim.waitFor(1, TimeUnit.MILLISECONDS);
        }
        assertThat(victim.isAlive()).as("it ended by itself: %s", whole(out)).isTrue();
        // Somewhere within the next change, and not right behind a line.
        victim.waitFor(chance.nextInt(lines == 1 ? 300_000 : 20_000), TimeUnit.MICROSECONDS);
        victim.destroyForcibly().waitFor();
        return whole(out);
    }

    private static List<String> whole(Path file) {
        try {
            String told = Files.readString(file, StandardCharsets.UTF_8);
            int end = told.lastIndexOf('\n') + 1;
            return new ArrayList<>(told.substring(0, end).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
