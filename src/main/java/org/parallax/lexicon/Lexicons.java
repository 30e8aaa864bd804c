package org.parallax.lexicon;

import java.nio.file.Path;

/**
 * All word lists of the program.
 *
 * @param loaded words that frame rather than report
 * @param judgement words of the writer's own judgement
 * @param reporting verbs and phrases of attribution
 * @param hedges words that soften a figure or a claim
 * @param boilerplate wordings of captions, appeals and page furniture
 */
public record Lexicons(Lexicon loaded, Lexicon judgement, Lexicon reporting, Lexicon hedges, Lexicon boilerplate) {

    /**
     * Reads the lists from {@code folder}.
     *
     * @throws LexiconException where one is missing or has a broken row
     */
    public static Lexicons load(Path folder) throws LexiconException {
        return new Lexicons(
                LexiconFile.read(folder.resolve("loaded.tsv")),
                LexiconFile.read(folder.resolve("judgement.tsv")),
                LexiconFile.read(folder.resolve("reporting.tsv")),
                LexiconFile.read(folder.resolve("hedges.tsv")),
                LexiconFile.read(folder.resolve("boilerplate.tsv")));
    }
}
