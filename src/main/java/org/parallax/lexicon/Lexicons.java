package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * All word lists of the program.
 *
 * @param framing lists that tell how something is said
 * @param saying verbs and phrases of saying
 * @param names lists that tell names apart
 * @param boilerplate wordings of captions, appeals and page furniture
 * @param wordings words that name the same thing
 * @param notes what a reader's own list holds that could not be used, a sentence each
 */
public record Lexicons(
        Framing framing,
        Lexicon saying,
        NameLists names,
        Lexicon boilerplate,
        Wordings wordings,
        List<String> notes) {
    public Lexicons {
        notes = List.copyOf(notes);
    }

    /**
     * Lists that tell how something is said.
     *
     * @param loaded words that frame rather than report
     * @param judgement words of the writer's own judgement
     * @param hedges words that soften a figure or a claim
     */
    public record Framing(Lexicon loaded, Lexicon judgement, Lexicon hedges) {}

    /** Reads the lists that come with the program. */
    public static Lexicons load(Path assets) throws LexiconException {
        return load(assets, null);
    }

    /**
     * Reads the lists from the folders {@code lexicon} and {@code names} of {@code assets}.
     *
     * @param own a reader's own list of framing words, which adds to ours and strikes from it
     * @throws LexiconException where a list of ours is missing or has a broken row, or the reader's
     *     own cannot be read at all
     */
    public static Lexicons load(Path assets, @Nullable Path own) throws LexiconException {
        Path lists = assets.resolve("lexicon");
        List<Entry> ours = LexiconFile.folder(lists.resolve("framing"));
        OwnWords theirs = own == null ? OwnWords.NONE : OwnWords.read(own);
        return new Lexicons(
                new Framing(
                        framing("loaded", ours, theirs, true),
                        framing("judgement", ours, theirs, false),
                        LexiconFile.read(lists.resolve("hedges.tsv"))),
                LexiconFile.read(lists.resolve("saying.tsv")),
                NameLists.load(assets.resolve("names")),
                LexiconFile.read(lists.resolve("boilerplate.tsv")),
                Wordings.read(lists.resolve("wordings.tsv")),
                theirs.notes());
    }

    private static Lexicon framing(String name, List<Entry> ours, OwnWords theirs, boolean loaded) {
        List<Entry> entries = new ArrayList<>();
        // The reader's rows come first: of two rows of one length the first counts.
        for (Entry entry : theirs.added()) {
            if (isLoaded(entry) == loaded) {
                entries.add(entry);
            }
        }
        for (Entry entry : ours) {
            if (isLoaded(entry) == loaded) {
                entries.add(entry);
            }
        }
        return new Lexicon(name, entries, theirs.struck());
    }

    private static boolean isLoaded(Entry entry) {
        return entry.category() != null && entry.category().isLoaded();
    }
}
