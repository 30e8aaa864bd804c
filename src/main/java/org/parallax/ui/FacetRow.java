package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/** A value by which the results can be narrowed, and how many articles have it. */
final class FacetRow extends FittedToggle {
    private final Filter filter;

    FacetRow(InquiryModel model, Filter filter, String words, int articles, boolean on) {
        this.filter = filter;
        Label name = new Label(words);
        name.setMinWidth(0);
        name.setWrapText(!WrappedFlow.isTurned(words));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Label count = new Label(Integer.toString(articles));
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        FontIcon check = new FontIcon(Feather.CHECK);
        check.setVisible(on);
        check.setManaged(on);
        HBox line = new HBox(8, check, name, count);
        line.setAlignment(Pos.CENTER_LEFT);
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        getStyleClass().setAll("facet");
        setSelected(on);
        setAccessibleText(
                Messages.get(on ? "window.find.facet.on" : "window.find.facet", words, articles));
        setOnAction(event -> {
            setSelected(on);
            model.toggle(filter);
        });
    }

    Filter filter() {
        return filter;
    }
}
