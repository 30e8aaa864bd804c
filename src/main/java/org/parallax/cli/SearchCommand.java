package org.parallax.cli;

import org.parallax.article.Article;
import org.parallax.export.SearchJson;
import org.parallax.index.Found;
import org.parallax.index.QuoteGroup;
import org.parallax.lexicon.LexiconException;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;
import org.parallax.source.Place;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;

/**
 * Finds words, quotations and facts in files or in the library and prints the sentences that hold
 * them.
 */
@Command(name = "search", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class SearchCommand implements Callable<Integer> {
    private static final int MOST = 200;

    private final Console console;

    @Parameters(index = "0", paramLabel = "QUERY", descriptionKey = "cli.query")
    private String query = "";

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "PATH",
            descriptionKey = "cli.path",
            converter = PlaceConverter.class)
    private List<Place> places = List.of();

    @Option(names = "--json", descriptionKey = "cli.json")
    private boolean json;

    @Mixin private final Kept kept = new Kept();

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LibraryException, LexiconException {
        int most = json ? Integer.MAX_VALUE : MOST;
        if (places.isEmpty()) {
            Tidings tidings = new Tidings("cli.indexing", console.err());
            Asked asked = kept.asked(places);
            console.program().librarian(asked.library()).search(query, most, tidings, this::print);
            return Verbs.DONE;
        }
        Opened opened = console.program().read(kept.asked(places));
        int status = console.report(opened);
        if (status == Verbs.DONE) {
            print(
                    console.program().search(opened, query, most),
                    key -> opened.articles().get((int) key).article());
        }
        return status;
    }

    private void print(Drawn drawn) {
        drawn.notes().forEach(console.err()::println);
        print(drawn.found(), drawn.articles());
    }

    private void print(Found found, LongFunction<Article> articles) {
        List<QuoteGroup> quotes = QuoteGroup.of(found.quotes(), articles);
        if (json) {
            SearchJson.write(found, quotes, articles, console.out());
            return;
        }
        found.hints().forEach(hint -> console.err().println(hint.sentence()));
        if (found.articles().isEmpty()) {
            console.out().println(Messages.get("cli.nohit", query));
        } else {
            new SearchTable(articles, console.out()).print(found, quotes);
        }
        if (found.meant() != null) {
            console.out().println(Messages.get("cli.meant", found.meant()));
        }
    }
}
