package org.parallax.ui;

import javafx.beans.binding.Bindings;
import javafx.scene.control.TextArea;

import org.parallax.message.Messages;

import java.util.function.Consumer;

/** Asks for words that the reader types or pastes: addresses, or the text of an article. */
final class WordsSheet {
    private WordsSheet() {}

    static Sheet addresses(DeskModel desk, Question.Addresses question, Runnable close) {
        return sheet(
                "window.web",
                question.words(),
                4,
                close,
                words -> desk.ask(it -> it.fetch(Brought.lines(words))));
    }

    static Sheet text(DeskModel desk, Question.Text question, Runnable close) {
        return sheet(
                "window.text",
                question.words(),
                14,
                close,
                words -> desk.ask(it -> it.paste(words)));
    }

    private static Sheet sheet(
            String key, String words, int rows, Runnable close, Consumer<String> use) {
        TextArea area = new TextArea(words);
        area.setId("words");
        area.setPrefRowCount(rows);
        area.textProperty().subscribe(it -> area.setWrapText(!WrappedFlow.isTurned(it)));
        area.setAccessibleText(Messages.get(key));
        area.positionCaret(words.length());
        Sheet sheet = new Sheet(key, close, area, area);
        sheet.accept(Messages.get(key + ".accept"), () -> use.accept(area.getText()))
                .disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> area.getText().isBlank(), area.textProperty()));
        return sheet;
    }
}
