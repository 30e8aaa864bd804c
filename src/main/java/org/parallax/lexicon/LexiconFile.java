package org.parallax.lexicon;

import org.parallax.message.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a lexicon: tab-separated, a header row, and lines that begin with # are comments. */
final class LexiconFile {
    private LexiconFile() {}

    static Lexicon read(Path file) throws LexiconException {
        try {
            String name = String.valueOf(file.getFileName()).replaceFirst("\\.tsv$", "");
            return new Lexicon(name, entries(file, Files.readAllLines(file)));
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
            } else if (cells.size() != header.size() || cells.getFirst().isBlank()) {
                throw new LexiconException(
                        Messages.get(
                                "lexicon.row",
                                file,
                                String.valueOf(i + 1),
                                String.valueOf(header.size())),
                        null);
            } else {
                entries.add(entry(i + 1, header, cells));
            }
        }
        return entries;
    }

    private static Entry entry(int line, List<String> header, List<String> cells) {
        Map<String, String> columns = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            columns.put(header.get(i), cells.get(i).strip());
        }
        String except = columns.getOrDefault("except", "-");
        List<Pattern> exceptions =
                except.equals("-")
                        ? List.of()
                        : Arrays.stream(except.split(";")).map(Pattern::parse).toList();
        return new Entry(line, Pattern.parse(cells.getFirst()), exceptions, columns);
    }
}
