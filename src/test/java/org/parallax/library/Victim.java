package org.parallax.library;

import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.flag.Flag;

import java.io.PrintStream;
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
        MIGRATION
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
