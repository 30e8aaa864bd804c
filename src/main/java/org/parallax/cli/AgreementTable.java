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

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

/** Compares the flags of several files, each of one reader, and prints how far they agree. */
final class AgreementTable {
    private static final int LABEL = 40;
    private static final int RATER = 16;
    private static final int CATEGORY = 10;

    /** In a table; JSON has all. */
    private static final int MOST_DISPUTED = 10;

    private final Console console;
    private final Wanted wanted;

    AgreementTable(Console console, Wanted wanted) {
        this.console = console;
        this.wanted = wanted;
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
            Path real = FlagFiles.real(wanted.key);
            others.removeIf(it -> FlagFiles.real(it).equals(real));
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
        line("flags.agreement.raters", agreement.sheets().size());
        agreement.sheets().forEach(it -> row(it.rater(), count(it.flags().size())));
        agreement.versions().forEach(it -> line("flags.agreement.versions", FlagLines.brief(it)));
        console.out().println();
        line("flags.agreement.whole", agreement.whole().words());
        line("flags.agreement.about");
        if (agreement.whole().units() > 0) {
            alphas("flags.agreement.categories", agreement.categories());
            SortedMap<String, String> names = agreement.names();
            head("flags.agreement.articles");
            agreement
                    .articles()
                    .forEach((article, alpha) ->
                            row(names.getOrDefault(article, ""), alpha.words()));
            disputed(agreement);
        }
        if (!keyed.isEmpty()) {
            head("flags.agreement.key");
            keyed.forEach(it -> row(it.rater(), it.words()));
        }
    }

    private void alphas(String key, SortedMap<String, Alpha> alphas) {
        head(key);
        alphas.forEach((name, alpha) -> row(name, alpha.words()));
    }

    private void disputed(Agreement agreement) {
        List<Agreement.Answers> disputed =
                agreement.answers().stream().filter(it -> it.agreement() < 1).toList();
        if (disputed.isEmpty()) {
            return;
        }
        head("flags.agreement.disputed");
        disputed.stream().limit(MOST_DISPUTED).forEach(this::disputed);
        if (disputed.size() > MOST_DISPUTED) {
            line("flags.agreement.more", disputed.size() - MOST_DISPUTED);
        }
    }

    private void disputed(Agreement.Answers answers) {
        SharedFlag first = answers.flags().values().iterator().next();
        line("flags.agreement.unit", FlagLines.article(first), FlagLines.words(first));
        answers.flags()
                .forEach((rater, flag) -> {
                    String said =
                            Lines.cell(FlagLines.plain(rater), RATER)
                                    + "  "
                                    + Lines.cell(FlagLines.plain(flag.category()), CATEGORY)
                                    + "  "
                                    + FlagLines.brief(flag.note());
                    console.out().println("    " + said.stripTrailing());
                });
    }

    private static String count(int units) {
        return Messages.get("flags.agreement.flagged", units);
    }

    private void head(String key) {
        console.out().println();
        line(key);
    }

    private void row(String label, String words) {
        console.out().println("  " + Lines.cell(FlagLines.plain(label), LABEL) + "  " + words);
    }

    private void line(String key, Object... words) {
        console.out().println(Messages.get(key, words));
    }
}
