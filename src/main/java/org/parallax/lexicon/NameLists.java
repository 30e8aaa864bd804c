package org.parallax.lexicon;

import java.nio.file.Path;

/**
 * What tells names of people, places, bodies and works apart.
 *
 * @param given given names
 * @param places countries, states, cities, regions
 * @param titles what stands before a person's name
 * @param roles nouns that speak without a name ("the mayor", "officials")
 * @param women given names that are nearly always a woman's
 * @param men given names that are nearly always a man's
 * @param peoples what peoples, languages and creeds are called ("Danish", "Catholic")
 * @param heads words that make a run of capitals a body, a work, or a place
 */
public record NameLists(
        WordSet given,
        WordSet places,
        WordSet titles,
        WordSet roles,
        WordSet women,
        WordSet men,
        WordSet peoples,
        Heads heads) {
    /**
     * Words that make a run of capitals a body, a work, or a place.
     *
     * @param bodies Department, Council, Times
     * @param works Act, Treaty, Program
     * @param places Island, Street, River
     */
    public record Heads(WordSet bodies, WordSet works, WordSet places) {}

    static NameLists load(Path folder) throws LexiconException {
        return new NameLists(
                WordSet.read(folder.resolve("given.txt")),
                WordSet.read(folder.resolve("places.txt")),
                WordSet.read(folder.resolve("titles.txt")),
                WordSet.read(folder.resolve("roles.txt")),
                WordSet.read(folder.resolve("women.txt")),
                WordSet.read(folder.resolve("men.txt")),
                WordSet.read(folder.resolve("peoples.txt")),
                new Heads(
                        WordSet.read(folder.resolve("organization-heads.txt")),
                        WordSet.read(folder.resolve("work-heads.txt")),
                        WordSet.read(folder.resolve("place-heads.txt"))));
    }
}
