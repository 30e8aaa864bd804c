package org.parallax.export;

import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What an assignment asks, as JSON. Offsets are UTF-16 code units. */
final class AssignmentJson {
    /** A program that does not know a later form must not guess at it. */
    private static final int FORM = 1;

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_QUESTION = 2_000;
    private static final int LONGEST_CATEGORY = 40;

    private AssignmentJson() {}

    static byte[] bytes(Assignment assignment, String program) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(assignment, program, json);
            json.writeRaw('\n');
        }
        return out.toByteArray();
    }

    private static void write(Assignment assignment, String program, JsonGenerator json) {
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
        if (form < FORM || tasks.isEmpty()) {
            throw new IllegalArgumentException("no tasks");
        }
        if (!assignment.equals(Assignment.of(assignment.brief(), tasks))) {
            // Answers name what they answer: one that was changed is another.
            throw new AssignmentException("changed", file);
        }
        return assignment;
    }

    private static Assignment.Brief brief(Tree root) {
        List<String> categories = new ArrayList<>();
        for (Tree each : root.at("categories").items()) {
            categories.add(words(each, LONGEST_CATEGORY));
        }
        if (categories.size() < 2
                || categories.size() > Assignment.MOST_CATEGORIES
                || categories.stream().distinct().count() < categories.size()) {
            throw new IllegalArgumentException("categories " + categories);
        }
        return new Assignment.Brief(
                words(root.at("title"), LONGEST_TITLE),
                words(root.at("question"), LONGEST_QUESTION),
                categories,
                root.at("marks").words().equals("shown"));
    }

    private static String words(Tree tree, int longest) {
        String words = tree.words();
        if (words.isBlank() || words.length() > longest) {
            throw new IllegalArgumentException("words of " + words.length());
        }
        return words;
    }

    private static Assignment.Task task(Tree task) {
        Origin origin =
                new Origin(
                        task.at("address").words(),
                        task.at("fingerprint").words(),
                        task.at("outlet").words(),
                        task.at("headline").words());
        if (origin.fingerprint().isEmpty()) {
            throw new IllegalArgumentException("an article without a fingerprint");
        }
        return new Assignment.Task(
                origin, task.at("sentences").items().stream().map(it -> sentence(it)).toList());
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
