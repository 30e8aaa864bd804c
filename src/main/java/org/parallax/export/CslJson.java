package org.parallax.export;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;

/** Writes citations as CSL-JSON, which has no place for what made it. */
final class CslJson {
    private CslJson() {}

    static void write(List<Citation> citations, OutputStream out) {
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartArray();
            citations.forEach(it -> item(json, it));
            json.writeEndArray();
            json.writeRaw('\n');
        }
    }

    private static void item(JsonGenerator json, Citation citation) {
        json.writeStartObject();
        json.writeStringProperty("id", citation.key());
        json.writeStringProperty("type", "article-newspaper");
        json.writeStringProperty("title", citation.title());
        field(json, "container-title", citation.article().outlet());
        author(json, citation.article().byline());
        issued(json, citation.day());
        field(json, "URL", citation.address());
        field(json, "language", citation.article().masthead().language());
        json.writeEndObject();
    }

    /** What is not known is left out: null is no text in this form. */
    private static void field(JsonGenerator json, String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }

    private static void author(JsonGenerator json, @Nullable String byline) {
        if (byline != null) {
            json.writeArrayPropertyStart("author");
            json.writeStartObject();
            json.writeStringProperty("literal", byline);
            json.writeEndObject();
            json.writeEndArray();
        }
    }

    private static void issued(JsonGenerator json, @Nullable LocalDate day) {
        if (day != null) {
            json.writeObjectPropertyStart("issued");
            json.writeArrayPropertyStart("date-parts");
            json.writeStartArray();
            json.writeNumber(day.getYear());
            json.writeNumber(day.getMonthValue());
            json.writeNumber(day.getDayOfMonth());
            json.writeEndArray();
            json.writeEndArray();
            json.writeEndObject();
        }
    }
}
