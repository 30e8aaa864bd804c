package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Reads a lexicon: tab-separated, a header row, and lines that begin with # are comments. */
final class LexiconFile {
    private static final String NONE = "-";

    private LexiconFile() {}

    static Lexicon read(Path file) throws LexiconException {
        return new Lexicon(name(file), entries(file));
    }

    /** The rows of all lists in a folder, in the order of the files' names. */
    static List<Entry> folder(Path folder) throws LexiconException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> lists = files.filter(it -> it.toString().endsWith(".tsv")).sorted().toList();
            if (lists.isEmpty()) {
                throw new LexiconException(Messages.get("lexicon.unreadable", folder), null);
            }
            List<Entry> entries = new ArrayList<>();
            for (Path list : lists) {
                entries.addAll(entries(list));
            }
            return entries;
        } catch (IOException e) {
            throw new LexiconException(Messages.get("lexicon.unreadable", folder), e);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("\\.tsv$", "");
    }

    private static List<Entry> entries(Path file) throws LexiconException {
        try {
            return entries(file, Files.readAllLines(file));
        } catch (IOException e) {
            throw new LexiconException(Messages.get("lexicon.unreadable", file), e);
        }
    }

    private static List<Entry> entries(Path file, List<String> lines) throws LexiconException {
        List<String> header = null;
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            List<String> cells = List.of(line.split("\t", -1));
            if (header == null) {
                header = cells;
                continue;
            }
            Entry entry = entry(file, i + 1, header, cells);
            if (entry == null) {
                throw new LexiconException(
                        Messages.get(
                                "lexicon.row",
                                file,
                                String.valueOf(i + 1),
                                String.valueOf(header.size())),
                        null);
            }
            entries.add(entry);
        }
        return entries;
    }

    /** The row; null where a cell is missing or holds what its column cannot. */
    private static @Nullable Entry entry(
            Path file, int line, List<String> header, List<String> cells) {
        if (cells.size() != header.size() || cells.getFirst().isBlank()) {
            return null;
        }
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.put(header.get(i), cells.get(i).strip());
        }
        Category category = Category.of(columns.getOrDefault("category", "")).orElse(null);
        int strength = strength(columns.getOrDefault("strength", ""));
        if (header.contains("strength") && (category == null || strength == 0)) {
            return null;
        }
        return new Entry(
                name(file),
                line,
                Pattern.parse(cells.getFirst()),
                except(columns.getOrDefault("except", NONE)),
                category,
                strength,
                columns);
    }

    /** 1 to 3; 0 where it is none of them. */
    static int strength(String written) {
        return switch (written) {
            case "1" -> 1;
            case "2" -> 2;
            case "3" -> 3;
            default -> 0;
        };
    }

    static List<Pattern> except(String written) {
        return written.equals(NONE) || written.isBlank()
                ? List.of()
                : Arrays.stream(written.split(";", -1))
                        .filter(it -> !it.isBlank())
                        .map(Pattern::parse)
                        .toList();
    }
}
