package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * A reader's own list of framing words: a row adds its words, a row that begins with a minus
 * strikes them from ours. Columns as in our lists; all but the first can be left out.
 *
 * @param notes one sentence for each row that cannot be used; such a row is skipped
 */
record OwnWords(List<Entry> added, List<Pattern> struck, List<String> notes) {
    static final OwnWords NONE = new OwnWords(List.of(), List.of(), List.of());

    /** Ours has a few thousand rows and half a megabyte. */
    private static final long LARGEST = 4_000_000;

    private static final int LONGEST = 6;

    /** More would fill the window. */
    private static final int MOST_NOTES = 20;

    private static final List<String> COLUMNS =
            List.of("pattern", "category", "strength", "reason", "except", "matches", "misses");
    private static final java.util.regex.Pattern FORMS =
            java.util.regex.Pattern.compile("(.+?)(/[vna])?");

    OwnWords {
        added = List.copyOf(added);
        struck = List.copyOf(struck);
        notes = List.copyOf(notes);
    }

    /**
     * @throws LexiconException where the file is missing, too large, or no text
     */
    static OwnWords read(Path file) throws LexiconException {
        try {
            if (Files.size(file) > LARGEST) {
                throw new LexiconException(
                        Messages.get("lexicon.own.large", file, LARGEST / 1_000_000), null);
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return new Reader(file).read(text.lines().toList());
        } catch (IOException e) {
            throw new LexiconException(Messages.get("lexicon.own.unreadable", file), e);
        }
    }

    /** Goes through one file. */
    private static final class Reader {
        private final Path file;
        private final List<Entry> added = new ArrayList<>();
        private final List<Pattern> struck = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();
        private final Map<String, Integer> seen = new HashMap<>();
        private int skipped;

        Reader(Path file) {
            this.file = file;
        }

        OwnWords read(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i).replace("\uFEFF", "");
                if (!line.isBlank() && !line.startsWith("#") && !line.startsWith("pattern\t")) {
                    row(i + 1, List.of(line.split("\t", -1)));
                }
            }
            if (skipped > MOST_NOTES) {
                notes.add(Messages.get("lexicon.own.more", file, skipped - MOST_NOTES));
            }
            return new OwnWords(added, struck, notes);
        }

        private void row(int line, List<String> cells) {
            String written = cells.getFirst().strip();
            boolean strikes = written.startsWith("-");
            String words = strikes ? written.substring(1).strip() : written;
            String bad = complaint(words, cells);
            if (bad != null) {
                note(line, bad);
                return;
            }
            Integer first = seen.putIfAbsent(Tokens.normal(written), line);
            if (first != null) {
                note(line, Messages.get("lexicon.own.twice", first));
                return;
            }
            if (strikes) {
                struck.add(Pattern.parse(words));
                return;
            }
            added.add(entry(line, words, cells));
        }

        private Entry entry(int line, String words, List<String> cells) {
            Map<String, String> columns = new HashMap<>();
            for (int i = 0; i < cells.size(); i++) {
                columns.put(COLUMNS.get(i), cells.get(i).strip());
            }
            columns.putIfAbsent("reason", Messages.get("lexicon.own.reason"));
            int strength = LexiconFile.strength(cell(cells, 2));
            return new Entry(
                    String.valueOf(file.getFileName()),
                    line,
                    Pattern.parse(words),
                    LexiconFile.except(cell(cells, 4)),
                    Category.of(cell(cells, 1)).orElse(Category.LABEL),
                    strength == 0 ? 2 : strength,
                    columns);
        }

        /** What is wrong with a row, or null. */
        private static @Nullable String complaint(String words, List<String> cells) {
            if (cells.size() > COLUMNS.size()) {
                return Messages.get("lexicon.own.columns", cells.size(), COLUMNS.size());
            }
            String category = cell(cells, 1);
            if (!category.isEmpty() && Category.of(category).isEmpty()) {
                return Messages.get("lexicon.own.category", category);
            }
            String strength = cell(cells, 2);
            if (!strength.isEmpty() && LexiconFile.strength(strength) == 0) {
                return Messages.get("lexicon.own.strength", strength);
            }
            List<String> places = List.of(words.split("\\s+", -1));
            if (words.isEmpty() || places.size() > LONGEST || places.getFirst().equals("_")) {
                return Messages.get("lexicon.own.length", LONGEST);
            }
            return places.stream()
                    .flatMap(place -> List.of(place.split("\\|", -1)).stream())
                    .filter(form -> !form.equals("_") && !isWord(form))
                    .findFirst()
                    .map(form -> Messages.get("lexicon.own.word", form))
                    .orElse(null);
        }

        /**
         * Whether a text can hold it as one word: signs stand between words, and are never found.
         */
        private static boolean isWord(String form) {
            Matcher matcher = FORMS.matcher(form);
            String word = matcher.matches() ? matcher.group(1) : "";
            List<Token> tokens = Tokens.of(word);
            return tokens.size() == 1 && tokens.getFirst().span().length() == word.length();
        }

        private static String cell(List<String> cells, int index) {
            return Optional.of(cells)
                    .filter(it -> index < it.size())
                    .map(it -> it.get(index))
                    .orElse("")
                    .strip();
        }

        private void note(int line, String bad) {
            skipped++;
            if (skipped <= MOST_NOTES) {
                notes.add(Messages.get("lexicon.own.row", file, line, bad));
            }
        }
    }
}
