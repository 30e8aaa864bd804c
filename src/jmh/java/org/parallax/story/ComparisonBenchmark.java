package org.parallax.story;

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
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.index.SimilarArticles;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long it takes from analysed articles to aligned comparisons, and how that grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class ComparisonBenchmark {
    /** How many articles there are, five to an event and ten to a story. */
    @Param({"5", "50", "500"})
    public int articles;

    private List<AnalyzedArticle> analyzed;

    @Setup
    public void analyze() throws LexiconException {
        Analyst analyst = new Analyst(Lexicons.load(Path.of("assets")));
        analyzed = Reports.articles(articles).stream().map(analyst::analyze).toList();
    }

    /** Grouping, alignment of facts and quotations. */
    @Benchmark
    public List<Comparison> compare() {
        return Comparer.compare(analyzed, false, new SimilarArticles(), Progress.NONE);
    }

    /** Grouping alone. */
    @Benchmark
    public List<Story> group() {
        return Stories.of(analyzed, false, new SimilarArticles(), Progress.NONE);
    }

    /** Which of them have one text, as one story. */
    @Benchmark
    public List<WireCopy> copies() {
        return WireCopies.of(analyzed);
    }

    /** The same articles as one story, whatever they say. */
    @Benchmark
    public List<Comparison> compareAsOneStory() {
        return Comparer.compare(analyzed, true, new SimilarArticles(), Progress.NONE);
    }
}
