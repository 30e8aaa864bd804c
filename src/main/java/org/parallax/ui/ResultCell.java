package org.parallax.ui;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.Objects;

/** A line of the results in its list, as high as it is at the list's width. */
final class ResultCell extends ListCell<ResultRow> {
    private final ResultList list;
    private @Nullable ResultRow shown;

    ResultCell(ResultList list) {
        this.list = list;
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        getStyleClass().add("result");
        setOnMouseClicked(event -> {
            ResultRow row = shown;
            if (row != null && event.getButton() == MouseButton.PRIMARY) {
                list.choose(row);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ResultRow item, boolean empty) {
        super.updateItem(item, empty);
        ResultRow now = empty ? null : item;
        if (Objects.equals(now, shown)) {
            return;
        }
        shown = now;
        setAccessibleText(now == null ? null : ResultNodes.words(now));
        pseudoClassStateChanged(
                Pseudo.FIRST, now instanceof ResultRow.Head || now instanceof ResultRow.Said);
        setGraphic(now == null ? null : list.node(now));
    }

    private double inner(double width) {
        Insets insets = getInsets();
        return width - insets.getLeft() - insets.getRight();
    }

    // A cell by itself does not ask its graphic how high it is at the width it gets, and would
    // rather make its list scroll sideways.

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        if (graphic == null) {
            return super.computePrefHeight(width);
        }
        double room = width > 0 ? width : list.room();
        return getInsets().getTop() + graphic.prefHeight(inner(room)) + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() instanceof Region graphic) {
            graphic.setPrefWidth(inner(getWidth()));
        }
        super.layoutChildren();
    }
}
