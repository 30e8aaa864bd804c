package org.parallax.lexicon;

import java.nio.file.Path;

/**
 * All word lists of the program.
 *
 * @param framing lists that tell how something is said
 * @param saying verbs and phrases of saying
 * @param names lists that tell names apart
 * @param boilerplate wordings of captions, appeals and page furniture
 * @param wordings words that name the same thing
 */
public record Lexicons(
        Framing framing, Lexicon saying, NameLists names, Lexicon boilerplate, Wordings wordings) {
    /**
     * Lists that tell how something is said.
     *
     * @param loaded words that frame rather than report
     * @param judgement words of the writer's own judgement
     * @param hedges words that soften a figure or a claim
     */
    public record Framing(Lexicon loaded, Lexicon judgement, Lexicon hedges) {}

    /**
     * Reads the lists from the folders {@code lexicon} and {@code names} of {@code assets}.
     *
     * @throws LexiconException where one is missing or has a broken row
     */
    public static Lexicons load(Path assets) throws LexiconException {
        Path lists = assets.resolve("lexicon");
        return new Lexicons(
                new Framing(
                        LexiconFile.read(lists.resolve("loaded.tsv")),
                        LexiconFile.read(lists.resolve("judgement.tsv")),
                        LexiconFile.read(lists.resolve("hedges.tsv"))),
                LexiconFile.read(lists.resolve("saying.tsv")),
                NameLists.load(assets.resolve("names")),
                LexiconFile.read(lists.resolve("boilerplate.tsv")),
                Wordings.read(lists.resolve("wordings.tsv")));
    }
}
