package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.app.DeskSession.Errand;
import org.parallax.article.Corrections;
import org.parallax.article.Part;
import org.parallax.export.AssignmentDraft;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.Assignment.Brief;
import org.parallax.flag.Change;
import org.parallax.message.Messages;
import org.parallax.source.Columns;
import org.parallax.source.Place;
import org.parallax.text.Span;
import org.parallax.ui.Appearance;
import org.parallax.ui.Errands;
import org.parallax.ui.Handout;

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
    private final Consumer<Path> assignments;

    Desk(Consumer<Errand> queue, SearchKeeper searches, FlagKeeper flags) {
        this(queue, searches, flags, assignment -> {});
    }

    private Desk(
            Consumer<Errand> queue,
            SearchKeeper searches,
            FlagKeeper flags,
            Consumer<Path> assignments) {
        this.queue = queue;
        this.searches = searches;
        this.flags = flags;
        this.assignments = assignments;
    }

    /**
     * The same, which gives an assignment that is brought to the window on.
     *
     * @param take opens the file elsewhere
     */
    Desk passing(Consumer<Path> take) {
        return new Desk(queue, searches, flags, take);
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
        files.stream().filter(AssignmentFile::isMeant).forEach(assignments);
        List<Place> places =
                Place.onDisk(files.stream().filter(it -> !AssignmentFile.isMeant(it)).toList());
        if (!places.isEmpty()) {
            ask("window.starting", (shelf, watch) -> shelf.add(places, watch));
        }
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
    public void remove(long key) {
        ask(
                "window.removing",
                (shelf, watch) -> {
                    flags.await();
                    return shelf.remove(key, watch);
                });
    }

    @Override
    public void putBack(long key) {
        ask("window.putting-back", (shelf, watch) -> shelf.putBack(key));
    }

    @Override
    public void handOn(Handout what, Path file) {
        ask(
                "window.handon.writing",
                (shelf, watch) -> {
                    flags.await();
                    return new HandingOn(shelf, watch).write(what, file);
                });
    }

    @Override
    public void takeIn(List<Path> files) {
        ask(
                "window.handon.taking",
                (shelf, watch) -> {
                    flags.await();
                    return new TakingIn(shelf.keeper().library(), watch).take(files);
                });
    }

    @Override
    public void flags(String article, Change made) {
        flags.keep(article, made);
    }

    @Override
    public void assign(AssignmentDraft draft, Brief brief, boolean texts, Path file) {
        ask(
                "window.assignment.writing",
                (shelf, watch) -> new Assigning(draft, brief, texts).write(file));
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
