package org.parallax.app;

import com.sun.management.OperatingSystemMXBean;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.cli.Added;
import org.parallax.cli.Asked;
import org.parallax.source.Place;
import org.parallax.source.Progress;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder of text files becomes a library with its index: all is read, analysed, saved and made
 * ready for searching. Nothing is warmed up before, and the JDK is told what the launcher tells it:
 * so it is with a reader's import.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {
            "-Xmx1g",
            "-XX:+UseParallelGC",
            "-XX:+UseCondCardMark",
            "-XX:+UseCompactObjectHeaders",
            "-Dparallax.home=."
        })
public class IngestBenchmark {
    @Param("20000")
    public int articles;

    private Path folder;
    private long characters;

    /** What stands on the disk in the end, and how fast it came there. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Made {
        public double articlesPerSecond;

        /** The same in seconds of one core, which other programs take nothing from. */
        public double articlesPerCpuSecond;

        public double millionCharacters;
        public double indexMegabytes;
        public double libraryMegabytes;
        public double indexToText;

        /** From opening the library to the first result, in seconds; the program runs already. */
        public double firstResult;
    }

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("parallax-ingest");
        characters = new Gazette().write(articles, folder.resolve("articles"));
    }

    @Benchmark
    public int ingest(Made made) throws Exception {
        Path library = folder.resolve("library");
        Asked asked = Asked.of(List.of(new Place.OnDisk(folder.resolve("articles"))));
        Custodian custodian = new Custodian(library);
        long cpu = cpu();
        long begun = System.nanoTime();
        Added added = custodian.add(asked, Progress.NONE);
        made.articlesPerSecond = added.fresh() / seconds(begun);
        made.articlesPerCpuSecond = added.fresh() / ((cpu() - cpu) / 1e9);
        made.millionCharacters = characters / 1e6;
        made.indexMegabytes = size(library.resolve("index")) / 1e6;
        made.libraryMegabytes = size(library) / 1e6 - made.indexMegabytes;
        made.indexToText = made.indexMegabytes / made.millionCharacters;
        long asks = System.nanoTime();
        custodian.search("million people", 20, Progress.NONE, it -> {});
        made.firstResult = seconds(asks);
        return added.fresh();
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Gazette.delete(folder);
    }

    /** What this program has had of all cores, its compiler's and collector's work included. */
    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / 1e9;
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(it -> it.toFile().length()).sum();
        }
    }
}
