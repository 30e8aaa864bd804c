package org.parallax.cli;

import org.parallax.flag.Alpha;
import org.parallax.flag.Category;
import org.parallax.flag.Classwork;
import org.parallax.flag.KeyMatch;
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
    private final AgreementLines lines;
    private final Classwork work;

    ClassTable(PrintStream out, Classwork work) {
        this.lines = new AgreementLines(out);
        this.work = work;
    }

    void print() {
        lines.text(work.assignment().brief().title());
        lines.line("flags.agreement.raters", work.readers().size());
        work.readers()
                .forEach(it ->
                        lines.row(
                                it.rater(),
                                Messages.get(
                                        "assignment.class.done", it.flags().size(), work.asked())));
        lines.gap();
        lines.line("flags.agreement.whole", work.agreement().whole().words());
        lines.line("flags.agreement.about");
        if (work.agreement().whole().units() > 0) {
            lines.head("flags.agreement.categories");
            work.agreement()
                    .categories()
                    .forEach((name, alpha) -> lines.row(Category.called(name), alpha.words()));
            lines.head("flags.agreement.articles");
            work.texts().forEach(this::article);
            disputed(work.disputed());
        }
        work.key().ifPresent(this::key);
        work.machine().ifPresent(this::machine);
    }

    private void article(TaskText text) {
        Alpha alpha = work.agreement().articles().get(text.task().article().identity());
        if (alpha != null) {
            lines.row(text.task().article().name(), alpha.words());
        }
    }

    private void disputed(List<Spread> disputed) {
        if (disputed.isEmpty()) {
            return;
        }
        lines.head("flags.agreement.disputed");
        disputed.stream().limit(AgreementLines.MOST_DISPUTED).forEach(this::disputed);
        lines.more(disputed.size());
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
        lines.line(
                "assignment.class.unit",
                FlagLines.brief(spread.sentence().words()),
                FlagLines.plain(counts));
        spread.said()
                .flags()
                .forEach((reader, flag) ->
                        lines.answer(reader, Category.called(flag.category()), flag.note()));
    }

    private void key(Yardstick key) {
        lines.gap();
        Sheet sheet = key.sheet();
        lines.line(
                "assignment.class.key",
                FlagLines.plain(sheet.rater()),
                sheet.flags().size(),
                work.asked());
        lines.line("assignment.class.match.about");
        key.readers().forEach(it -> lines.row(it.rater(), it.brief()));
    }

    private void machine(Yardstick machine) {
        lines.head("assignment.class.marks");
        lines.line("assignment.class.marks.about");
        for (KeyMatch each : machine.readers()) {
            String majority = Messages.get("assignment.class.majority");
            lines.row(each.rater().isEmpty() ? majority : each.rater(), each.brief());
        }
    }
}
