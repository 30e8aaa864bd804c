package org.parallax.cli;

import org.parallax.article.Article;
import org.parallax.index.SearchHit;
import org.parallax.message.Messages;
import org.parallax.source.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** Finds words in files and prints the sentences that hold them. */
@Command(name = "search", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 200;

    private final Console console;

    @Parameters(index = "0", paramLabel = "QUERY", descriptionKey = "cli.query")
    private String query = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            descriptionKey = "cli.path",
            converter = PlaceConverter.class)
    private List<Place> places = List.of();

    @Mixin private final Kept kept = new Kept();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Opened opened = console.program().read(kept.asked(places));
        int status = console.report(opened);
        if (status != Verbs.DONE) {
            return status;
        }
        Map<String, Article> articles = new HashMap<>();
        opened.articles().forEach(article -> articles.put(article.id(), article.article()));
        List<SearchHit> hits = console.program().search(opened, query, MOST);
        for (SearchHit hit : hits) {
            Article article = Objects.requireNonNull(articles.get(hit.article()));
            console.out().println(Messages.get("cli.hit", article.path(), marked(article, hit)));
        }
        if (hits.isEmpty()) {
            console.out().println(Messages.get("cli.nohit", query));
        }
        return status;
    }

    /** The sentence, the found words between brackets. */
    private static String marked(Article article, SearchHit hit) {
        String text = article.text();
        String line =
                text.substring(hit.sentence().start(), hit.span().start())
                        + "["
                        + hit.span().in(text)
                        + "]"
                        + text.substring(hit.span().end(), hit.sentence().end());
        return Lines.oneLine(line);
    }
}
