package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Analyst;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.cli.Added;
import org.parallax.cli.Answered;
import org.parallax.cli.Asked;
import org.parallax.cli.Drawn;
import org.parallax.cli.Examined;
import org.parallax.cli.Flagged;
import org.parallax.cli.Gone;
import org.parallax.cli.Librarian;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.Flag;
import org.parallax.flag.SharedFlag;
import org.parallax.index.ArticleHit;
import org.parallax.index.Found;
import org.parallax.index.IndexFolder;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.library.Counts;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.library.LibraryFolder;
import org.parallax.library.Merged;
import org.parallax.library.Removal;
import org.parallax.library.WriterLock;
import org.parallax.message.Messages;
import org.parallax.source.Progress;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** The library in one folder, with its index, as the command line sees it. */
final class Custodian implements Librarian {
    private final Path folder;

    Custodian(@Nullable Path named) {
        this.folder = named == null ? LibraryFolder.usual() : named;
    }

    @Override
    public Added add(Asked asked, Progress progress) throws LibraryException, LexiconException {
        return new Adding(folder, asked, progress, Progress.NONE).run();
    }

    private static Workshop workshop() throws LexiconException {
        return Workshop.of(new Analyst(Lexicons.load(Home.assets(), null)));
    }

    @Override
    public void search(String query, int limit, Progress progress, Consumer<Drawn> then)
            throws LibraryException, LexiconException {
        // Each of the two takes long on its first look, and neither needs the other.
        CompletableFuture<IndexFolder.State> state =
                CompletableFuture.supplyAsync(() -> IndexFolder.state(Catalogue.folder(folder)));
        try (Library library = Library.openOrRead(folder)) {
            List<String> notes = new ArrayList<>();
            try (Catalogue catalogue = searchable(library, state.join(), progress, notes)) {
                then.accept(drawn(library, catalogue.find(query, limit), notes));
                return;
            } catch (RuntimeException | AssertionError e) {
                // Decayed on the disk without a change that could be seen: it shows when that place
                // is read, and then as whatever Lucene makes of the bytes there.
                if (library.isReadOnly() || IndexFolder.isSound(Catalogue.folder(folder))) {
                    throw e;
                }
            }
            rebuild(library, progress);
            try (Catalogue catalogue = Catalogue.reading(library, folder)) {
                then.accept(drawn(library, catalogue.find(query, limit), notes));
            }
        } catch (IOException e) {
            throw new LibraryException("index", Catalogue.folder(folder));
        }
    }

    private static Drawn drawn(Library library, Found found, List<String> notes)
            throws LibraryException {
        List<ArticleHit> there = new ArrayList<>();
        for (ArticleHit hit : found.articles()) {
            // Where the index is behind, it may find one that was taken out; that has no text.
            if (hit.length() > 0 || library.entry(hit.key()).isPresent()) {
                there.add(hit);
            }
        }
        return new Drawn(found.with(there), key -> article(library, key), notes);
    }

    private static Article article(Library library, long key) {
        try {
            return library.entry(key).map(Entry::article).orElseThrow();
        } catch (LibraryException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** The index, brought up to the library where that is needed and can be done. */
    private Catalogue searchable(
            Library library, IndexFolder.State state, Progress progress, List<String> notes)
            throws IOException, LibraryException, LexiconException {
        boolean ready = state.canBeSearched();
        if (ready) {
            Catalogue catalogue = Catalogue.reading(library, folder);
            if (catalogue.isComplete()) {
                return catalogue;
            }
            catalogue.close();
        }
        Optional<WriterLock> lock =
                library.isReadOnly() ? Optional.empty() : WriterLock.take(folder);
        if (lock.isPresent()) {
            WriterLock held = lock.get();
            try (held) {
                fill(library, progress);
            }
        } else if (!ready) {
            throw new LibraryException(
                    library.isReadOnly() ? "index.missing" : "index.busy", folder);
        } else {
            notes.add(Messages.get("library.index.behind", folder));
        }
        return Catalogue.reading(library, folder);
    }

    private int fill(Library library, Progress progress)
            throws IOException, LibraryException, LexiconException {
        try (Catalogue catalogue = Catalogue.writing(library, folder);
                Workshop workshop = workshop()) {
            Indexing indexing = catalogue.indexing(workshop);
            indexing.catchUp(progress);
            indexing.save();
            return catalogue.size();
        }
    }

    @Override
    public Map<String, List<Flag>> flags(List<AnalyzedArticle> articles) throws LibraryException {
        try (Library library = Library.reading(folder)) {
            return FlagKeeper.flags(library, articles);
        }
    }

    @Override
    public Gone remove(List<String> names, boolean flagged) throws LibraryException {
        try (Library library = Library.openOrRead(folder)) {
            Set<Long> keys = new LinkedHashSet<>();
            List<String> strange = new ArrayList<>();
            for (String name : names) {
                List<Long> named = library.named(name);
                keys.addAll(named);
                if (named.isEmpty()) {
                    strange.add(name);
                }
            }
            if (!strange.isEmpty()) {
                return new Gone(keys.size(), 0, strange, false);
            }
            Removal removal = library.remove(keys, flagged);
            if (removal.done()) {
                follow(library);
            }
            return new Gone(removal.articles(), removal.flags(), strange, removal.done());
        }
    }

    /**
     * What is taken out is not found from now on; where that cannot be yet, the next search does.
     */
    private void follow(Library library) {
        try (WriterLock lock = WriterLock.take(folder).orElse(null)) {
            if (lock != null && IndexFolder.state(Catalogue.folder(folder)).canBeSearched()) {
                fill(library, Progress.NONE);
            }
        } catch (IOException | LibraryException | LexiconException | RuntimeException e) {
            // The library is as it was asked to be; its index is made up for when it is opened.
            return;
        }
    }

    @Override
    public int rebuild(Progress progress) throws LibraryException, LexiconException {
        try (Library library = Library.openOrRead(folder)) {
            return rebuild(library, progress);
        } catch (IOException e) {
            throw new LibraryException("index", Catalogue.folder(folder));
        }
    }

    private int rebuild(Library library, Progress progress)
            throws IOException, LibraryException, LexiconException {
        WriterLock lock =
                WriterLock.take(folder).orElseThrow(() -> new LibraryException("adding", folder));
        try (lock) {
            clear(Catalogue.folder(folder));
            return fill(library, progress);
        }
    }

    /** The reader asked for a new index: the old one is not put aside. */
    private static void clear(Path index) throws IOException {
        if (Files.isDirectory(index)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(index)) {
                for (Path file : files) {
                    Files.delete(file);
                }
            }
        }
    }

    @Override
    public Flagged shared() throws LibraryException {
        try (Library library = Library.openOrRead(folder)) {
            return new Exchange(library).all();
        }
    }

    @Override
    public Flagged shared(List<Article> articles) throws LibraryException {
        try (Library library = Library.openOrRead(folder)) {
            return new Exchange(library).of(articles);
        }
    }

    @Override
    public Answered answered(AssignmentFile assignment) throws LibraryException {
        try (Worksheet sheet = Worksheet.reading(assignment, folder)) {
            Map<String, List<Flag>> flags = sheet.flags();
            Pages.Done done = sheet.pages().done(flags);
            return new Answered(
                    sheet.pages().handIn("", flags).flags(),
                    done.done(),
                    done.all(),
                    sheet.pages().missing());
        }
    }

    @Override
    public Merged merge(List<SharedFlag> flags) throws LibraryException {
        try (Library library = Library.openOrRead(folder)) {
            return library.merge(flags);
        }
    }

    @Override
    public Counts stats() throws LibraryException {
        try (Library library = Library.openOrRead(folder)) {
            return library.counts();
        }
    }

    @Override
    public Examined check() throws LibraryException {
        try (Library library = Library.openOrRead(folder)) {
            List<String> flaws = new ArrayList<>(library.flaws());
            long articles = library.counts().articles();
            index(library, articles).ifPresent(flaws::add);
            return new Examined(articles, flaws);
        }
    }

    /** What is wrong with the index, in a sentence. */
    private Optional<String> index(Library library, long articles) throws LibraryException {
        Path index = Catalogue.folder(folder);
        IndexFolder.State state = IndexFolder.state(index);
        if (!state.canBeSearched()) {
            return Optional.of(Messages.get("library.flaw.index." + state, index));
        }
        if (!IndexFolder.isSound(index)) {
            return Optional.of(Messages.get("library.flaw.index.DAMAGED", index));
        }
        try (Catalogue catalogue = Catalogue.reading(library, folder)) {
            int size = catalogue.size();
            return catalogue.isComplete() && size == articles
                    ? Optional.empty()
                    : Optional.of(Messages.get("library.flaw.index.behind", size, articles));
        } catch (IOException e) {
            return Optional.of(Messages.get("library.flaw.index.DAMAGED", index));
        }
    }
}
