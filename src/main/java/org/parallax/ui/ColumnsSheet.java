package org.parallax.ui;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;

import org.parallax.article.Part;
import org.parallax.article.TableHead;
import org.parallax.message.Messages;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Asks what the columns of a table hold: guessed beforehand, with the first cell of each. */
final class ColumnsSheet {
    private static final int LONGEST = 60;
    private static final double WIDTH = 150;

    private final DeskModel desk;
    private final Question.Columns question;
    private final TableHead table;
    private final String none = Messages.get("window.columns.none");
    private final Map<Part, ComboBox<String>> boxes = new EnumMap<>(Part.class);

    ColumnsSheet(DeskModel desk, Question.Columns question) {
        this.desk = desk;
        this.question = question;
        this.table = question.table();
        for (Part part : Part.values()) {
            boxes.put(part, box(part));
        }
    }

    private ComboBox<String> box(Part part) {
        ComboBox<String> box = new ComboBox<>();
        box.setId("column-" + Words.key(part));
        box.setAccessibleText(Messages.get("window.columns." + Words.key(part)));
        box.getItems().add(none);
        box.getItems().addAll(table.headings());
        box.setValue(table.guessed().getOrDefault(part, none));
        box.setPrefWidth(WIDTH);
        box.setMinWidth(WIDTH);
        return box;
    }

    Sheet sheet(Runnable close) {
        SheetFields fields = new SheetFields();
        for (Part part : Part.values()) {
            ComboBox<String> box = Objects.requireNonNull(boxes.get(part));
            Label example = new Label();
            box.valueProperty().subscribe(it -> example.setText(example(it)));
            fields.add(box, example);
        }
        ComboBox<String> text = Objects.requireNonNull(boxes.get(Part.TEXT));
        Label file = Inspector.label(String.valueOf(table.file().getFileName()), "sheet-file");
        Sheet sheet = new Sheet("window.columns", close, text, file, fields);
        Button accept =
                sheet.accept(Messages.get("window.columns.accept", table.rows()), this::read);
        text.valueProperty().subscribe(it -> accept.setDisable(it.equals(none)));
        return sheet;
    }

    private String example(String heading) {
        String words =
                Pieces.shown(table.example().getOrDefault(heading, "")).replaceAll("\\s+", " ");
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }

    private void read() {
        Map<Part, String> columns = new EnumMap<>(Part.class);
        boxes.forEach((part, box) -> {
            if (!box.getValue().equals(none)) {
                columns.put(part, box.getValue());
            }
        });
        desk.ask(it -> it.table(table.file(), columns));
        if (!question.others().isEmpty()) {
            desk.questionProperty().set(next());
        }
    }

    private Question next() {
        return new Question.Columns(
                question.others().getFirst(),
                question.others().subList(1, question.others().size()));
    }
}
