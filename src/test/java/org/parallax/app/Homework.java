package org.parallax.app;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.cli.Asked;
import org.parallax.export.AssignmentFile;
import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.lexicon.LexiconException;
import org.parallax.source.Place;
import org.parallax.text.Span;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A teacher, who makes an assignment of files. */
final class Homework {
    private final List<Article> articles;
    private List<String> categories = List.of("fact", "opinion", "mixed", "claim", "unsure");
    private String title = "Week 3";
    private String question = "Is it a fact or an opinion?";
    private boolean marks;
    private boolean texts = true;
    private List<String> asked = List.of();

    Homework(List<Path> files) throws LexiconException {
        articles =
                new Parallax()
                        .read(Asked.of(Place.onDisk(files))).articles().stream()
                                .map(AnalyzedArticle::article)
                                .toList();
    }

    Homework categories(String... words) {
        categories = List.of(words);
        return this;
    }

    Homework asking(String heading, String words) {
        title = heading;
        question = words;
        return this;
    }

    Homework showingMarks() {
        marks = true;
        return this;
    }

    Homework withoutTexts() {
        texts = false;
        return this;
    }

    /** Asks about these sentences alone. */
    Homework sentences(String... words) {
        asked = List.of(words);
        return this;
    }

    Path write(Path file) throws IOException {
        List<Assignment.Task> tasks = new ArrayList<>();
        List<Article> carried = new ArrayList<>();
        for (Article article : articles) {
            List<Flag.Quoted> quoted =
                    asked.stream()
                            .filter(article.text()::contains)
                            .map(it -> quoted(article.text(), it))
                            .toList();
            if (asked.isEmpty() || !quoted.isEmpty()) {
                tasks.add(new Assignment.Task(origin(article), quoted));
                carried.add(article);
            }
        }
        Assignment assignment =
                Assignment.of(new Assignment.Brief(title, question, categories, marks), tasks);
        try (OutputStream out = Files.newOutputStream(file)) {
            AssignmentFile.write(assignment, texts ? carried : List.of(), "Parallax 0", out);
        }
        return file;
    }

    private static Flag.Quoted quoted(String text, String words) {
        int at = text.indexOf(words);
        return Flag.Quoted.of(text, Span.of(at, at + words.length()));
    }

    private static Origin origin(Article article) {
        return new Origin(
                article.path().startsWith("http") ? article.path() : "",
                Fingerprint.of(article.text()),
                Objects.requireNonNullElse(article.outlet(), ""),
                Objects.requireNonNullElse(article.headline(), ""));
    }
}
