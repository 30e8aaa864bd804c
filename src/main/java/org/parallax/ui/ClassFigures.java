package org.parallax.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Alpha;
import org.parallax.flag.Category;
import org.parallax.flag.Classwork;
import org.parallax.flag.KeyMatch;
import org.parallax.flag.Sheet;
import org.parallax.flag.Spread;
import org.parallax.flag.TaskText;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How far the class agrees, and what that means; where it differs most; and beside whom. */
final class ClassFigures extends ScrollPane {
    /** Of more the strip tells. */
    private static final int MOST_DISPUTED = 12;

    private final ClassModel model;
    private final VBox content = new VBox();

    ClassFigures(ClassModel model) {
        this.model = model;
        content.getStyleClass().add("inspector-content");
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setId("figures");
        setAccessibleText(Messages.get("assignment.class.figures"));
        getStyleClass().addAll("inspector", "class-figures");
        model.workProperty().subscribe(this::show);
        model.namelessProperty().subscribe(it -> show(model.workProperty().get()));
    }

    private void show(@Nullable Classwork work) {
        List<Node> parts = new ArrayList<>();
        if (work != null) {
            whole(work.agreement().whole(), parts);
            disputed(work.disputed(), parts);
            categories(work, parts);
            articles(work, parts);
            key(work, parts);
            machine(work, parts);
        }
        content.getChildren().setAll(parts);
    }

    private static void head(String key, List<Node> parts) {
        parts.add(Inspector.label(Messages.get(key).toUpperCase(Locale.ENGLISH), "caption"));
    }

    private static Label words(String words) {
        return Inspector.label(words, "class-about");
    }

    private static void whole(Alpha alpha, List<Node> parts) {
        head("assignment.class.agreement", parts);
        if (alpha instanceof Alpha.Measured measured) {
            parts.add(Inspector.label(measured.figure(), "value"));
            parts.add(Inspector.label(sentence(measured.meaning()), "class-meaning"));
        } else {
            String why = Messages.get("assignment.class.untold", alpha.words());
            parts.add(Inspector.label(why, "class-meaning"));
        }
        parts.add(words(Messages.get("flags.agreement.about")));
    }

    /** "They agree …" */
    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ENGLISH) + words.substring(1) + ".";
    }

    private void disputed(List<Spread> disputed, List<Node> parts) {
        if (disputed.isEmpty()) {
            return;
        }
        head("flags.agreement.disputed", parts);
        disputed.stream().limit(MOST_DISPUTED).forEach(it -> parts.add(disputed(it)));
        int more = disputed.size() - MOST_DISPUTED;
        if (more > 0) {
            parts.add(words(Messages.get("assignment.class.more", more)));
        }
    }

    private FittedButton disputed(Spread spread) {
        String sentence = Pieces.line(spread.sentence().words()).strip();
        String counts = AnswersView.counts(spread);
        WrappedFlow words = WrappedFlow.of(sentence, "plain");
        Label said = Inspector.label(counts, "attributed");
        FittedButton button = new FittedButton();
        button.setGraphic(new VBox(2, words, said));
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().setAll("card", "disputed");
        button.setAccessibleText(sentence + " " + counts);
        button.setOnAction(event -> model.openProperty().set(spread.sentence().unit()));
        return button;
    }

    private static void categories(Classwork work, List<Node> parts) {
        if (work.agreement().whole().units() > 0) {
            head("flags.agreement.categories", parts);
            work.agreement()
                    .categories()
                    .forEach((name, alpha) -> parts.add(row(Category.called(name), alpha.words())));
        }
    }

    private static void articles(Classwork work, List<Node> parts) {
        if (work.texts().size() > 1) {
            head("flags.agreement.articles", parts);
            for (TaskText text : work.texts()) {
                Alpha alpha = work.agreement().articles().get(text.task().article().identity());
                if (alpha != null) {
                    parts.add(row(text.task().article().name(), alpha.words()));
                }
            }
        }
    }

    private void key(Classwork work, List<Node> parts) {
        head("assignment.class.beside-key", parts);
        if (work.key().isEmpty()) {
            parts.add(words(Messages.get("assignment.class.keyless")));
            return;
        }
        Sheet key = work.key().get().sheet();
        parts.add(
                words(
                        Messages.get(
                                "assignment.class.key",
                                model.name(key.rater()),
                                key.flags().size(),
                                work.asked())));
        parts.add(words(Messages.get("assignment.class.match.about")));
        matches(work.key().get().readers(), parts);
    }

    private void machine(Classwork work, List<Node> parts) {
        head("assignment.class.marks", parts);
        if (work.machine().isEmpty()) {
            parts.add(words(Messages.get("assignment.class.marks.none")));
            return;
        }
        parts.add(words(Messages.get("assignment.class.marks.about")));
        matches(work.machine().get().readers(), parts);
    }

    private void matches(List<KeyMatch> matches, List<Node> parts) {
        Map<String, KeyMatch> byReader = new LinkedHashMap<>();
        matches.forEach(it -> byReader.put(it.rater(), it));
        model.inOrder(byReader.keySet())
                .forEach(it -> parts.add(match(Objects.requireNonNull(byReader.get(it)))));
    }

    private Node match(KeyMatch match) {
        String name =
                match.rater().isEmpty()
                        ? sentence(Messages.get("assignment.class.majority")).replace(".", "")
                        : model.name(match.rater());
        return row(name, match.brief());
    }

    private static VBox row(String name, String words) {
        VBox row = new VBox(Inspector.label(Pieces.shown(name), "class-row"), words(words));
        row.getStyleClass().add("class-figure");
        return row;
    }
}
