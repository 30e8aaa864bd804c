package org.parallax.export;

import static java.util.stream.Collectors.groupingBy;

import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import javax.xml.stream.XMLStreamException;

/**
 * Writes the project of a REFI-QDA file: who marked, kinds of marks as codes, and each mark as a
 * selection of its article. Days on which it was written are left out, so that the same marks give
 * the same bytes.
 */
final class QdaProject {
    private static final int NAME = 80;

    private final Xml xml;
    private final List<QdaSource> sources;
    private final List<Table> tables;
    private final Origin origin;
    private final Map<What, Map<String, List<Row>>> rows = new EnumMap<>(What.class);

    QdaProject(Writer out, List<QdaSource> sources, List<Table> tables, Origin origin)
            throws XMLStreamException {
        this.xml = new Xml(out);
        this.sources = sources;
        this.tables = tables;
        this.origin = origin;
    }

    void write() throws XMLStreamException {
        xml.open("Project", "xmlns", "urn:QDA-XML:project:1.0", "name", "Parallax");
        xml.attribute("origin", origin.program());
        xml.attribute("creatingUserGUID", user(What.QUOTES));
        users();
        codes();
        sources();
        xml.text("Description", description());
        xml.close();
        xml.end();
    }

    private void users() throws XMLStreamException {
        xml.open("Users");
        xml.open("User", "guid", user(What.QUOTES), "name", "Parallax");
        xml.close();
        if (tables.stream().anyMatch(it -> it.what() == What.FLAGS)) {
            xml.open("User", "guid", user(What.FLAGS));
            xml.attribute("name", Messages.get("export.reader"));
            xml.close();
        }
        xml.close();
    }

    /** What the reader marked is told apart from what the program marked. */
    private static String user(What what) {
        return Guid.of("user", what == What.FLAGS ? "reader" : "program");
    }

    private void codes() throws XMLStreamException {
        List<Table> used = tables.stream().filter(it -> !it.rows().isEmpty()).toList();
        if (used.isEmpty()) {
            return;
        }
        xml.open("CodeBook");
        xml.open("Codes");
        for (Table table : used) {
            String name = Messages.get("export.code." + table.what().typed());
            xml.open("Code", "guid", Guid.of("code", table.what()), "name", name);
            xml.attribute("isCodable", "false");
            Set<String> kinds = new TreeSet<>();
            table.rows().forEach(row -> kinds.add(row.code()));
            for (String kind : kinds) {
                xml.open("Code", "guid", code(table, kind), "name", oneLine(kind));
                xml.attribute("isCodable", "true");
                xml.close();
            }
            xml.close();
        }
        xml.close();
        xml.close();
    }

    private static String code(Table table, String kind) {
        return Guid.of("code", table.what(), kind);
    }

    private void sources() throws XMLStreamException {
        if (sources.isEmpty()) {
            return;
        }
        xml.open("Sources");
        for (QdaSource source : sources) {
            xml.open("TextSource", "guid", source.guid(), "name", oneLine(source.name()));
            xml.attribute("plainTextPath", "internal://" + source.file());
            CodePoints places = new CodePoints(source.article().text());
            for (Table table : tables) {
                List<Row> rows = rowsOf(table, source);
                for (int i = 0; i < rows.size(); i++) {
                    selection(Guid.of(source.guid(), table.what(), i), table, rows.get(i), places);
                }
            }
            xml.close();
        }
        xml.close();
    }

    private List<Row> rowsOf(Table table, QdaSource source) {
        Map<String, List<Row>> byArticle =
                rows.computeIfAbsent(
                        table.what(),
                        it -> table.rows().stream().collect(groupingBy(row -> row.article().id())));
        return byArticle.getOrDefault(source.article().id(), List.of());
    }

    private void selection(String guid, Table table, Row row, CodePoints places)
            throws XMLStreamException {
        Span span = row.span();
        if (span == null) {
            return;
        }
        String user = user(table.what());
        xml.open("PlainTextSelection", "guid", guid, "name", oneLine(row.words()));
        xml.attribute("startPosition", String.valueOf(places.before(span.start())));
        xml.attribute("endPosition", String.valueOf(places.before(span.end())));
        xml.attribute("creatingUser", user);
        xml.text("Description", told(table, row));
        xml.open("Coding", "guid", Guid.of("coding", guid), "creatingUser", user);
        xml.open("CodeRef", "targetGUID", code(table, row.code()));
        xml.close();
        xml.close();
        xml.close();
    }

    /** A line for each thing that is known of a mark. */
    private static String told(Table table, Row row) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < row.own().size(); i++) {
            String value = row.own().get(i).toString();
            if (!value.isEmpty()) {
                lines.append(lines.isEmpty() ? "" : "\n")
                        .append(table.own().get(i))
                        .append(": ")
                        .append(value);
            }
        }
        return lines.toString();
    }

    private String description() {
        StringBuilder lines = new StringBuilder(origin.program());
        lines.append('\n').append(Messages.get("export.made"));
        origin.each(line -> lines.append('\n').append(line));
        return lines.toString();
    }

    /** Words as a name: short, and on one line. */
    private static String oneLine(String words) {
        String line = words.replaceAll("\\s+", " ").strip();
        if (line.length() <= NAME) {
            return line;
        }
        boolean halves = Character.isHighSurrogate(line.charAt(NAME - 1));
        return line.substring(0, halves ? NAME - 1 : NAME).strip() + "…";
    }
}
