package org.parallax.index;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.analysis.AnalyzedArticle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** How many analysed articles a second go into an index on disk. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Threads(2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class IndexBenchmark {
    private static final int BATCH = 500;

    /** How many different articles there are; they come again under other keys. */
    @Param("4000")
    public int articles;

    private final AtomicLong keys = new AtomicLong();
    private final List<AnalyzedArticle> analyzed = new ArrayList<>();
    private Path folder;
    private ArticleIndex index;

    @Setup
    public void makeUp() {
        Library library = new Library();
        for (int i = 0; i < articles; i++) {
            analyzed.add(library.article(i));
        }
    }

    @Setup(Level.Iteration)
    public void open() throws IOException {
        folder = Files.createTempDirectory("parallax-index");
        index = ArticleIndex.open(folder, key -> null);
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public void put() throws IOException {
        for (int i = 0; i < BATCH; i++) {
            long key = keys.getAndIncrement();
            index.put(new KeyedArticle(key, analyzed.get((int) (key % articles))));
        }
    }

    @TearDown(Level.Iteration)
    public void close() throws IOException {
        index.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
