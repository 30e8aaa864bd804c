package org.parallax.export;

import org.parallax.flag.Classwork;
import org.parallax.flag.SharedFlag;
import org.parallax.flag.Sheet;
import org.parallax.flag.Spread;
import org.parallax.flag.Yardstick;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes what a class handed in, laid side by side. Offsets are code points, half-open, as in the
 * files that are compared; a number that cannot be told is null and has a "why".
 */
public final class ClassworkJson {
    private static final int SCHEMA = 1;

    private final JsonGenerator json;
    private final AgreementJson parts;

    private ClassworkJson(JsonGenerator json) {
        this.json = json;
        this.parts = new AgreementJson(json);
    }

    /**
     * Writes it.
     *
     * @param program what writes it, with its version
     */
    public static void write(Classwork work, String program, OutputStream out) {
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new ClassworkJson(json).all(work, program);
            json.writeRaw('\n');
        }
    }

    private void all(Classwork work, String program) {
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA);
        json.writeStringProperty("program", program);
        json.writeStringProperty("assignment", work.assignment().id());
        json.writeStringProperty("title", work.assignment().brief().title());
        json.writeNumberProperty("asked", work.asked());
        json.writeArrayPropertyStart("readers");
        for (Sheet sheet : work.readers()) {
            json.writeStartObject();
            json.writeStringProperty("name", sheet.rater());
            json.writeNumberProperty("done", sheet.flags().size());
            json.writeEndObject();
        }
        json.writeEndArray();
        parts.numbers(work.agreement());
        json.writeArrayPropertyStart("sentences");
        work.spreads().forEach(it -> sentence(work, it));
        json.writeEndArray();
        JsonWriter.string(json, "keyReader", work.key().map(it -> it.sheet().rater()).orElse(null));
        parts.matches("key", work.key().map(Yardstick::readers).orElse(List.of()));
        parts.matches("machine", work.machine().map(Yardstick::readers).orElse(List.of()));
        json.writeEndObject();
    }

    private void sentence(Classwork work, Spread spread) {
        json.writeStartObject();
        json.writeStringProperty("article", spread.sentence().unit().article());
        JsonWriter.span(json, spread.sentence().unit().span());
        json.writeStringProperty("words", spread.sentence().words());
        json.writeObjectPropertyStart("spread");
        spread.counts().forEach(json::writeNumberProperty);
        json.writeEndObject();
        json.writeNumberProperty("agreement", spread.said().agreement());
        answer("key", work.key(), spread);
        answer("machine", work.machine(), spread);
        json.writeArrayPropertyStart("flags");
        spread.said().flags().forEach(parts::flag);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void answer(String name, Optional<Yardstick> sheet, Spread spread) {
        JsonWriter.string(
                json,
                name,
                sheet.map(it -> it.sheet().flags().get(spread.sentence().unit()))
                        .map(SharedFlag::category)
                        .orElse(null));
    }
}
