package org.parallax.app;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.cli.Verbs;
import org.parallax.export.AnnotationWriter;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;
import org.parallax.text.Span;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The files of a class are read, their flags laid beside each other, and how far the readers agree
 * is printed. Nothing is warmed up before, as when it is asked on a command line.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(
        value = 5,
        jvmArgsAppend = {"-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dparallax.home=."})
public class AgreementBenchmark {
    private static final int ARTICLES = 5;
    private static final int SENTENCES = 40;
    private static final String SENTENCE = "Of matter %d the council of town %d said nothing. ";

    @Param("30")
    public int files;

    @Param("100")
    public int flags;

    private Path folder;
    private final List<String> call = new ArrayList<>(List.of("flags", "agreement"));

    @Setup
    public void write() throws IOException {
        folder = Files.createTempDirectory("parallax-class");
        Random chance = new Random(7);
        for (int reader = 0; reader < files; reader++) {
            Path file = folder.resolve("reader-" + reader + ".json");
            List<SharedFlag> theirs = new ArrayList<>();
            for (int i = 0; i < flags; i++) {
                theirs.add(flag(chance));
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                AnnotationWriter.write(theirs, "Parallax", out);
            }
            call.add(file.toString());
        }
    }

    private static SharedFlag flag(Random chance) {
        int town = chance.nextInt(ARTICLES);
        StringBuilder text = new StringBuilder();
        List<Span> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            int start = text.length();
            text.append(SENTENCE.formatted(i, town));
            sentences.add(Span.of(start, text.length() - 1));
        }
        Span span = sentences.get(chance.nextInt(SENTENCES));
        Category[] all = Category.values();
        Flag flag =
                Flag.of(
                        Flag.Quoted.of(text.toString(), span),
                        all[chance.nextInt(all.length)],
                        chance.nextBoolean() ? "It can be looked up." : "",
                        Instant.EPOCH);
        Origin article = new Origin("", "%064x".formatted(town + 1), "Paper", "Town " + town);
        return SharedFlag.of(flag, article, text.toString(), sentences);
    }

    @Benchmark
    public int compare() {
        PrintStream nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        int status = Verbs.run(new Parallax(), nowhere, nowhere, call.toArray(String[]::new));
        if (status != Verbs.DONE) {
            throw new IllegalStateException("status " + status);
        }
        return status;
    }

    @TearDown
    public void delete() throws IOException {
        for (String file : call.subList(2, call.size())) {
            Files.delete(Path.of(file));
        }
        Files.delete(folder);
    }
}
