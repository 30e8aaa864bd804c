package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Corrections;
import org.parallax.article.Part;
import org.parallax.export.AssignmentDraft;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.Assignment.Brief;
import org.parallax.flag.Change;
import org.parallax.source.Place;
import org.parallax.text.Span;
import org.parallax.ui.Appearance;
import org.parallax.ui.Errands;
import org.parallax.ui.Handout;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What the window of an assignment can ask: to keep flags, and to take copies of its articles. All
 * else would make it another assignment, and is never asked there.
 */
final class AssignmentDesk implements Errands {
    private final AssignmentSession session;
    private final Keeper keeper;
    private final FlagKeeper flags;
    private final Windows windows;

    AssignmentDesk(AssignmentSession session, Keeper keeper, FlagKeeper flags, Windows windows) {
        this.session = session;
        this.keeper = keeper;
        this.flags = flags;
        this.windows = windows;
    }

    @Override
    public void open(List<Path> files) {
        files.stream()
                .filter(AssignmentFile::isMeant)
                .forEach(it -> windows.open(it, session::tell));
        List<Path> copies = files.stream().filter(it -> !AssignmentFile.isMeant(it)).toList();
        if (!copies.isEmpty()) {
            session.bring(Place.onDisk(copies), keeper, flags);
        }
    }

    @Override
    public void fetch(List<String> addresses) {
        session.bring(addresses.stream().map(Place::onWeb).toList(), keeper, flags);
    }

    @Override
    public void flags(String article, Change made) {
        flags.keep(article, made);
    }

    @Override
    public void handOn(Handout what, Path file) {}

    @Override
    public void compareClass(Path assignment, Appearance looks) {}

    @Override
    public void takeIn(List<Path> files) {}

    @Override
    public void assign(AssignmentDraft draft, Brief brief, boolean texts, Path file) {}

    @Override
    public void words(@Nullable Path list) {}

    @Override
    public void table(Path file, Map<Part, String> columns) {}

    @Override
    public void paste(String text) {}

    @Override
    public void correct(String article, UnaryOperator<Corrections> change) {}

    @Override
    public void bring(long key, @Nullable Span at) {}

    @Override
    public void putAway(String article) {}

    @Override
    public void remove(long key) {}

    @Override
    public void putBack(long key) {}

    @Override
    public void keepSearch(String query) {}

    @Override
    public void forgetSearch(String query) {}
}
