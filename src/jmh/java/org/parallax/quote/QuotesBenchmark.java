package org.parallax.quote;

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
 * How much text a second is cut into sentences and searched for who said what. The counter {@code
 * megabytes} is in millions of characters a second; one thread works, so a second is a CPU-second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class QuotesBenchmark {
    private static final int ARTICLES = 200;

    private final List<Article> articles = Generated.articles(ARTICLES);
    private final List<Names> names = new ArrayList<>();
    private NameFinder nameFinder;
    private QuoteFinder quoteFinder;

    @Setup
    public void load() throws LexiconException {
        Lexicons lists = Lexicons.load(Path.of("assets"));
        nameFinder = new NameFinder(lists.names());
        quoteFinder = new QuoteFinder(lists.saying(), lists.names());
        articles.forEach(article -> names.add(nameFinder.find(article, Prose.of(article))));
    }

    /** Sentences and quotations; the names are known. */
    @Benchmark
    public int sentencesAndQuotes(Read read) {
        int found = 0;
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            found += quoteFinder.find(article, Prose.of(article), names.get(i)).size();
            read.megabytes += article.text().length() / 1e6;
        }
        return found;
    }

    /** Sentences, names and quotations: all that is between a text and its quotations. */
    @Benchmark
    public int sentencesNamesAndQuotes(Read read) {
        int found = 0;
        for (Article article : articles) {
            List<Prose> prose = Prose.of(article);
            Names known = nameFinder.find(article, prose);
            found += quoteFinder.find(article, prose, known).size();
            read.megabytes += article.text().length() / 1e6;
        }
        return found;
    }
}
