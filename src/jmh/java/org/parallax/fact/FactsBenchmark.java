package org.parallax.fact;

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
import org.parallax.article.Article;
import org.parallax.article.Generated;
import org.parallax.article.Prose;
import org.parallax.article.Read;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.name.NameFinder;
import org.parallax.name.Names;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How much text a second is searched for facts, and taken through all stages. The counter {@code
 * megabytes} is in millions of characters a second; one thread works, so a second is a CPU-second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class FactsBenchmark {
    private static final int ARTICLES = 200;

    private final List<Article> articles = Generated.articles(ARTICLES);
    private final List<List<Prose>> prose = new ArrayList<>();
    private final List<Names> names = new ArrayList<>();
    private FactFinder facts;
    private Analyst analyst;

    @Setup
    public void load() throws LexiconException {
        Lexicons lists = Lexicons.load(Path.of("assets"));
        NameFinder finder = new NameFinder(lists.names());
        for (Article article : articles) {
            prose.add(Prose.of(article));
            names.add(finder.find(article, prose.getLast()));
        }
        facts = new FactFinder(lists.framing().hedges());
        analyst = new Analyst(lists);
    }

    /** Facts alone; the sentences and names are known. */
    @Benchmark
    public int facts(Read read) {
        int found = 0;
        for (int i = 0; i < articles.size(); i++) {
            found += facts.find(articles.get(i), prose.get(i), names.get(i)).size();
            read.megabytes += articles.get(i).text().length() / 1e6;
        }
        return found;
    }

    /** All of sentences, names, quotations, facts, clauses and framing. */
    @Benchmark
    public int everything(Read read) {
        int found = 0;
        for (Article article : articles) {
            found += analyst.analyze(article).mentions().size();
            read.megabytes += article.text().length() / 1e6;
        }
        return found;
    }
}
