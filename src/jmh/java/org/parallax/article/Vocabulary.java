package org.parallax.article;

import java.util.Arrays;
import java.util.Random;

/**
 * Words made up of syllables, the same ones on every run: 150,000 of them, drawn by Zipf's law, as
 * frequent and as rare as those of news.
 */
public final class Vocabulary {
    private static final int WORDS = 150_000;
    private static final String[] SYLLABLES =
            ("ba be bi bo bu ca ce co cu da de di do du fa fe fi fo ga ge go ha he hi ho ja jo ka ke"
                            + " la le li lo lu ma me mi mo mu na ne ni no pa pe po ra re ri ro ru sa"
                            + " se si so su ta te ti to tu va ve vi wa we wi")
                    .split(" ");
    private static final String[] ENDINGS = {"", "", "", "s", "ing", "ed", "er", "ly", "tion"};

    private final String[] words = new String[WORDS];
    private final double[] frequencies = new double[WORDS];

    /**
     * A vocabulary that begins with real words.
     *
     * @param frequent the most frequent ones, the most frequent first
     */
    public Vocabulary(String... frequent) {
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            words[i] = i < frequent.length ? frequent[i] : word(i);
            sum += 1 / Math.pow(i + 2.7, 1.03);
            frequencies[i] = sum;
        }
        for (int i = 0; i < WORDS; i++) {
            frequencies[i] /= sum;
        }
    }

    /** The made-up word of this rank. */
    public static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank;
        do {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        return word + ENDINGS[rank % ENDINGS.length];
    }

    /** A word, drawn by how frequent it is. */
    public String draw(Random random) {
        int found = Arrays.binarySearch(frequencies, random.nextDouble());
        return words[Math.min(WORDS - 1, found < 0 ? -found - 1 : found)];
    }

    /** So many words, with blanks between them. */
    public String run(int length, Random random) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < length; i++) {
            run.append(i == 0 ? "" : " ").append(draw(random));
        }
        return run.toString();
    }

    /** A given name and a last name of these ranks. */
    public static String name(int given, int last) {
        return capital(word(given)) + " " + capital(word(last));
    }

    public static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
