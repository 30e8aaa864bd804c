package org.parallax.ui;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.index.SearchHit;
import org.parallax.message.Messages;

/** The found sentences, below the search field. */
final class SearchResults extends VBox {
    private static final double ROW = 62;
    private static final int MOST = 7;

    private final SearchModel search;
    private final ListView<SearchModel.Result> list;
    private final Button all = new Button(Messages.get("window.search.all"));
    private boolean onAll;
    private final Label none = new Label(Messages.get("window.search.none"));

    SearchResults(SearchModel search) {
        this.search = search;
        list = new ListView<>(search.results());
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.setCellFactory(view -> new Row());
        list.setAccessibleText(Messages.get("window.search.results"));
        list.setOnMouseClicked(event -> choose());
        none.getStyleClass().add("none");
        none.managedProperty().bind(none.visibleProperty());
        list.managedProperty().bind(list.visibleProperty());
        getStyleClass().add("results");
        all.setId("all-results");
        all.setFocusTraversable(false);
        all.setMaxWidth(Double.MAX_VALUE);
        all.getStyleClass().setAll("all-results");
        all.setGraphic(new FontIcon(Feather.ARROW_RIGHT));
        all.setOnAction(event -> search.chooseAll());
        all.managedProperty().bind(all.visibleProperty());
        getChildren().addAll(none, list, all);
        setMaxHeight(USE_PREF_SIZE);
        search.results().addListener((InvalidationListener) it -> update());
        search.queryProperty().subscribe(it -> update());
    }

    private void update() {
        int found = search.results().size();
        setVisible(search.queryProperty().get().strip().length() > 1);
        none.setVisible(found == 0);
        list.setVisible(found > 0);
        all.setVisible(search.goesFurther());
        goToAll(found == 0);
        list.setPrefHeight(Math.min(found, MOST) * ROW + 2);
        if (found > 0) {
            // Later, because the list lets go of its choice when its rows have changed.
            Platform.runLater(() -> list.getSelectionModel().clearAndSelect(0));
        }
    }

    private void goToAll(boolean to) {
        onAll = to && all.isVisible();
        all.pseudoClassStateChanged(Pseudo.CURRENT, onAll);
    }

    /** Moves the choice up or down; behind the last of the list stands the way to all results. */
    void move(int by) {
        int last = search.results().size() - 1;
        int at = onAll ? last + 1 : list.getSelectionModel().getSelectedIndex();
        int next = at + by;
        goToAll(next > last);
        if (onAll) {
            list.getSelectionModel().clearSelection();
        }
        if (next >= 0 && next < search.results().size()) {
            list.getSelectionModel().select(next);
            list.scrollTo(Math.max(0, next - MOST + 2));
        }
    }

    void choose() {
        if (onAll && isVisible()) {
            search.chooseAll();
            return;
        }
        int row = Math.max(0, list.getSelectionModel().getSelectedIndex());
        if (row < search.results().size() && isVisible()) {
            search.choose(search.results().get(row));
        }
    }

    private static final class Row extends ListCell<SearchModel.Result> {
        private final Label outlet = new Label();
        private final Excerpt sentence = new Excerpt();
        private final VBox lines = new VBox(2, outlet, sentence);

        Row() {
            outlet.getStyleClass().add("outlet");
            lines.setMouseTransparent(true);
        }

        @Override
        protected void updateItem(SearchModel.@Nullable Result item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            if (item == null || empty) {
                setGraphic(null);
                return;
            }
            outlet.setText(item.article().name());
            SearchHit found = item.found();
            sentence.show(item.article().text(), found.sentence(), found.span(), "strong");
            lines.setPrefWidth(getListView().getWidth() - 34);
            setGraphic(lines);
            // Rows are filled while the list is laid out, and would be set plainly until later.
            lines.applyCss();
            setAccessibleText(item.article().name() + ". " + item.article().in(found.sentence()));
        }
    }
}
