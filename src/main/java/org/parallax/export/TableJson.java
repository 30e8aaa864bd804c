package org.parallax.export;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/** Writes a table as JSON: what made it, and an object for each row. */
final class TableJson {
    private TableJson() {}

    static void write(Grid table, Origin origin, OutputStream out) {
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", JsonWriter.SCHEMA);
            json.writeStringProperty("program", origin.program());
            strings(json, "settings", origin.settings());
            strings(json, "lists", origin.lists());
            json.writeStringProperty("what", table.what());
            json.writeArrayPropertyStart("rows");
            List<String> columns = table.columns();
            table.rows().forEach(row -> row(json, columns, row));
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void strings(JsonGenerator json, String name, Map<String, String> values) {
        json.writeObjectPropertyStart(name);
        values.forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    private static void row(JsonGenerator json, List<String> columns, List<Cell> cells) {
        json.writeStartObject();
        for (int i = 0; i < columns.size(); i++) {
            json.writeName(columns.get(i));
            switch (cells.get(i)) {
                case Cell.Words words -> json.writeString(words.words());
                case Cell.Figure figure -> json.writeNumber(figure.toString());
                case Cell.Nothing nothing -> json.writeNull();
            }
        }
        json.writeEndObject();
    }
}
