package org.parallax.framing;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Generated;
import org.parallax.article.Prose;
import org.parallax.article.Read;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How much text a second is read for framing; its quotations and facts are known. The counter
 * {@code megabytes} is in millions of characters a second; one thread works, so a second is a
 * CPU-second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FramingBenchmark {
    private static final int ARTICLES = 200;

    private final List<List<Prose>> prose = new ArrayList<>();
    private final List<AnalyzedArticle> analyzed = new ArrayList<>();
    private Framing framing;

    @Setup
    public void load() throws LexiconException {
        Lexicons lists = Lexicons.load(Path.of("assets"));
        Analyst analyst = new Analyst(lists);
        for (Article article : Generated.articles(ARTICLES)) {
            prose.add(Prose.of(article));
            analyzed.add(analyst.analyze(article));
        }
        framing = new Framing(lists.framing());
    }

    /** Voices, loaded words and what each sentence does. */
    @Benchmark
    public int framing(Read read) {
        int found = 0;
        for (int i = 0; i < analyzed.size(); i++) {
            AnalyzedArticle article = analyzed.get(i);
            found +=
                    framing.read(
                                    article.article(),
                                    prose.get(i),
                                    article.quotes(),
                                    article.mentions())
                            .sentences()
                            .size();
            read.megabytes += article.article().text().length() / 1e6;
        }
        return found;
    }
}
