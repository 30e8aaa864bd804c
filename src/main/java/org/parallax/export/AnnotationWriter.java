package org.parallax.export;

import org.parallax.flag.Anchor;
import org.parallax.flag.HandIn;
import org.parallax.flag.Origin;
import org.parallax.flag.Seal;
import org.parallax.flag.SharedFlag;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.OutputStream;
import java.util.List;

/**
 * Writes flags as a collection of the Web Annotation standard, in one file with its one page. What
 * the standard has no name for stands under "plx:". Offsets are code points, half-open. The same
 * flags give the same bytes.
 */
public final class AnnotationWriter {
    /** Names the form's version, so that a program can tell one that it does not know. */
    static final String FORM = "plx:form";

    static final int VERSION = 1;

    /** Names the assignment that the flags answer. */
    static final String ASSIGNMENT = "plx:assignment";

    static final String SEAL = "plx:seal";

    /** Begins the name of an article that has no address. */
    static final String NAMED = "urn:parallax:article:";

    private final JsonGenerator json;

    private AnnotationWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Writes flags.
     *
     * @param program what writes them, with its version
     */
    public static void write(List<SharedFlag> flags, String program, OutputStream out) {
        write(HandIn.of(flags), program, out);
    }

    /**
     * Writes what a reader hands in, with the reader's name and a seal that tells whether the file
     * was changed afterwards.
     *
     * @param program what writes it, with its version
     */
    public static void write(HandIn handIn, String program, OutputStream out) {
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new AnnotationWriter(json).collection(fitting(handIn), program);
            json.writeRaw('\n');
        }
    }

    /** What is longer than a file may hold is cut before it is sealed, and not when it is read. */
    private static HandIn fitting(HandIn handIn) {
        return handIn.assignment().isEmpty()
                ? handIn
                : new HandIn(
                        AnnotationReader.name(Characters.whole(handIn.reader())),
                        handIn.assignment(),
                        handIn.flags().stream().map(AnnotationReader::fitting).toList());
    }

    /** Anyone could make it: it finds accidents and edits by hand, and proves nothing. */
    static String seal(HandIn handIn) {
        Seal seal = new Seal().add("seal").add(handIn.reader()).add(handIn.assignment());
        return urn(seal, handIn.flags());
    }

    private void collection(HandIn handIn, String program) {
        List<SharedFlag> flags = handIn.flags();
        json.writeStartObject();
        json.writeArrayPropertyStart("@context");
        json.writeString("http://www.w3.org/ns/anno.jsonld");
        json.writeStartObject();
        json.writeStringProperty("plx", "urn:parallax:");
        json.writeEndObject();
        json.writeEndArray();
        json.writeStringProperty("id", urn(new Seal().add("collection"), flags));
        json.writeStringProperty("type", "AnnotationCollection");
        json.writeNumberProperty(FORM, VERSION);
        if (!handIn.assignment().isEmpty()) {
            json.writeObjectPropertyStart("creator");
            json.writeStringProperty("type", "Person");
            json.writeStringProperty("name", handIn.reader());
            json.writeEndObject();
            json.writeStringProperty(ASSIGNMENT, handIn.assignment());
            json.writeStringProperty(SEAL, seal(handIn));
        }
        json.writeObjectPropertyStart("generator");
        json.writeStringProperty("id", "urn:parallax:program");
        json.writeStringProperty("type", "Software");
        json.writeStringProperty("name", program);
        json.writeEndObject();
        json.writeNumberProperty("total", flags.size());
        json.writeObjectPropertyStart("first");
        json.writeStringProperty("id", urn(new Seal().add("page"), flags));
        json.writeStringProperty("type", "AnnotationPage");
        json.writeNumberProperty("startIndex", 0);
        json.writeArrayPropertyStart("items");
        flags.forEach(this::annotation);
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** A name that depends on nothing but what is said. */
    private static String urn(Seal seal, List<SharedFlag> flags) {
        seal.add(flags.size());
        flags.forEach(it -> it.put(seal));
        return "urn:uuid:" + seal.name();
    }

    private void annotation(SharedFlag flag) {
        json.writeStartObject();
        json.writeStringProperty("id", urn(new Seal().add("flag"), List.of(flag)));
        json.writeStringProperty("type", "Annotation");
        json.writeStringProperty("motivation", "tagging");
        json.writeStringProperty("created", flag.moment().toString());
        json.writeArrayPropertyStart("body");
        body("tagging", flag.category());
        if (!flag.note().isEmpty()) {
            body("commenting", flag.note());
        }
        json.writeEndArray();
        json.writeObjectPropertyStart("target");
        source(flag.article());
        selectors(flag.anchor());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void body(String purpose, String value) {
        json.writeStartObject();
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("purpose", purpose);
        // Whoever shows it shows text, whatever signs are in it.
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("value", value);
        json.writeEndObject();
    }

    private void source(Origin article) {
        json.writeObjectPropertyStart("source");
        json.writeStringProperty(
                "id",
                article.address().isEmpty() ? NAMED + article.fingerprint() : article.address());
        json.writeStringProperty("type", "Text");
        json.writeStringProperty("plx:fingerprint", article.fingerprint());
        json.writeStringProperty("plx:outlet", article.outlet());
        json.writeStringProperty("plx:headline", article.headline());
        json.writeEndObject();
    }

    private void selectors(Anchor anchor) {
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", anchor.quote().exact());
        json.writeStringProperty("prefix", anchor.quote().prefix());
        json.writeStringProperty("suffix", anchor.quote().suffix());
        json.writeEndObject();
        if (!anchor.isLost() && anchor.start() != Anchor.UNKNOWN) {
            json.writeStartObject();
            json.writeStringProperty("type", "TextPositionSelector");
            JsonWriter.span(json, Span.of(anchor.start(), anchor.end()));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (anchor.isLost()) {
            // No selector: the text as it is now has nothing there.
            json.writeNumberProperty("plx:lostAt", anchor.start());
        }
        json.writeArrayPropertyStart("plx:sentences");
        for (Span sentence : anchor.sentences()) {
            json.writeStartObject();
            JsonWriter.span(json, sentence);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
