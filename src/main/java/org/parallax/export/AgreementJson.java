package org.parallax.export;

import org.parallax.flag.Agreement;
import org.parallax.flag.Alpha;
import org.parallax.flag.KeyMatch;
import org.parallax.flag.SharedFlag;
import org.parallax.flag.Sheet;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;

/**
 * Writes how far readers agree. Offsets are code points, half-open, as in the files that are
 * compared; a number that cannot be told is null and has a "why".
 */
public final class AgreementJson {
    private static final int SCHEMA = 1;

    private final JsonGenerator json;

    AgreementJson(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes an agreement.
     *
     * @param keyed each reader beside the key; none where there is no key
     * @param program what writes it, with its version
     */
    public static void write(
            Agreement agreement, List<KeyMatch> keyed, String program, OutputStream out) {
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new AgreementJson(json).all(agreement, keyed, program);
            json.writeRaw('\n');
        }
    }

    private void all(Agreement agreement, List<KeyMatch> keyed, String program) {
        json.writeStartObject();
        json.writeNumberProperty("schema", SCHEMA);
        json.writeStringProperty("program", program);
        json.writeArrayPropertyStart("raters");
        for (Sheet sheet : agreement.sheets()) {
            json.writeStartObject();
            json.writeStringProperty("name", sheet.rater());
            json.writeNumberProperty("units", sheet.flags().size());
            json.writeEndObject();
        }
        json.writeEndArray();
        numbers(agreement);
        json.writeArrayPropertyStart("units");
        agreement.answers().forEach(this::answers);
        json.writeEndArray();
        matches("key", keyed);
        json.writeEndObject();
    }

    /** How far they agree on everything, on each category and on each article. */
    void numbers(Agreement agreement) {
        json.writeName("whole");
        alpha(agreement.whole());
        alphas("categories", agreement.categories());
        alphas("articles", agreement.articles());
        json.writeObjectPropertyStart("names");
        agreement.names().forEach(json::writeStringProperty);
        json.writeEndObject();
    }

    /** Each reader beside one other. */
    void matches(String name, List<KeyMatch> matches) {
        json.writeArrayPropertyStart(name);
        matches.forEach(this::match);
        json.writeEndArray();
    }

    private void alphas(String name, SortedMap<String, Alpha> alphas) {
        json.writeObjectPropertyStart(name);
        alphas.forEach((each, alpha) -> {
            json.writeName(each);
            alpha(alpha);
        });
        json.writeEndObject();
    }

    private void alpha(Alpha alpha) {
        json.writeStartObject();
        switch (alpha) {
            case Alpha.Measured measured -> json.writeNumberProperty("alpha", measured.value());
            case Alpha.Unmeasured unmeasured -> {
                json.writeNullProperty("alpha");
                json.writeStringProperty(
                        "why", unmeasured.why().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        json.writeNumberProperty("units", alpha.units());
        json.writeEndObject();
    }

    private void answers(Agreement.Answers answers) {
        json.writeStartObject();
        json.writeStringProperty("article", answers.unit().article());
        JsonWriter.span(json, answers.unit().span());
        json.writeNumberProperty("agreement", answers.agreement());
        json.writeArrayPropertyStart("flags");
        answers.flags().forEach(this::flag);
        json.writeEndArray();
        json.writeEndObject();
    }

    /** What a reader said of a sentence. */
    void flag(String rater, SharedFlag flag) {
        json.writeStartObject();
        json.writeStringProperty("rater", rater);
        json.writeStringProperty("category", flag.category());
        json.writeStringProperty("exact", flag.anchor().quote().exact());
        json.writeStringProperty("note", flag.note());
        json.writeEndObject();
    }

    private void match(KeyMatch match) {
        json.writeStartObject();
        json.writeStringProperty("rater", match.rater());
        json.writeNumberProperty("alike", match.alike());
        json.writeName("whole");
        alpha(match.alpha());
        json.writeEndObject();
    }
}
