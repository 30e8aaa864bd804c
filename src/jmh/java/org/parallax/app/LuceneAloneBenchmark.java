package org.parallax.app;

import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * How fast this machine is at the moment: Lucene as it comes puts the files of {@link
 * IngestBenchmark} into an index with their texts in it, on two threads, and does nothing else with
 * them. To be run beside that one; what can be compared from machine to machine is the one by the
 * other.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC"})
public class LuceneAloneBenchmark {
    private static final int THREADS = 2;

    @Param("20000")
    public int articles;

    private Path folder;
    private List<Path> files;

    /** How fast it was. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Made {
        public double articlesPerSecond;
    }

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("lucene-alone");
        new Gazette().write(articles, folder.resolve("articles"));
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Benchmark
    public int ingest(Made made) throws Exception {
        long begun = System.nanoTime();
        try (Directory directory = FSDirectory.open(folder.resolve("index"));
                IndexWriter writer =
                        new IndexWriter(directory, new IndexWriterConfig(new StandardAnalyzer()));
                ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            AtomicInteger next = new AtomicInteger();
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(threads.submit(() -> put(writer, next)));
            }
            for (Future<?> one : all) {
                one.get();
            }
            writer.commit();
        }
        made.articlesPerSecond = articles / ((System.nanoTime() - begun) / 1e9);
        return articles;
    }

    private void put(IndexWriter writer, AtomicInteger next) {
        try {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                Path file = files.get(i);
                Document document = new Document();
                document.add(new StringField("path", file.toString(), Field.Store.YES));
                document.add(new TextField("text", Files.readString(file), Field.Store.YES));
                writer.addDocument(document);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TearDown(Level.Trial)
    public void delete() throws IOException {
        Gazette.delete(folder);
    }
}
