package org.parallax.lexicon;

import org.parallax.message.Messages;
import org.parallax.text.FewWords;
import org.parallax.text.Tokens;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/** A plain list of words and phrases, one a line; lines that begin with # are comments. */
public final class WordSet {
    private final Set<String> phrases;
    private final FewWords asked;
    private final int longest;

    private WordSet(Set<String> phrases, int longest) {
        this.phrases = Set.copyOf(phrases);
        this.asked = FewWords.of(phrases);
        this.longest = longest;
    }

    /** In matching form: lower case, one space between words. */
    public Set<String> phrases() {
        return phrases;
    }

    /** How many words the longest phrase has. */
    public int longest() {
        return longest;
    }

    /**
     * Whether the list holds the phrase; its words are compared as {@link Tokens#normal} writes
     * them.
     */
    public boolean holds(String phrase) {
        return asked.contains(phrase);
    }

    static WordSet read(Path file) throws LexiconException {
        Set<String> phrases = new HashSet<>();
        int longest = 0;
        try {
            for (String line : Files.readAllLines(file)) {
                String phrase = phrase(line);
                if (!phrase.isEmpty() && !line.startsWith("#")) {
                    phrases.add(phrase);
                    longest =
                            Math.max(
                                    longest,
                                    (int) phrase.chars().filter(c -> c == ' ').count() + 1);
                }
            }
        } catch (IOException e) {
            throw new LexiconException(Messages.get("lexicon.unreadable", file), e);
        }
        return new WordSet(phrases, longest);
    }

    /** A phrase in matching form: "N.M." becomes "n m". */
    private static String phrase(String line) {
        StringBuilder phrase = new StringBuilder();
        Tokens.of(line)
                .forEach(token -> phrase.append(phrase.isEmpty() ? "" : " ").append(token.word()));
        return phrase.toString();
    }
}
