package org.parallax.index;

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
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Vocabulary;
import org.parallax.quote.Quote;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** How long a query takes, its twenty best articles with their passages; half of them and most. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseSerialGC"})
public class SearchBenchmark {
    private static final int QUERIES = 2000;
    private static final int SHOWN = 20;

    @Param("100000")
    public int articles;

    /**
     * A folder in which the index is made once, and found again the next time; none where empty.
     */
    @Param("")
    public String kept;

    private final List<String> phrases = new ArrayList<>();
    private final List<String> either = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> outsized = new ArrayList<>();
    private Path folder;
    private ArticleIndex index;
    private FileChannel texts;
    private long[] starts;
    private int next;

    @Setup
    public void fill() throws IOException {
        Library library = new Library();
        folder = kept.isEmpty() ? Files.createTempDirectory("parallax-search") : Path.of(kept);
        if (!Files.exists(folder.resolve("starts"))) {
            write(library);
        }
        texts = FileChannel.open(folder.resolve("texts"));
        starts = new long[articles + 1];
        ByteBuffer.wrap(Files.readAllBytes(folder.resolve("starts"))).asLongBuffer().get(starts);
        index = ArticleIndex.reading(folder.resolve("index"), this::text);
        if (index.size() != articles) {
            throw new IllegalStateException(folder + " has " + index.size() + " articles");
        }
        Random random = new Random(42);
        for (int i = 0; i < QUERIES; i++) {
            ask(library.article(random.nextInt(articles)), random);
        }
        askTooMuch(library);
    }

    /** The texts one behind the other, where each begins, and the index. */
    private void write(Library library) throws IOException {
        Files.createDirectories(folder);
        long begun = System.nanoTime();
        ByteBuffer begins = ByteBuffer.allocate((articles + 1) * Long.BYTES);
        long at = 0;
        try (ArticleIndex writing = ArticleIndex.open(folder.resolve("index"), key -> null);
                OutputStream out =
                        new BufferedOutputStream(Files.newOutputStream(folder.resolve("texts")))) {
            for (int i = 0; i < articles; i++) {
                AnalyzedArticle article = library.article(i);
                byte[] bytes = article.article().text().getBytes(StandardCharsets.UTF_8);
                out.write(bytes);
                begins.putLong(at);
                at += bytes.length;
                writing.put(new KeyedArticle(i, article));
            }
            writing.save("");
        }
        begins.putLong(at);
        Files.write(folder.resolve("starts"), begins.array());
        tell(at, System.nanoTime() - begun);
    }

    /** From a file, as a library would have it. */
    private String text(long key) {
        int number = (int) key;
        ByteBuffer bytes = ByteBuffer.allocate((int) (starts[number + 1] - starts[number]));
        try {
            texts.read(bytes, starts[number]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(bytes.array(), StandardCharsets.UTF_8);
    }

    private void tell(long size, long nanos) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.toList()) {
                bytes += Files.size(file);
            }
        }
        System.out.printf(
                "%n%d articles, %d MB of text, index of %d MB, %.2f of the text; made up and indexed"
                        + " in %d s%n",
                articles,
                size >> 20,
                bytes >> 20,
                (double) bytes / size,
                TimeUnit.NANOSECONDS.toSeconds(nanos));
    }

    private void ask(AnalyzedArticle article, Random random) {
        String[] words = article.article().text().split("[^a-z]+");
        int at = random.nextInt(words.length - 3);
        phrases.add("\"" + words[at] + " " + words[at + 1] + " " + words[at + 2] + "\"");
        either.add(
                words[random.nextInt(words.length)]
                        + " OR "
                        + words[random.nextInt(words.length)]
                        + " OR "
                        + words[random.nextInt(words.length)]);
        if (!article.quotes().isEmpty()) {
            Quote quote = article.quotes().get(random.nextInt(article.quotes().size()));
            String[] quoted = article.article().in(quote.span()).split(" ");
            int from = random.nextInt(quoted.length - 1);
            String last = quote.speaker().substring(quote.speaker().indexOf(' ') + 1);
            said.add(
                    "speaker:" + last + " quote:\"" + quoted[from] + " " + quoted[from + 1] + "\"");
        }
    }

    /** What nobody types, and somebody pastes: each is answered within a second, or cut short. */
    private void askTooMuch(Library library) {
        StringBuilder pasted = new StringBuilder();
        for (int i = 0; i < 180; i++) {
            pasted.append(library.article(i).article().text()).append(' ');
        }
        outsized.add(pasted.toString());
        outsized.add(pasted.toString().replace(" ", " OR "));
        outsized.add("\"" + pasted + "\"");
        outsized.add(pasted.toString().replace(" ", ""));
        outsized.add("(".repeat(20_000) + "the of" + ")".repeat(20_000));
        outsized.add("speaker:(".repeat(20_000) + "the");
        outsized.add("*ing");
        outsized.add("*");
        outsized.add("s*");
        outsized.add("kind:fact s*");
        outsized.add("quote:s*");
        outsized.add(several("* OR "));
        outsized.add(several("~ OR "));
        outsized.add("the-" + several("* OR the-"));
    }

    /** As many words as a query may have, each with this behind it. */
    private static String several(String behind) {
        StringBuilder query = new StringBuilder();
        for (int i = 0; i < 64; i++) {
            query.append(Vocabulary.word(i * 37 + 200), 0, 3).append(behind);
        }
        return query.toString();
    }

    private Found find(List<String> queries) {
        next = (next + 1) % queries.size();
        return index.find(queries.get(next), SHOWN);
    }

    @Benchmark
    public Found phrase() {
        return find(phrases);
    }

    @Benchmark
    public Found eitherOfThreeWords() {
        return find(either);
    }

    @Benchmark
    public Found speakerAndPhrase() {
        return find(said);
    }

    @Benchmark
    public Found outsized() {
        return find(outsized);
    }

    @TearDown
    public void close() throws IOException {
        index.close();
        texts.close();
        if (!kept.isEmpty()) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
