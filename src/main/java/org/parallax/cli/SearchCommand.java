package org.parallax.cli;

import org.parallax.article.Article;
import org.parallax.export.Findings;
import org.parallax.export.Origin;
import org.parallax.export.SearchJson;
import org.parallax.export.Tally;
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
import java.util.function.Consumer;
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

    @Mixin private final Wanted wanted = new Wanted();

    @Mixin private final Kept kept = new Kept();

    private int status = Verbs.DONE;

    SearchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws LibraryException, LexiconException {
        if (json && wanted.isData()) {
            return console.refuse("search.json");
        }
        status = wanted.check(console);
        if (status != Verbs.DONE) {
            return status;
        }
        Asked asked = kept.asked(places);
        int most = json || wanted.isData() ? Integer.MAX_VALUE : MOST;
        Consumer<Drawn> then = wanted.isData() ? writing(asked) : this::print;
        if (places.isEmpty()) {
            Tidings tidings = new Tidings("cli.indexing", console.err());
            console.program().librarian(asked.library()).search(query, most, tidings, then);
            return status;
        }
        Opened opened = console.program().read(asked);
        status = console.report(opened);
        if (status == Verbs.DONE) {
            Found found = console.program().search(opened, query, most);
            LongFunction<Article> articles = key -> opened.articles().get((int) key).article();
            then.accept(new Drawn(found, articles, List.of()));
        }
        return status;
    }

    private Consumer<Drawn> writing(Asked asked) throws LexiconException {
        Origin origin = console.origin(asked).with("query", query);
        return drawn -> status = write(drawn, origin);
    }

    /** What is in it and what is not is said before it is written. */
    private int write(Drawn drawn, Origin origin) {
        drawn.notes().forEach(console.err()::println);
        Found found = drawn.found();
        Findings.Kind kind = wanted.kind().orElseThrow();
        Findings findings = new Findings(found, drawn.articles(), kind);
        found.hints().forEach(hint -> console.err().println(hint.sentence()));
        if (found.meant() != null) {
            console.err().println(Messages.get("cli.meant", found.meant()));
        }
        if (found.articles().isEmpty()) {
            console.err().println(Messages.get("cli.nohit", query));
        }
        console.err().println(Tally.of(findings, kind, found.articles().size()));
        console.err().flush();
        return console.write(
                wanted.file(), out -> findings.write(wanted.format().orElseThrow(), origin, out));
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
