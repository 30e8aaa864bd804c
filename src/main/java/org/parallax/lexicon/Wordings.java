package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.text.Stems;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words and phrases that name the same thing or the same deed, compared by their stems. */
public final class Wordings {
    private static final int COLUMNS = 3;

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /**
     * What a row is about.
     *
     * @param name what its words name, in plain words
     * @param label whether the choice between its words can colour the thing
     */
    public record Sense(String name, boolean label) {}

    /**
     * A place where a row's words stand.
     *
     * @param last index of the last token
     */
    public record Found(Sense sense, int last) {}

    private record Phrase(List<String> stems, Sense sense) {}

    /** What the words from {@code first} on are a wording of; the longest counts. */
    public @Nullable Found at(List<String> stems, int first) {
        Found best = null;
        for (Phrase phrase : byFirst.getOrDefault(stems.get(first), List.of())) {
            int last = first + phrase.stems().size() - 1;
            boolean longer = best == null || last > best.last();
            if (longer
                    && last < stems.size()
                    && stems.subList(first, last + 1).equals(phrase.stems())) {
                best = new Found(phrase.sense(), last);
            }
        }
        return best;
    }

    static Wordings read(Path file) throws LexiconException {
        Wordings wordings = new Wordings();
        try {
            List<String> lines = Files.readAllLines(file);
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("name\t")) {
                    wordings.add(file, i + 1, List.of(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new LexiconException(Messages.get("lexicon.unreadable", file), e);
        }
        return wordings;
    }

    private void add(Path file, int line, List<String> cells) throws LexiconException {
        if (cells.size() != COLUMNS || cells.stream().anyMatch(String::isBlank)) {
            throw new LexiconException(
                    Messages.get(
                            "lexicon.row", file, String.valueOf(line), String.valueOf(COLUMNS)),
                    null);
        }
        Sense sense = new Sense(cells.getFirst().strip(), cells.get(1).strip().equals("label"));
        for (String words : cells.get(2).split(",", -1)) {
            List<String> stems = Tokens.of(words).stream().map(Token::word).map(Stems::of).toList();
            if (!stems.isEmpty()) {
                byFirst.computeIfAbsent(stems.getFirst(), key -> new ArrayList<>())
                        .add(new Phrase(stems, sense));
            }
        }
    }
}
