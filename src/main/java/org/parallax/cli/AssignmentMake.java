package org.parallax.cli;

import org.parallax.article.Article;
import org.parallax.export.AssignmentDraft;
import org.parallax.export.AssignmentException;
import org.parallax.export.AssignmentFile;
import org.parallax.export.WholeFile;
import org.parallax.flag.Assignment;
import org.parallax.flag.Category;
import org.parallax.lexicon.LexiconException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes an assignment for a class. */
@Command(name = "make", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class AssignmentMake implements Callable<Integer> {
    private static final String USUAL =
            Stream.of(Category.values()).map(Category::key).collect(Collectors.joining(","));

    private final Console console;

    @Mixin private final Given given = new Given();
    @Mixin private final Wanted wanted = new Wanted();

    @Option(
            names = "-o",
            required = true,
            paramLabel = "FILE.parallax",
            descriptionKey = "cli.assignment.out")
    private Path file = Path.of("");

    AssignmentMake(Console console) {
        this.console = console;
    }

    /** How it is put, and what is in it. */
    static final class Wanted {
        @Option(
                names = "--title",
                required = true,
                paramLabel = "TITLE",
                descriptionKey = "cli.assignment.title")
        private String title = "";

        @Option(
                names = "--question",
                required = true,
                paramLabel = "QUESTION",
                descriptionKey = "cli.assignment.question")
        private String question = "";

        @Option(
                names = "--categories",
                paramLabel = "WORDS",
                descriptionKey = "cli.assignment.categories")
        private String categories = USUAL;

        @Option(names = "--marks", descriptionKey = "cli.assignment.marks")
        private boolean marks;

        @Option(names = "--addresses", descriptionKey = "cli.assignment.addresses")
        private boolean addresses;

        @Option(
                names = "--sentences",
                paramLabel = "WORDS",
                descriptionKey = "cli.assignment.sentences")
        private List<String> sentences = List.of();

        private Assignment.Brief brief() {
            List<String> words = Arrays.asList(categories.split(",", -1));
            return new Assignment.Brief(title, question, words, marks).tidied();
        }

        private AssignmentDraft draft(List<Article> articles) {
            return sentences.isEmpty()
                    ? AssignmentDraft.every(articles)
                    : AssignmentDraft.holding(articles, sentences);
        }
    }

    @Override
    public Integer call() throws LexiconException {
        Optional<Assignment.Flaw> flaw = wanted.brief().flaw();
        if (flaw.isPresent()) {
            String name = flaw.get().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return console.refuse("assignment.make.flaw." + name, flaw.get().limit());
        }
        if (!AssignmentFile.isMeant(file)) {
            return console.refuse("assignment.make.ending", file);
        }
        if (!new WholeFile(file).isWritable()) {
            return console.refuse("cli.unwritable", file);
        }
        Opened opened = console.program().read(given.asked(false));
        int status = console.report(opened);
        return status == Verbs.DONE
                ? write(wanted.draft(opened.articles().stream().map(it -> it.article()).toList()))
                : status;
    }

    private int write(AssignmentDraft draft) {
        Optional<String> flaw = draft.flaw();
        if (flaw.isPresent()) {
            console.err().println(flaw.get());
            return Verbs.BAD_INPUT;
        }
        boolean texts = !wanted.addresses;
        draft.notes(texts).forEach(console.err()::println);
        try {
            draft.write(file, wanted.brief(), texts, Version.line());
        } catch (AssignmentException e) {
            console.err().println(e.getMessage());
            return Verbs.BAD_INPUT;
        } catch (IOException e) {
            return console.refuse("cli.unwritable", file);
        }
        console.out().println(draft.told(file, texts));
        return Verbs.DONE;
    }
}
