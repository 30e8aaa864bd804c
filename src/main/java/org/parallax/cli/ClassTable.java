package org.parallax.cli;

import org.parallax.flag.Alpha;
import org.parallax.flag.Category;
import org.parallax.flag.Classwork;
import org.parallax.flag.KeyMatch;
import org.parallax.flag.SharedFlag;
import org.parallax.flag.Sheet;
import org.parallax.flag.Spread;
import org.parallax.flag.TaskText;
import org.parallax.flag.Yardstick;
import org.parallax.message.Messages;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;

/** Prints what a class handed in, laid side by side. */
final class ClassTable {
    private static final int LABEL = 40;
    private static final int RATER = 16;
    private static final int CATEGORY = 10;

    /** JSON has all. */
    private static final int MOST_DISPUTED = 10;

    private final PrintStream out;
    private final Classwork work;

    ClassTable(PrintStream out, Classwork work) {
        this.out = out;
        this.work = work;
    }

    void print() {
        out.println(FlagLines.plain(work.assignment().brief().title()));
        line("flags.agreement.raters", work.readers().size());
        work.readers()
                .forEach(it ->
                        row(
                                it.rater(),
                                Messages.get(
                                        "assignment.class.done", it.flags().size(), work.asked())));
        out.println();
        line("flags.agreement.whole", work.agreement().whole().words());
        line("flags.agreement.about");
        if (work.agreement().whole().units() > 0) {
            head("flags.agreement.categories");
            work.agreement()
                    .categories()
                    .forEach((name, alpha) -> row(Category.called(name), alpha.words()));
            head("flags.agreement.articles");
            work.texts().forEach(this::article);
            disputed(work.disputed());
        }
        work.key().ifPresent(this::key);
        work.machine().ifPresent(this::machine);
    }

    private void article(TaskText text) {
        Alpha alpha = work.agreement().articles().get(text.task().article().identity());
        if (alpha != null) {
            row(text.task().article().name(), alpha.words());
        }
    }

    private void disputed(List<Spread> disputed) {
        if (disputed.isEmpty()) {
            return;
        }
        head("flags.agreement.disputed");
        disputed.stream().limit(MOST_DISPUTED).forEach(this::disputed);
        if (disputed.size() > MOST_DISPUTED) {
            line("flags.agreement.more", disputed.size() - MOST_DISPUTED);
        }
    }

    private void disputed(Spread spread) {
        String counts =
                spread.counts().entrySet().stream()
                        .map(it ->
                                Messages.get(
                                        "assignment.class.count",
                                        Category.called(it.getKey()),
                                        it.getValue()))
                        .collect(Collectors.joining(", "));
        line(
                "assignment.class.unit",
                FlagLines.brief(spread.sentence().words()),
                FlagLines.plain(counts));
        spread.said().flags().forEach(this::answer);
    }

    private void answer(String reader, SharedFlag flag) {
        String said =
                Lines.cell(FlagLines.plain(reader), RATER)
                        + "  "
                        + Lines.cell(FlagLines.plain(Category.called(flag.category())), CATEGORY)
                        + "  "
                        + FlagLines.brief(flag.note());
        out.println("    " + said.stripTrailing());
    }

    private void key(Yardstick key) {
        out.println();
        Sheet sheet = key.sheet();
        line(
                "assignment.class.key",
                FlagLines.plain(sheet.rater()),
                sheet.flags().size(),
                work.asked());
        line("assignment.class.match.about");
        key.readers().forEach(it -> row(it.rater(), it.brief()));
    }

    private void machine(Yardstick machine) {
        head("assignment.class.marks");
        line("assignment.class.marks.about");
        for (KeyMatch each : machine.readers()) {
            String majority = Messages.get("assignment.class.majority");
            row(each.rater().isEmpty() ? majority : each.rater(), each.brief());
        }
    }

    private void head(String key) {
        out.println();
        line(key);
    }

    private void row(String label, String words) {
        out.println("  " + Lines.cell(FlagLines.plain(label), LABEL) + "  " + words);
    }

    private void line(String key, Object... words) {
        out.println(Messages.get(key, words));
    }
}
