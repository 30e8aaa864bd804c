package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.app.DeskSession.Errand;
import org.parallax.article.Corrections;
import org.parallax.article.Part;
import org.parallax.flag.Flag;
import org.parallax.message.Messages;
import org.parallax.source.Columns;
import org.parallax.source.Place;
import org.parallax.text.Span;
import org.parallax.ui.Appearance;
import org.parallax.ui.Errands;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** The window's errands as changes of the shelf. */
final class Desk implements Errands {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH.mm.ss");

    private final Consumer<Errand> queue;
    private final SearchKeeper searches;
    private final FlagKeeper flags;

    Desk(Consumer<Errand> queue, SearchKeeper searches, FlagKeeper flags) {
        this.queue = queue;
        this.searches = searches;
        this.flags = flags;
    }

    private void ask(String key, DeskSession.Work work) {
        queue.accept(new Errand(Messages.get(key), work));
    }

    @Override
    public void words(@Nullable Path list) {
        ask("window.starting", (shelf, watch) -> shelf.reword(list, watch));
    }

    @Override
    public void open(List<Path> files) {
        List<Place> places = Place.onDisk(files);
        ask("window.starting", (shelf, watch) -> shelf.add(places, watch));
    }

    @Override
    public void fetch(List<String> addresses) {
        List<Place> places = addresses.stream().map(Place::onWeb).toList();
        ask("window.fetching", (shelf, watch) -> shelf.add(places, watch));
    }

    @Override
    public void table(Path file, Map<Part, String> columns) {
        List<Place> places = List.of(new Place.Table(file, Columns.only(columns)));
        ask("window.starting", (shelf, watch) -> shelf.add(places, watch));
    }

    @Override
    public void paste(String text) {
        // Two texts are pasted as two, so each has a name of its own.
        String name =
                Messages.get(
                        "source.pasted", LocalDateTime.now(ZoneId.systemDefault()).format(MOMENT));
        List<Place> places = List.of(new Place.Pasted(name, text));
        ask("window.starting", (shelf, watch) -> shelf.add(places, watch));
    }

    @Override
    public void correct(String article, UnaryOperator<Corrections> change) {
        ask("window.correcting", (shelf, watch) -> shelf.correct(article, change, watch));
    }

    @Override
    public void bring(long key, @Nullable Span at) {
        ask("window.bringing", (shelf, watch) -> shelf.bring(key, at, watch));
    }

    @Override
    public void putAway(String article) {
        ask("window.putting-away", (shelf, watch) -> shelf.putAway(article, watch));
    }

    @Override
    public void flags(String article, List<Flag> all) {
        flags.keep(article, all);
    }

    @Override
    public void keepSearch(String query) {
        searches.keep(query);
    }

    @Override
    public void compareClass(Path assignment, Appearance looks) {
        ask(
                "assignment.class.opening",
                (shelf, watch) -> {
                    ClassSession.beside(assignment, shelf.holding().opened().articles(), looks);
                    return Shown.of(shelf.holding());
                });
    }

    @Override
    public void forgetSearch(String query) {
        searches.forget(query);
    }
}
