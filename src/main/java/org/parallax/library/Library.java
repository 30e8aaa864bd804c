package org.parallax.library;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Fingerprint;
import org.parallax.flag.Change;
import org.parallax.flag.Flag;
import org.parallax.flag.SharedFlag;
import org.parallax.web.Received;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The articles and what the reader did with them: one file of SQLite. What a method has returned
 * from is on the disk. Any thread may ask it; they are answered in turn.
 */
public final class Library implements AutoCloseable {
    private static final String FILE = "library.db";

    private final Path file;
    private final Database database;
    private final boolean readOnly;
    private final @Nullable Object identity;
    private final ReceivedTable received;
    private final CorrectionTable corrections;
    private final ArticleTable articles;
    private final StoryTable stories;
    private final FlagTable flags;
    private final WaitingTable waiting;
    private final DeskTable desk;
    private final SettingTable settings;
    private final Removing removing;

    private Library(Path file, Database database, boolean readOnly) {
        this.file = file;
        this.database = database;
        this.readOnly = readOnly;
        this.identity = identity(file);
        this.received = new ReceivedTable(database);
        this.corrections = new CorrectionTable(database);
        this.articles = new ArticleTable(database, corrections);
        this.stories = new StoryTable(database);
        this.flags = new FlagTable(database);
        this.waiting = new WaitingTable(database);
        this.desk = new DeskTable(database);
        this.settings = new SettingTable(database);
        this.removing = new Removing(database, articles);
    }

    /** Whether there is a library in {@code folder}, or something that has its name. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(FILE));
    }

    /**
     * Opens the library in {@code folder}, and makes one where there is none. One of an older
     * version is copied and brought to this one.
     *
     * @throws LibraryException where the folder cannot be written to, or its file is of a newer
     *     version or no library; the file is as it was
     */
    public static Library open(Path folder) throws LibraryException {
        Path file = folder.resolve(FILE).toAbsolutePath();
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new LibraryException(e, "folder", folder);
        }
        try {
            look(file);
            Database database = Database.writing(file);
            try {
                Schema.prepare(database, file);
                return new Library(file, database, false);
            } catch (SQLException | LibraryException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw LibraryException.of(e, file);
        }
    }

    /** Looks at it without a right to change it: a file that is not ours stays to the byte. */
    private static void look(Path file) throws SQLException, LibraryException {
        if (Files.exists(file)) {
            try (Database database = Database.reading(file)) {
                Schema.version(database, file);
            }
        }
    }

    /**
     * Opens the library in {@code folder} for writing, or where it may not be written to, for
     * reading.
     *
     * @throws LibraryException where there is none, too
     */
    public static Library openOrRead(Path folder) throws LibraryException {
        if (!isIn(folder)) {
            throw new LibraryException("none", folder);
        }
        try {
            return open(folder);
        } catch (LibraryException e) {
            if (e.isUnwritable()) {
                return reading(folder);
            }
            throw e;
        }
    }

    /**
     * Opens the library in {@code folder} for reading alone.
     *
     * @throws LibraryException where there is none, or one of another version
     */
    public static Library reading(Path folder) throws LibraryException {
        Path file = folder.resolve(FILE).toAbsolutePath();
        if (!Files.exists(file)) {
            throw new LibraryException("none", folder);
        }
        try {
            Database database = readable(file);
            try {
                if (Schema.version(database, file) < Schema.VERSION) {
                    throw new LibraryException("older", file);
                }
                return new Library(file, database, true);
            } catch (SQLException | LibraryException e) {
                database.close();
                throw e;
            }
        } catch (SQLException e) {
            throw LibraryException.of(e, file);
        }
    }

    /** SQLite wants to write beside a file that it reads; where it may not, nobody else can. */
    private static Database readable(Path file) throws SQLException {
        Database database = Database.reading(file);
        try {
            database.number("PRAGMA user_version");
            return database;
        } catch (SQLException e) {
            database.close();
            if (LibraryException.of(e, file).isUnwritable()) {
                return Database.still(file);
            }
            throw e;
        }
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    @FunctionalInterface
    private interface Question<T> {
        T ask() throws SQLException;
    }

    private synchronized <T> T ask(Question<T> question) throws LibraryException {
        try {
            return question.ask();
        } catch (SQLException e) {
            throw LibraryException.of(e, file);
        }
    }

    /** Changes something; it has come about only where the file is still the one in the folder. */
    private synchronized <T> T change(Database.Work<T> work) throws LibraryException {
        T done = ask(() -> database.atOnce(work));
        if (!Objects.equals(identity, identity(file)) || !Files.exists(file)) {
            throw new LibraryException("gone", file);
        }
        return done;
    }

    /** What tells a file from another of the same name; null where the system does not say. */
    private static @Nullable Object identity(Path file) {
        try {
            return Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }

    /** Adds articles, or puts them in place of what was kept of them before. */
    public Saved add(List<Arrival> arrivals) throws LibraryException {
        return change(() -> articles.add(arrivals));
    }

    /**
     * Takes an article out, with what hangs on it: what it was read from, and what the reader put
     * right and flagged in it. Answers what it takes to put it back; nothing where there is no such
     * article.
     */
    public Optional<Removed> takeOut(long key) throws LibraryException {
        return change(() -> removing.takeOut(key));
    }

    /**
     * Puts an article back as it was. Answers whether that was done: one from the same place that
     * was added since stays in its stead.
     */
    public boolean putBack(Removed removed) throws LibraryException {
        return change(() -> removing.putBack(removed));
    }

    /**
     * Takes articles out for good, all of them or none.
     *
     * @param flagged whether it is done also where the reader flagged any of them
     */
    public Removal remove(Collection<Long> keys, boolean flagged) throws LibraryException {
        return change(() -> {
            List<Long> there = new ArrayList<>(articles.keys());
            there.retainAll(Set.copyOf(keys));
            int marked = 0;
            for (long key : there) {
                marked += flags.of(key).size();
            }
            boolean done = flagged || marked == 0;
            if (done) {
                for (long key : there) {
                    removing.remove(key);
                }
            }
            return new Removal(there.size(), marked, done);
        });
    }

    /** The keys of all articles. */
    public List<Long> keys() throws LibraryException {
        return ask(articles::keys);
    }

    /**
     * The keys of the articles that a person means.
     *
     * @param name an article's id, or the file, folder or address that it was added from
     */
    public List<Long> named(String name) throws LibraryException {
        return ask(() -> articles.named(name));
    }

    /** The key of an article: of the one from the same place, or with the same text and outlet. */
    public Optional<Long> key(Article article) throws LibraryException {
        return ask(() -> articles.key(article));
    }

    /** An article by its key. */
    public Optional<Entry> entry(long key) throws LibraryException {
        return ask(() -> articles.entry(key));
    }

    /** An article's text by its key. */
    public Optional<String> text(long key) throws LibraryException {
        return ask(() -> articles.text(key));
    }

    /** The bytes that an article was read from; nothing where it was pasted. */
    public Optional<byte[]> original(long key) throws LibraryException {
        return ask(() -> articles.original(key));
    }

    /**
     * The articles that changed after {@code turn} and before {@code limit}, in the order of that.
     *
     * @param most how many at most
     */
    public List<Entry> since(long turn, long limit, int most) throws LibraryException {
        return ask(() -> articles.since(turn, limit, most));
    }

    /** How many articles were last changed after {@code turn} and at {@code last} or before. */
    public int changed(long turn, long last) throws LibraryException {
        return ask(() ->
                (int)
                        database.number(
                                "SELECT count(*) FROM article WHERE turn > ? AND turn <= ?",
                                turn,
                                last));
    }

    /** A name that no other library has. */
    public String name() throws LibraryException {
        return ask(() -> database.first("SELECT name FROM library", row -> row.getString(1)))
                .orElse("");
    }

    /** The number of the latest change to an article. */
    public long turn() throws LibraryException {
        return ask(articles::turn);
    }

    /** Keeps what an address gave, in place of what it gave before. */
    public void keep(Received page) throws LibraryException {
        change(() -> {
            received.put(page);
            return page;
        });
    }

    /** The bytes that an address gave when it was last asked. */
    public Optional<byte[]> received(String address) throws LibraryException {
        return ask(() -> received.bytes(address));
    }

    /** What the reader put right in this article: at its place, or in the same text elsewhere. */
    public Corrections corrections(Article article) throws LibraryException {
        return ask(() -> corrections.of(article));
    }

    /** Keeps what the reader put right, in place of what was kept of this article before. */
    public void correct(Article article, Corrections said) throws LibraryException {
        change(() -> {
            corrections.put(article, said);
            articles.turn(Places.of(article), Fingerprint.of(article.text()));
            return said;
        });
    }

    /** The stories that the reader named or pinned. */
    public List<KeptStory> stories() throws LibraryException {
        return ask(stories::all);
    }

    /** Keeps a story: under a new key where it has none, else in place of the one with its key. */
    public KeptStory keep(KeptStory story) throws LibraryException {
        return change(() -> stories.put(story));
    }

    /** Forgets a story; its articles stay. Answers whether there was one. */
    public boolean removeStory(long key) throws LibraryException {
        return change(() -> stories.remove(key));
    }

    /** What the reader marked in an article, in the order of its text. */
    public List<Flag> flags(long article) throws LibraryException {
        return ask(() -> flags.of(article));
    }

    /** Keeps a flag under a new key, with which it comes back. */
    public Flag flag(Flag flag) throws LibraryException {
        return change(() -> flags.add(flag));
    }

    /**
     * Keeps what the reader changed in the flags of an article. What another program kept there
     * meanwhile stays, except where the reader flagged the same words.
     *
     * @return all that is kept of it now
     */
    public Change.Changed flags(long article, Change made) throws LibraryException {
        return change(() -> flags.change(article, articles.text(article).orElse(""), made));
    }

    /** Changes a flag's category and note. Answers whether there was one. */
    public boolean change(Flag flag) throws LibraryException {
        return change(() -> flags.change(flag));
    }

    /** Removes a flag. Answers whether there was one. */
    public boolean removeFlag(long key) throws LibraryException {
        return change(() -> flags.remove(key));
    }

    /** The keys of the articles that have a flag, the first one added first. */
    public List<Long> flagged() throws LibraryException {
        return ask(flags::articles);
    }

    /**
     * Takes in someone's flags, all together or none. What the reader flagged stays as it is; what
     * it has already is not added again.
     */
    public Merged merge(List<SharedFlag> others) throws LibraryException {
        return change(() -> new FlagMerging(articles, flags).take(others));
    }

    /** The keys of the articles that lay on the reader's desk last, in their order. */
    public List<Long> desk() throws LibraryException {
        return ask(desk::articles);
    }

    /** Keeps which articles lie on the desk. */
    public void desk(List<Long> keys) throws LibraryException {
        change(() -> {
            desk.put(keys);
            return keys;
        });
    }

    /** The searches that the reader keeps, the first one kept first. */
    public List<String> searches() throws LibraryException {
        return ask(desk::searches);
    }

    /** Keeps a search; one that is kept already stays where it is. */
    public void keepSearch(String query) throws LibraryException {
        change(() -> {
            desk.keep(query);
            return query;
        });
    }

    /** Forgets a search. Answers whether there was one. */
    public boolean forgetSearch(String query) throws LibraryException {
        return change(() -> desk.forget(query));
    }

    /** How the reader likes the window: values by their names. */
    public Map<String, String> settings() throws LibraryException {
        return ask(settings::all);
    }

    /** Keeps a setting in place of the value it had; an empty value forgets it. */
    public void keepSetting(String name, String value) throws LibraryException {
        change(() -> {
            if (value.isEmpty()) {
                settings.remove(name);
            } else {
                settings.put(name, value);
            }
            return name;
        });
    }

    /** Leaves places for whoever holds the {@link WriterLock} to add. */
    public void handOver(List<String> places) throws LibraryException {
        change(() -> {
            waiting.add(places);
            return places;
        });
    }

    /** The places that were left and are not added yet, the first first. */
    public List<Waiting> waiting() throws LibraryException {
        return ask(waiting::all);
    }

    /** What was left is added. */
    public void added(List<Waiting> done) throws LibraryException {
        change(() -> {
            waiting.remove(done);
            return done;
        });
    }

    public Counts counts() throws LibraryException {
        return ask(() -> new Audit(database).counts());
    }

    /**
     * What is wrong with the file and with what stands in it, a sentence each; none where all is
     * well.
     */
    public List<String> flaws() throws LibraryException {
        return ask(() -> new Audit(database).flaws());
    }

    @Override
    public synchronized void close() throws LibraryException {
        try {
            database.close();
        } catch (SQLException e) {
            throw LibraryException.of(e, file);
        }
    }
}
