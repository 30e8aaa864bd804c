package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.parallax.flag.Category;
import org.parallax.flag.Classwork;
import org.parallax.flag.SharedFlag;
import org.parallax.flag.Spread;
import org.parallax.flag.Yardstick;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who says what of a sentence, and why: the key first, then what most say. */
final class AnswersView extends VBox {
    /** Says that a line is read from left to right; it is not seen. */
    private static final String FORWARD = "\u200E";

    AnswersView(ClassModel model, Spread spread) {
        getStyleClass().add("class-answers");
        lines(model, spread).forEach(it -> getChildren().add(node(it)));
        // The cell says it all.
        setMouseTransparent(true);
    }

    /** A line of answers: what is said, and by whom. */
    private record Line(String lead, String words, String style) {}

    /** The name comes first, in whatever direction it is read. */
    private static Node node(Line line) {
        WrappedFlow flow = new WrappedFlow();
        flow.getStyleClass().addAll("excerpt", line.style());
        String gap = line.words().isEmpty() ? "" : "  ";
        flow.show(
                List.of(
                        WrappedFlow.text(FORWARD + line.lead() + gap, "strong"),
                        WrappedFlow.text(line.words(), "plain")));
        return flow;
    }

    /** All of it as it is read aloud. */
    static String spoken(ClassModel model, Spread spread) {
        return lines(model, spread).stream()
                .map(it -> (it.lead() + ": " + it.words()).strip())
                .collect(Collectors.joining(". "));
    }

    private static List<Line> lines(ClassModel model, Spread spread) {
        Classwork work = model.workProperty().get();
        List<Line> lines = new ArrayList<>();
        if (work == null) {
            return lines;
        }
        answer(work.key(), spread)
                .ifPresent(it ->
                        lines.add(
                                new Line(
                                        Messages.get(
                                                "assignment.class.answer.key",
                                                Category.called(it.category())),
                                        plain(it.note()),
                                        "class-key")));
        answer(work.machine(), spread)
                .ifPresent(it ->
                        lines.add(
                                new Line(
                                        Messages.get("assignment.class.answer.machine"),
                                        Category.called(it.category()),
                                        "class-machine")));
        byCategory(spread).forEach((category, said) -> group(model, category, said, lines));
        return lines;
    }

    private static Optional<SharedFlag> answer(Optional<Yardstick> sheet, Spread spread) {
        return sheet.map(it -> it.sheet().flags().get(spread.sentence().unit()));
    }

    /** What most say stands first. */
    private static Map<String, Map<String, SharedFlag>> byCategory(Spread spread) {
        Map<String, Map<String, SharedFlag>> groups = new LinkedHashMap<>();
        spread.counts().entrySet().stream()
                .sorted((one, other) -> other.getValue() - one.getValue())
                .forEach(it -> groups.put(it.getKey(), new LinkedHashMap<>()));
        spread.said()
                .flags()
                .forEach((reader, flag) -> {
                    Map<String, SharedFlag> group = groups.get(flag.category());
                    if (group != null) {
                        group.put(reader, flag);
                    }
                });
        return groups;
    }

    /** Whoever gave no reason is named in the first line, each other one has a line. */
    private static void group(
            ClassModel model, String category, Map<String, SharedFlag> said, List<Line> lines) {
        List<String> silent = new ArrayList<>();
        List<Line> reasons = new ArrayList<>();
        for (String reader : model.inOrder(said.keySet())) {
            String note = Objects.requireNonNull(said.get(reader)).note();
            String name = plain(model.name(reader));
            if (note.isBlank()) {
                silent.add(name);
            } else {
                reasons.add(new Line(name, plain(note), "class-reason"));
            }
        }
        String lead =
                Messages.get("assignment.class.count", Category.called(category), said.size());
        lines.add(new Line(plain(lead), String.join(", ", silent), "class-said"));
        lines.addAll(reasons);
    }

    private static String plain(String words) {
        return Pieces.line(words).strip();
    }

    /** "Fact 3, Opinion 2". */
    static String counts(Spread spread) {
        return spread.counts().entrySet().stream()
                .map(it ->
                        Messages.get(
                                "assignment.class.count",
                                Category.called(it.getKey()),
                                it.getValue()))
                .map(AnswersView::plain)
                .collect(Collectors.joining(", "));
    }
}
