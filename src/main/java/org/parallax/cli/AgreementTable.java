package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.export.AgreementJson;
import org.parallax.export.FlagFile;
import org.parallax.flag.Agreement;
import org.parallax.flag.Alpha;
import org.parallax.flag.KeyMatch;
import org.parallax.flag.SharedFlag;
import org.parallax.flag.Sheet;
import org.parallax.message.Messages;
import org.parallax.text.FileName;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Compares the flags of several files, each of one reader, and prints how far they agree. */
final class AgreementTable {
    private final Console console;
    private final Wanted wanted;
    private final AgreementLines lines;

    AgreementTable(Console console, Wanted wanted) {
        this.console = console;
        this.wanted = wanted;
        this.lines = new AgreementLines(console.out());
    }

    /** What is compared with, and how it is printed. */
    static final class Wanted {
        @Option(names = "--key", paramLabel = "FILE", descriptionKey = "cli.flags.key")
        private @Nullable Path key;

        @Option(names = "--json", descriptionKey = "cli.json")
        private boolean json;
    }

    /** Names each file that cannot be used, with status 2, and compares the others. */
    int print(List<Path> paths) {
        FlagFiles read = new FlagFiles(console.err()::println);
        List<Path> key = wanted.key == null ? List.of() : List.of(wanted.key);
        List<Path> others = new ArrayList<>(paths);
        if (wanted.key != null) {
            Path real = FileName.real(wanted.key);
            others.removeIf(it -> FileName.real(it).equals(real));
        }
        List<FlagFile> keys = read.read(key);
        List<FlagFile> files = read.distinct(read.read(others));
        if (files.isEmpty() || keys.size() < key.size()) {
            return Verbs.BAD_INPUT;
        }
        List<Sheet> sheets = files.stream().map(it -> sheet(it, files)).toList();
        print(Agreement.of(sheets), keys.stream().flatMap(it -> matches(it, sheets)).toList());
        return read.isAnyBroken() ? Verbs.BAD_INPUT : Verbs.DONE;
    }

    private static Stream<KeyMatch> matches(FlagFile key, List<Sheet> sheets) {
        Sheet right = Sheet.of(key.file().toString(), key.flags());
        return sheets.stream().map(sheet -> KeyMatch.of(sheet, right));
    }

    /** The file's name without its ending is its reader's, and where two share it, the path. */
    private static Sheet sheet(FlagFile file, List<FlagFile> files) {
        String name = name(file);
        boolean shared = files.stream().filter(it -> name(it).equals(name)).count() > 1;
        return Sheet.of(shared ? file.file().toString() : name, file.flags());
    }

    private static String name(FlagFile file) {
        String name = String.valueOf(file.file().getFileName());
        int dot = name.indexOf('.', 1);
        return dot < 0 ? name : name.substring(0, dot);
    }

    private void print(Agreement agreement, List<KeyMatch> keyed) {
        if (wanted.json) {
            AgreementJson.write(agreement, keyed, Version.line(), console.out());
            return;
        }
        lines.line("flags.agreement.raters", agreement.sheets().size());
        agreement.sheets().forEach(it -> lines.row(it.rater(), count(it.flags().size())));
        agreement
                .versions()
                .forEach(it -> lines.line("flags.agreement.versions", FlagLines.brief(it)));
        lines.gap();
        lines.line("flags.agreement.whole", agreement.whole().words());
        lines.line("flags.agreement.about");
        if (agreement.whole().units() > 0) {
            alphas("flags.agreement.categories", agreement.categories());
            SortedMap<String, String> names = agreement.names();
            lines.head("flags.agreement.articles");
            agreement
                    .articles()
                    .forEach((article, alpha) ->
                            lines.row(names.getOrDefault(article, ""), alpha.words()));
            disputed(agreement);
        }
        if (!keyed.isEmpty()) {
            lines.head("flags.agreement.key");
            keyed.forEach(it -> lines.row(it.rater(), it.words()));
        }
    }

    private void alphas(String key, SortedMap<String, Alpha> alphas) {
        lines.head(key);
        alphas.forEach((name, alpha) -> lines.row(name, alpha.words()));
    }

    private void disputed(Agreement agreement) {
        List<Agreement.Answers> disputed =
                agreement.answers().stream().filter(it -> it.agreement() < 1).toList();
        if (disputed.isEmpty()) {
            return;
        }
        lines.head("flags.agreement.disputed");
        disputed.stream().limit(AgreementLines.MOST_DISPUTED).forEach(this::disputed);
        lines.more(disputed.size());
    }

    private void disputed(Agreement.Answers answers) {
        SharedFlag first = answers.flags().values().iterator().next();
        lines.line("flags.agreement.unit", FlagLines.article(first), FlagLines.words(first));
        answers.flags().forEach((rater, flag) -> lines.answer(rater, flag.category(), flag.note()));
    }

    private static String count(int units) {
        return Messages.get("flags.agreement.flagged", units);
    }
}
