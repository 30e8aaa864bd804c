package org.parallax.source;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Part;
import org.parallax.article.Published;
import org.parallax.article.TableHead;
import org.parallax.text.Characters;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Reads many articles of one file: rows of a table, lines of JSON, or a JSON list. */
final class TableReader {
    private static final JsonMapper JSON = new JsonMapper();

    /** More would fill the window. */
    private static final int MOST_NOTES = 20;

    private final TextReader texts;
    private final Columns columns;

    TableReader(TextReader texts, Columns columns) {
        this.texts = texts;
        this.columns = columns;
    }

    /** One row by its headings, and where it stands in the file. */
    private record Row(int number, Map<String, String> cells) {}

    /**
     * The articles of a table; rows without a text are told and skipped.
     *
     * @param ids gives the next article's id
     */
    Reading read(Form form, String text, String path, Supplier<String> ids)
            throws UnreadableException {
        List<Unread> unread = new ArrayList<>();
        List<Row> rows = rows(form, text, path, unread);
        Map<Part, String> parts = columns.among(headings(rows));
        List<Article> articles = new ArrayList<>();
        for (Row row : rows) {
            String body = cell(row, parts, Part.TEXT);
            if (body == null) {
                note(unread, Unread.because("row", path, Integer.toString(row.number())));
            } else {
                articles.add(article(row, parts, body, path, ids.get()));
            }
        }
        return new Reading(articles, unread);
    }

    /** What a table says of itself. */
    static TableHead head(Form form, String text, Path file) throws UnreadableException {
        List<Row> rows = rows(form, text, file.toString(), new ArrayList<>());
        Set<String> headings = headings(rows);
        Map<String, String> example = new HashMap<>();
        for (Row row : rows) {
            row.cells()
                    .forEach((heading, words) -> {
                        if (!words.isBlank()) {
                            example.putIfAbsent(heading, words.strip());
                        }
                    });
        }
        return new TableHead(
                file, rows.size(), List.copyOf(headings), Columns.guess(headings), example);
    }

    private static List<Row> rows(Form form, String text, String path, List<Unread> unread)
            throws UnreadableException {
        List<Row> rows =
                switch (form) {
                    case LINES -> lines(text, path, unread);
                    case JSON -> list(text);
                    default -> table(text);
                };
        if (rows.isEmpty()) {
            throw new UnreadableException("rowless");
        }
        return rows;
    }

    private static Set<String> headings(List<Row> rows) {
        Set<String> headings = new LinkedHashSet<>();
        rows.forEach(row -> headings.addAll(row.cells().keySet()));
        return headings;
    }

    private Article article(Row row, Map<Part, String> parts, String body, String path, String id) {
        String headline = cell(row, parts, Part.HEADLINE);
        // The headline is read with the article, where its text does not begin with it.
        boolean apart = headline != null && !body.strip().startsWith(headline);
        String whole = apart ? headline + "\n\n" + body : body;
        String date = cell(row, parts, Part.DATE);
        LocalDate day = date == null ? null : day(date);
        Masthead told =
                new Masthead(
                                cell(row, parts, Part.OUTLET),
                                headline,
                                cell(row, parts, Part.BYLINE),
                                day == null ? null : new Published(day, Published.From.METADATA))
                        .from(Published.From.METADATA);
        String own = cell(row, parts, Part.ID);
        return texts.read(id, path + "#" + (own == null ? row.number() : own), whole, told);
    }

    private static @Nullable String cell(Row row, Map<Part, String> parts, Part part) {
        String heading = parts.get(part);
        String words = heading == null ? null : row.cells().get(heading);
        return words == null || words.isBlank() ? null : words.strip();
    }

    /** A day in the forms that archives write; one that could be read two ways is none. */
    private static @Nullable LocalDate day(String words) {
        try {
            return words.matches("\\d{4}-\\d{2}-\\d{2}.*")
                    ? LocalDate.parse(words.substring(0, 10))
                    : words.matches("\\d{8}")
                            ? LocalDate.parse(words, DateTimeFormatter.BASIC_ISO_DATE)
                            : MastheadLine.date(words);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static List<Row> table(String text) throws UnreadableException {
        CSVFormat format =
                CSVFormat.DEFAULT
                        .builder()
                        .setDelimiter(delimiter(text))
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .setAllowMissingColumnNames(true)
                        .setIgnoreEmptyLines(true)
                        .setTrailingData(true)
                        .get();
        List<Row> rows = new ArrayList<>();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord each : parser) {
                rows.add(new Row((int) each.getRecordNumber() + 1, each.toMap()));
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new UnreadableException("table", Integer.toString(rows.size() + 1));
        }
        return rows;
    }

    /** The sign that parts the headings most often. */
    private static char delimiter(String text) {
        String first = text.lines().findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char sign : new char[] {',', '\t', ';', '|'}) {
            long count = first.chars().filter(c -> c == sign).count();
            if (count > most) {
                best = sign;
                most = count;
            }
        }
        return best;
    }

    private static List<Row> lines(String text, String path, List<Unread> unread) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank()) {
                try {
                    rows.add(new Row(number, cells(JSON.readTree(line))));
                } catch (JacksonException e) {
                    note(unread, Unread.because("line", path, Integer.toString(number)));
                }
            }
        }
        return rows;
    }

    private static List<Row> list(String text) throws UnreadableException {
        try {
            JsonNode root = JSON.readTree(text);
            List<Row> rows = new ArrayList<>();
            for (JsonNode each : root.isArray() ? root : inner(root)) {
                rows.add(new Row(rows.size() + 1, cells(each)));
            }
            return rows;
        } catch (JacksonException e) {
            throw new UnreadableException("json");
        }
    }

    /** The first list of objects in an object, such as "articles"; else the object alone. */
    private static Iterable<JsonNode> inner(JsonNode root) {
        for (JsonNode each : root) {
            if (each.isArray() && !each.isEmpty() && each.get(0).isObject()) {
                return each;
            }
        }
        return List.of(root);
    }

    private static Map<String, String> cells(JsonNode node) {
        Map<String, String> cells = new LinkedHashMap<>();
        node.properties()
                .forEach(each -> {
                    JsonNode value = each.getValue();
                    String words = value.isString() ? value.asString() : named(value);
                    if (!words.isBlank()) {
                        cells.put(Characters.whole(each.getKey()), Characters.whole(words));
                    }
                });
        return cells;
    }

    /** {"name": "The Ledger"} as archives of news write their sources; lists one after another. */
    private static String named(JsonNode value) {
        if (value.isObject()) {
            return value.path("name").asString("");
        }
        if (value.isArray()) {
            return String.join(", ", value.valueStream().map(it -> it.asString("")).toList());
        }
        return value.isNull() ? "" : value.asString("");
    }

    private static void note(List<Unread> unread, Unread note) {
        if (unread.size() < MOST_NOTES) {
            unread.add(note);
        }
    }
}
