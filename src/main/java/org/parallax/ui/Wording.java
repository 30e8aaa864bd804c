package org.parallax.ui;

import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.parallax.story.Utterance.Change;
import org.parallax.story.Utterance.Difference;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The fullest form of some words, with what another form leaves out struck through and what it puts
 * instead set off.
 */
final class Wording extends WrappedFlow {
    private record Edit(Span span, String to) {}

    /**
     * Shows the words at {@code words}, as {@code difference} has them.
     *
     * @param text the text of the article that has the fullest form
     * @param difference null where nothing differs
     */
    Wording(String text, Span words, @Nullable Difference difference) {
        getStyleClass().add("excerpt");
        List<Text> texts = new ArrayList<>();
        int at = words.start();
        for (Edit edit : edits(difference)) {
            add(texts, text.substring(at, edit.span().start()), "plain");
            add(texts, edit.span().in(text), "cut");
            if (!edit.to().isEmpty()) {
                add(texts, edit.span().isEmpty() ? edit.to() + " " : " " + edit.to(), "strong");
            }
            at = edit.span().end();
        }
        add(texts, text.substring(at, words.end()), "plain");
        show(texts);
    }

    private static List<Edit> edits(@Nullable Difference difference) {
        List<Edit> edits = new ArrayList<>();
        if (difference != null) {
            difference.cut().forEach(span -> edits.add(new Edit(span, "")));
            for (Change change : difference.changed()) {
                edits.add(new Edit(change.span(), change.to()));
            }
        }
        edits.sort(Comparator.comparing(Edit::span));
        return edits;
    }

    private static void add(List<Text> texts, String words, String style) {
        if (!words.isEmpty()) {
            Text text = text(words.replaceAll("\\s+", " "), style);
            text.setStrikethrough(style.equals("cut"));
            texts.add(text);
        }
    }
}
