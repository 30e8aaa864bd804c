package org.parallax.export;

import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** What an assignment asks, as JSON. Offsets are UTF-16 code units. */
final class AssignmentJson {
    /** A program that does not know a later form must not guess at it. */
    private static final int FORM = 1;

    private static final String CARRIED = "articles";

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    /** What a reader is offered to fetch is on the net, and no file of the reader's own. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)https?://[^\\p{Cc}\\p{Cs}]{1,4000}");

    private AssignmentJson() {}

    /**
     * An assignment.
     *
     * @param carried the seal of the articles that go with it; empty where none do
     */
    static byte[] bytes(Assignment assignment, String program, String carried) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(assignment, program, carried, json);
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void write(
            Assignment assignment, String program, String carried, JsonGenerator json) {
        Assignment.Brief brief = assignment.brief();
        json.writeStartObject();
        json.writeNumberProperty("form", FORM);
        json.writeStringProperty("program", program);
        json.writeStringProperty("id", assignment.id());
        json.writeStringProperty("title", brief.title());
        json.writeStringProperty("question", brief.question());
        json.writeArrayPropertyStart("categories");
        brief.categories().forEach(json::writeString);
        json.writeEndArray();
        // Text and not true, since whoever reads it takes texts, lists and numbers alone.
        json.writeStringProperty("marks", brief.marksShown() ? "shown" : "hidden");
        json.writeStringProperty(CARRIED, carried);
        json.writeArrayPropertyStart("tasks");
        assignment.tasks().forEach(task -> task(task, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void task(Assignment.Task task, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("address", task.article().address());
        json.writeStringProperty("fingerprint", task.article().fingerprint());
        json.writeStringProperty("outlet", task.article().outlet());
        json.writeStringProperty("headline", task.article().headline());
        json.writeArrayPropertyStart("sentences");
        for (Flag.Quoted sentence : task.sentences()) {
            json.writeStartObject();
            json.writeNumberProperty("start", sentence.start());
            json.writeStringProperty("exact", sentence.exact());
            json.writeStringProperty("prefix", sentence.prefix());
            json.writeStringProperty("suffix", sentence.suffix());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The seal of the articles that go with it; empty where none do. */
    static String carried(Tree root) {
        return root.at(CARRIED).words();
    }

    /**
     * Reads what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException where something is missing or longer than it may be
     */
    static Assignment read(Tree root, Path file) throws AssignmentException {
        int form = root.at("form").number().orElse(0);
        if (form > FORM) {
            throw new AssignmentException("newer", file);
        }
        List<Assignment.Task> tasks =
                root.at("tasks").items().stream().map(it -> task(it)).toList();
        Assignment assignment = new Assignment(root.at("id").words(), brief(root), tasks);
        long texts = tasks.stream().map(it -> it.article().fingerprint()).distinct().count();
        if (form < FORM || tasks.isEmpty() || texts < tasks.size()) {
            throw new IllegalArgumentException("no tasks, or one twice");
        }
        if (!assignment.equals(Assignment.of(assignment.brief(), tasks))) {
            // Answers name what they answer: one that was changed is another.
            throw new AssignmentException("changed", file);
        }
        return assignment;
    }

    private static Assignment.Brief brief(Tree root) {
        Assignment.Brief brief =
                new Assignment.Brief(
                        root.at("title").words(),
                        root.at("question").words(),
                        root.at("categories").items().stream().map(Tree::words).toList(),
                        root.at("marks").words().equals("shown"));
        brief.flaw()
                .ifPresent(it -> {
                    throw new IllegalArgumentException(it.toString());
                });
        return brief;
    }

    private static Assignment.Task task(Tree task) {
        Origin origin =
                new Origin(
                        task.at("address").words(),
                        task.at("fingerprint").words(),
                        task.at("outlet").words(),
                        task.at("headline").words());
        if (!FINGERPRINT.matcher(origin.fingerprint()).matches()
                || !(origin.address().isEmpty() || isAddress(origin.address()))) {
            throw new IllegalArgumentException("no article: " + origin);
        }
        return new Assignment.Task(
                origin, task.at("sentences").items().stream().map(it -> sentence(it)).toList());
    }

    /** Whether an article was fetched there, and can be again. */
    static boolean isAddress(String place) {
        return ADDRESS.matcher(place).matches();
    }

    private static Flag.Quoted sentence(Tree sentence) {
        String exact = sentence.at("exact").words();
        int start = sentence.at("start").number().orElse(-1);
        if (exact.isEmpty() || start < 0) {
            throw new IllegalArgumentException("a sentence without words");
        }
        return new Flag.Quoted(
                start, exact, sentence.at("prefix").words(), sentence.at("suffix").words());
    }
}
