package org.parallax.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

/**
 * Text files made up by chance, the same ones on every run: about 570 words each, under a headline,
 * a byline and a day. Half of the words are drawn from 150,000 by Zipf's law, as frequent and as
 * rare as those of news; around them stand sentences with quotations, figures, days and names.
 */
final class Gazette {
    private static final int WORDS = 150_000;
    private static final int IN_A_FOLDER = 1000;
    private static final String[] FREQUENT =
            ("the of to and in a that is for on it with as was be by at are this have from or had an"
                            + " not but they which were we their has been one all there who more will"
                            + " would about when out up if so can what no into")
                    .split(" ");
    private static final String[] SYLLABLES =
            ("ba be bi bo bu ca ce co cu da de di do du fa fe fi fo ga ge go ha he hi ho ja jo ka ke"
                            + " la le li lo lu ma me mi mo mu na ne ni no pa pe po ra re ri ro ru sa"
                            + " se si so su ta te ti to tu va ve vi wa we wi")
                    .split(" ");
    private static final String[] ENDINGS = {"", "", "", "s", "ing", "ed", "er", "ly", "tion"};
    private static final String[] SAID = {"said", "added", "argued", "told the council", "wrote"};
    private static final String[] MONTHS = {"January", "March", "June", "August", "November"};

    private final String[] words = new String[WORDS];
    private final double[] frequencies = new double[WORDS];

    Gazette() {
        double sum = 0;
        for (int i = 0; i < WORDS; i++) {
            words[i] = i < FREQUENT.length ? FREQUENT[i] : word(i);
            sum += 1 / Math.pow(i + 2.7, 1.03);
            frequencies[i] = sum;
        }
        for (int i = 0; i < WORDS; i++) {
            frequencies[i] /= sum;
        }
    }

    private static String word(int rank) {
        StringBuilder word = new StringBuilder();
        int rest = rank;
        do {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
            rest /= SYLLABLES.length;
        } while (rest > 0);
        return word + ENDINGS[rank % ENDINGS.length];
    }

    /**
     * Writes articles, a thousand to a folder.
     *
     * @return how many characters they have
     */
    long write(int articles, Path folder) throws IOException {
        long characters = 0;
        for (int i = 0; i < articles; i++) {
            Path into = folder.resolve("box-" + i / IN_A_FOLDER);
            if (i % IN_A_FOLDER == 0) {
                Files.createDirectories(into);
            }
            String text = text(new Random(i * 31L + 7));
            Files.writeString(into.resolve("article-" + i + ".txt"), text);
            characters += text.length();
        }
        return characters;
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        text.append(capital(run(7, random))).append("\n\n");
        text.append("By ").append(name(random)).append("\n\n");
        text.append(1 + random.nextInt(28)).append(' ').append(pick(MONTHS, random));
        text.append(' ').append(2008 + random.nextInt(18)).append("\n\n");
        for (int paragraph = 0; paragraph < 14; paragraph++) {
            text.append(sentence(random)).append(' ').append(sentence(random)).append("\n\n");
        }
        return text.toString();
    }

    private String sentence(Random random) {
        return switch (random.nextInt(7)) {
            case 0 ->
                    "“"
                            + capital(run(14, random))
                            + ",” "
                            + name(random)
                            + " "
                            + pick(SAID, random)
                            + ".";
            case 1 -> name(random) + " " + pick(SAID, random) + " that " + run(15, random) + ".";
            case 2 ->
                    capital(run(9, random))
                            + " cost $"
                            + (1 + random.nextInt(900))
                            + " million and "
                            + run(6, random)
                            + ".";
            case 3 ->
                    "Some "
                            + (2 + random.nextInt(9000))
                            + " people "
                            + run(14, random)
                            + " on 4 "
                            + pick(MONTHS, random)
                            + ".";
            default -> capital(run(20, random)) + ".";
        };
    }

    private String run(int length, Random random) {
        StringBuilder run = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int found = Arrays.binarySearch(frequencies, random.nextDouble());
            run.append(i == 0 ? "" : " ");
            run.append(words[Math.min(WORDS - 1, found < 0 ? -found - 1 : found)]);
        }
        return run.toString();
    }

    private static String name(Random random) {
        return capital(word(100 + random.nextInt(900)))
                + " "
                + capital(word(1000 + random.nextInt(20_000)));
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
