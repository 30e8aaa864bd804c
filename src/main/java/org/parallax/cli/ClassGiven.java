package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.export.AssignmentException;
import org.parallax.export.AssignmentFile;
import org.parallax.export.ClassFiles;
import org.parallax.export.ClassReading;
import org.parallax.export.FlagFile;
import org.parallax.export.MarkedAssignment;
import org.parallax.flag.Classwork;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Place;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An assignment, and the files that a class handed in. */
final class ClassGiven {
    @Parameters(index = "0", paramLabel = "FILE.parallax", descriptionKey = "cli.assignment.file")
    private Path file = Path.of("");

    @Parameters(
            index = "1..*",
            arity = "0..*",
            paramLabel = "ANSWERS",
            descriptionKey = "cli.assignment.answers")
    private List<Path> answers = List.of();

    @Option(
            names = "--copy",
            paramLabel = "PATH",
            descriptionKey = "cli.assignment.copy",
            converter = PlaceConverter.class)
    private List<Place> copies = List.of();

    Path file() {
        return file;
    }

    List<Path> answers() {
        return answers;
    }

    /** The assignment with its articles; what is missing is named. */
    MarkedAssignment assignment(Console console) throws AssignmentException, LexiconException {
        AssignmentFile read = AssignmentFile.read(file);
        List<AnalyzedArticle> articles = new ArrayList<>(console.program().mark(read.articles()));
        if (!copies.isEmpty()) {
            Opened opened = console.program().read(Asked.of(copies));
            opened.unread().forEach(it -> console.err().println(it.reason().sentence()));
            articles.addAll(opened.articles());
        }
        return MarkedAssignment.of(read.assignment(), articles);
    }

    /**
     * Lays side by side what could be used, and names what could not.
     *
     * @param key the key's file, which is no part of the class
     * @throws AssignmentException where there is no assignment, or its key cannot be used
     */
    Compared compared(Console console, @Nullable Path key)
            throws AssignmentException, LexiconException {
        MarkedAssignment assignment = assignment(console);
        List<String> notes = new ArrayList<>(assignment.missing());
        List<Path> paths = ClassReading.withKey(answers, key);
        ClassReading reading = ClassReading.of(paths, Instant.now(), path -> {});
        ClassFiles files = ClassFiles.of(assignment.assignment().id(), reading.files());
        notes.addAll(reading.refused());
        notes.addAll(files.notes());
        notes.forEach(it -> console.err().println(FlagLines.plain(it)));
        String name = key == null ? null : files.name(key);
        if (key != null && name == null) {
            throw new AssignmentException("keyless", key);
        }
        Classwork work =
                Classwork.of(
                        assignment.assignment(),
                        assignment.texts(),
                        files.handIns(),
                        name,
                        assignment.machine());
        return new Compared(work, notes, reading.refused().isEmpty() && isWhole(reading, files));
    }

    private static boolean isWhole(ClassReading reading, ClassFiles files) {
        return reading.files().stream().map(FlagFile::file).allMatch(files.names()::containsKey);
    }
}
