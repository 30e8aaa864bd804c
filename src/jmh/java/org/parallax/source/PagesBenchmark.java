package org.parallax.source;

import net.dankito.readability4j.Readability4J;

import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.parallax.article.Article;
import org.parallax.article.Generated;
import org.parallax.article.Read;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;

/**
 * How much HTML a second is read to articles, the parsing included. The counter {@code megabytes}
 * is in millions of bytes a second by the clock, {@code megabytesPerCpuSecond} by the time that the
 * thread had of its core. A page is as the median of those that news sites send: a twentieth of it
 * is the article.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
public class PagesBenchmark {
    private static final int PAGES = 60;
    private static final int LINKS = 220;

    private final List<String> pages = new ArrayList<>();
    private double megabytes;
    private PageReader reader;

    @Setup
    public void load() throws LexiconException {
        reader = new PageReader(Lexicons.load(Path.of("assets")).boilerplate(), false);
        for (Article article : Generated.articles(PAGES)) {
            String page = page(article);
            pages.add(page);
            megabytes += page.getBytes(StandardCharsets.UTF_8).length / 1e6;
        }
    }

    private static String page(Article article) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html><head><title>Hall</title>");
        html.append("<script>").append("var a=[1,2,3];f(a,{b:'c'});".repeat(1_000));
        html.append("</script><style>").append(".a .b{color:red;margin:0 1px}".repeat(700));
        html.append("</style></head><body><nav><ul>");
        for (int i = 0; i < LINKS; i++) {
            html.append("<li class=\"item menu-")
                    .append(i)
                    .append("\"><a href=\"/section/")
                    .append(i)
                    .append("\"><span>Section ")
                    .append(i)
                    .append("</span></a></li>\n");
        }
        html.append("</ul></nav><article><h1>Council closes hall</h1>");
        for (String paragraph : article.text().split("\n\n", -1)) {
            html.append("<p class=\"story-text\">").append(paragraph).append("</p>\n");
        }
        html.append("</article><aside class=\"related\">");
        for (int i = 0; i < LINKS; i++) {
            html.append("<div class=\"teaser card-")
                    .append(i)
                    .append("\"><a href=\"/story/")
                    .append(i)
                    .append("\"><h3>Another story of the day, number ")
                    .append(i)
                    .append("</h3></a><p>What happened there.</p></div>\n");
        }
        return html.append("</aside><footer><p>Imprint</p></footer></body></html>").toString();
    }

    /** How much is read in a second of one core, which other programs take nothing from. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private double megabytes;
        private long nanoseconds;
        private int iterations;

        @Setup(Level.Iteration)
        public void reset(BenchmarkParams params) {
            iterations = params.getMeasurement().getCount();
            megabytes = 0;
            nanoseconds = 0;
        }

        /** JMH adds the iterations up, so each gives its part of the mean. */
        public double megabytesPerCpuSecond() {
            return nanoseconds == 0 ? 0 : megabytes / (nanoseconds / 1e9) / iterations;
        }

        private int of(double size, IntSupplier work) {
            long begun = threads.getCurrentThreadCpuTime();
            int found = work.getAsInt();
            nanoseconds += threads.getCurrentThreadCpuTime() - begun;
            megabytes += size;
            return found;
        }
    }

    private int each(Read read, Cost cost, ToIntFunction<String> work) {
        read.megabytes += megabytes;
        return cost.of(megabytes, () -> pages.stream().mapToInt(work).sum());
    }

    /** The share of it that is jsoup's: what no reader can be quicker than. */
    @Benchmark
    public int parsing(Read read, Cost cost) {
        return each(read, cost, page -> Jsoup.parse(page).body().childrenSize());
    }

    /** The same pages with the library that was weighed against our own reader. */
    @Benchmark
    public int readability4j(Read read, Cost cost) {
        return each(
                read,
                cost,
                page -> {
                    String content =
                            new Readability4J("http://example.org/", page).parse().getContent();
                    return content == null ? 0 : content.length();
                });
    }

    /** Parsing, masthead, roles. */
    @Benchmark
    public int pages(Read read, Cost cost) {
        return each(
                read,
                cost,
                page -> reader.read("a1", "hall.html", page).orElseThrow().segments().size());
    }
}
