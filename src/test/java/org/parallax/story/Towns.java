package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;

import java.time.LocalDate;
import java.util.Random;

/** Articles about what befalls made-up towns, in words that differ by chance. */
final class Towns {
    private static final LocalDate MAY_13 = LocalDate.of(2025, 5, 13);

    private Towns() {}

    /** The same article for the same numbers; those of one town tell one event. */
    static AnalyzedArticle article(int number, int town) {
        Random chance = new Random(number);
        Random ofTown = new Random(-1 - town);
        Told told = new Told("a" + number).on(MAY_13.plusDays(town));
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String word = word(ofTown);
            words.append(chance.nextInt(3) > 0 ? word : word(chance)).append(' ');
        }
        return told.headline("Trouble in T" + word(new Random(town)))
                .says(words.toString())
                .count("so many houses", String.valueOf(1000 + town), "house")
                .person("Ann " + "V" + word(new Random(town)))
                .done();
    }

    private static String word(Random chance) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            word.append("bdfgklmnprstv".charAt(chance.nextInt(13)));
            word.append("aeiou".charAt(chance.nextInt(5)));
        }
        return word.toString();
    }
}
