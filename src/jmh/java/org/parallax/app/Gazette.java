package org.parallax.app;

import org.parallax.article.Vocabulary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Text files made up by chance, the same ones on every run: about 570 words each, under a headline,
 * a byline and a day. Half of the words are drawn from 150,000 by Zipf's law, as frequent and as
 * rare as those of news; around them stand sentences with quotations, figures, days and names.
 */
final class Gazette {
    private static final int IN_A_FOLDER = 1000;
    private static final String[] FREQUENT =
            ("the of to and in a that is for on it with as was be by at are this have from or had an"
                            + " not but they which were we their has been one all there who more will"
                            + " would about when out up if so can what no into")
                    .split(" ");
    private static final String[] SAID = {"said", "added", "argued", "told the council", "wrote"};
    private static final String[] MONTHS = {"January", "March", "June", "August", "November"};

    private final Vocabulary vocabulary = new Vocabulary(FREQUENT);

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

    /** Takes a folder away with all that is in it. */
    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private String text(Random random) {
        StringBuilder text = new StringBuilder();
        text.append(Vocabulary.capital(run(7, random))).append("\n\n");
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
                            + Vocabulary.capital(run(14, random))
                            + ",” "
                            + name(random)
                            + " "
                            + pick(SAID, random)
                            + ".";
            case 1 -> name(random) + " " + pick(SAID, random) + " that " + run(15, random) + ".";
            case 2 ->
                    Vocabulary.capital(run(9, random))
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
            default -> Vocabulary.capital(run(20, random)) + ".";
        };
    }

    private String run(int length, Random random) {
        return vocabulary.run(length, random);
    }

    private static String name(Random random) {
        return Vocabulary.name(100 + random.nextInt(900), 1000 + random.nextInt(20_000));
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
