package org.parallax.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;

import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.List;

/** Asks which of the articles that a feed lists are to be fetched; none is picked beforehand. */
final class FeedSheet {
    private static final double HIGHEST = 360;

    private record Row(Offer.Entry entry, BooleanProperty picked) {}

    private final DeskModel desk;
    private final List<Row> rows = new ArrayList<>();
    private final ListView<Row> list = new ListView<>();
    private final CheckBox all = new CheckBox(Messages.get("window.feed.all"));

    FeedSheet(DeskModel desk, Offer offer) {
        this.desk = desk;
        offer.entries().forEach(it -> rows.add(new Row(it, new SimpleBooleanProperty())));
        list.setItems(FXCollections.observableList(rows));
        list.setId("feed");
        list.setAccessibleText(offer.title());
        list.setPrefHeight(HIGHEST);
        list.setCellFactory(CheckBoxListCell.forListView(Row::picked, new Title()));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        all.setId("feed-all");
        all.setOnAction(event -> rows.forEach(it -> it.picked().set(all.isSelected())));
    }

    Sheet sheet(Runnable close) {
        Sheet sheet = new Sheet("window.feed", close, list, list);
        sheet.also(all);
        Button accept = sheet.accept("", () -> desk.ask(it -> it.fetch(picked())));
        rows.forEach(row -> row.picked().subscribe(it -> count(accept)));
        count(accept);
        return sheet;
    }

    private void count(Button accept) {
        int picked = picked().size();
        accept.setText(Messages.get("window.feed.accept", picked));
        accept.setDisable(picked == 0);
        all.setSelected(picked == rows.size());
    }

    private List<String> picked() {
        return rows.stream()
                .filter(it -> it.picked().get())
                .map(it -> it.entry().address().toString())
                .toList();
    }

    private void key(KeyEvent event) {
        Row row = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && row != null) {
            row.picked().set(!row.picked().get());
            event.consume();
        }
    }

    private static final class Title extends StringConverter<Row> {
        @Override
        public String toString(Row row) {
            return Words.of(row.entry());
        }

        @Override
        public Row fromString(String words) {
            throw new UnsupportedOperationException();
        }
    }
}
