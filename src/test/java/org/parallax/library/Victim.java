package org.parallax.library;

import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Original;
import org.parallax.flag.Flag;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A program of its own that writes to a library until it is killed, and says of each thing that it
 * is saved when the library has said so.
 */
final class Victim {
    private static final int BATCH = 20;

    private Victim() {}

    /** What it is busy with when it dies. */
    enum Work {
        IMPORT,
        FLAGS,
        MIGRATION,
        REMOVAL
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        PrintStream out = new PrintStream(System.out, true);
        out.println("begun");
        try (Library library = Library.open(folder)) {
            out.println("open");
            switch (Work.valueOf(args[0])) {
                case FLAGS -> flags(library, out);
                case IMPORT, MIGRATION -> articles(library, out);
                case REMOVAL -> removal(library, out);
            }
        }
    }

    private static void articles(Library library, PrintStream out) throws LibraryException {
        for (int number = 0; true; number += BATCH) {
            List<Arrival> batch = new ArrayList<>();
            for (int i = number; i < number + BATCH; i++) {
                String text = ("Report " + i + " of the hall. ").repeat(100);
                Article article =
                        new Article("a1", "/reports/" + i, Masthead.EMPTY, text, List.of());
                batch.add(Arrival.of(article, null));
            }
            library.add(batch).entries().forEach(it -> out.println("article " + it.key()));
        }
    }

    /** Takes one article out and puts it back, again and again, and leaves another alone. */
    private static void removal(Library library, PrintStream out) throws LibraryException {
        byte[] bytes = "as it was".getBytes(StandardCharsets.UTF_8);
        Article article = new Article("a1", "/hall", Masthead.EMPTY, "It slammed.", List.of());
        Article other = new Article("a2", "/quay", Masthead.EMPTY, "It opened.", List.of());
        List<Long> keys =
                library.add(
                                List.of(
                                        Arrival.of(
                                                article,
                                                Packed.of(new Original(null, null, bytes))),
                                        Arrival.of(other, null)))
                        .keys();
        long key = keys.getFirst();
        Flag.Quoted words = new Flag.Quoted(3, "slammed", "It ", ".");
        library.flag(new Flag(0, key, words, "loaded", "", Instant.EPOCH));
        out.println("article " + keys.getLast());
        while (true) {
            Removed removed = library.takeOut(key).orElseThrow();
            out.println("out " + key);
            library.putBack(removed);
            out.println("back " + key);
        }
    }

    private static void flags(Library library, PrintStream out) throws LibraryException {
        Article article = new Article("a1", "/hall", Masthead.EMPTY, "It slammed.", List.of());
        library.add(List.of(Arrival.of(article, null)));
        long key = library.since(0, Long.MAX_VALUE, 1).getFirst().key();
        while (true) {
            Flag flag =
                    new Flag(
                            0,
                            key,
                            new Flag.Quoted(3, "slammed", "It ", "."),
                            "loaded",
                            "",
                            Instant.EPOCH);
            out.println("flag " + library.flag(flag).key());
        }
    }
}
