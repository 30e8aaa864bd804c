package org.parallax.ui;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.util.List;

/**
 * What was found, line below line. Enter opens the place of a line, Right and Left show more and
 * less of it.
 */
final class ResultList extends StackPane {
    private final InquiryModel model;
    private final ObservableList<ResultRow> rows = FXCollections.observableArrayList();
    private final ListView<ResultRow> list = new ListView<>(rows);

    private String query = "";

    /**
     * What a list shows and where it stands.
     *
     * @param query what found its rows
     * @param top the row at the top
     * @param chosen the one where the keyboard stands, −1 for none
     */
    record Kept(String query, List<ResultRow> rows, int top, int chosen) {
        Kept {
            rows = List.copyOf(rows);
        }
    }

    /**
     * An empty list.
     *
     * @param spoken what it is, read aloud
     * @param none what it says while it is empty
     */
    ResultList(InquiryModel model, String spoken, String none) {
        this.model = model;
        Label empty = new Label(none);
        empty.setWrapText(true);
        empty.getStyleClass().add("found-none");
        list.setPlaceholder(empty);
        list.setCellFactory(it -> new ResultCell(this));
        list.setAccessibleText(spoken);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getStyleClass().add("found");
        getChildren().add(list);
    }

    /** Shows other rows: from the first on, or from where it stood where the same was asked. */
    void show(List<ResultRow> fresh, String foundBy) {
        Kept before = keep();
        query = foundBy;
        rows.setAll(fresh);
        list.getSelectionModel().clearSelection();
        if (foundBy.isEmpty() || !foundBy.equals(before.query())) {
            list.scrollTo(0);
        } else if (before.chosen() >= 0 && !fresh.isEmpty()) {
            // What is new may stand before it; where it is gone, the next one is in its place.
            int again = indexOfArticle(fresh, before.rows().get(before.chosen()));
            select(again >= 0 ? again : Math.min(before.chosen(), fresh.size() - 1));
        }
    }

    private static int indexOfArticle(List<ResultRow> rows, ResultRow row) {
        Long key = article(row);
        for (int i = 0; key != null && i < rows.size(); i++) {
            if (rows.get(i).getClass() == row.getClass() && key.equals(article(rows.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    void clear() {
        show(List.of(), "");
    }

    /** What to show again later. */
    Kept keep() {
        IndexedCell<?> first =
                list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
                        ? flow.getFirstVisibleCell()
                        : null;
        return new Kept(
                query,
                rows,
                first == null ? 0 : first.getIndex(),
                list.getSelectionModel().getSelectedIndex());
    }

    void restore(Kept kept) {
        show(kept.rows(), kept.query());
        list.scrollTo(kept.top());
        if (kept.chosen() >= 0) {
            select(kept.chosen());
        }
    }

    /** Gives it the keyboard, at the line where it stood or at the first. */
    void enter() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().select(0);
        }
        list.requestFocus();
    }

    double room() {
        return list.getWidth();
    }

    Node node(ResultRow row) {
        return ResultNodes.of(row, model::similar, this::turn);
    }

    private void key(KeyEvent event) {
        ResultRow row = list.getSelectionModel().getSelectedItem();
        if (row == null || !list.equals(event.getTarget())) {
            return;
        }
        Shortcut.of(event, Shortcut.Room.SEARCH)
                .filter(it -> does(it, row))
                .ifPresent(it -> event.consume());
    }

    private boolean does(Shortcut pressed, ResultRow row) {
        switch (pressed) {
            case RESULT_OPEN -> choose(row);
            case RESULT_MORE -> turn(row, true);
            case RESULT_LESS -> turn(row, false);
            case RESULT_REMOVE -> remove(row);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Does what pressing a line does. */
    void choose(ResultRow row) {
        list.getSelectionModel().select(row);
        switch (row) {
            case ResultRow.Head head ->
                    model.open(
                            head.hit().key(),
                            head.hit().matches().isEmpty()
                                    ? null
                                    : head.hit().matches().getFirst().span());
            case ResultRow.Passage passage ->
                    model.open(passage.key(), passage.places().getFirst());
            case ResultRow.Clipping clipping -> {
                Span words = clipping.quote().span();
                model.open(clipping.quote().key(), words);
            }
            case ResultRow.More more -> turn(more);
            case ResultRow.Said said -> {
                // It says whose words follow, and stands nowhere.
            }
        }
    }

    /** Whether the article of a line can be taken out of the library. */
    boolean canRemove(ResultRow row) {
        return article(row) != null && model.canRemove();
    }

    void remove(ResultRow row) {
        Long key = article(row);
        if (key != null) {
            model.remove(key);
        }
    }

    /** The key of the article that a line is of; null for one that says whose words follow. */
    private static @Nullable Long article(ResultRow row) {
        return switch (row) {
            case ResultRow.Head head -> head.hit().key();
            case ResultRow.Passage passage -> passage.key();
            case ResultRow.Clipping clipping -> clipping.quote().key();
            case ResultRow.More more -> more.passages().getFirst().key();
            case ResultRow.Said _ -> null;
        };
    }

    private void turn(ResultRow row, boolean open) {
        boolean other =
                switch (row) {
                    case ResultRow.More more -> more.open() != open;
                    case ResultRow.Clipping it -> it.folds() && it.open() != open;
                    default -> false;
                };
        if (other) {
            turn(row);
        }
    }

    private void turn(ResultRow row) {
        int at = rows.indexOf(row);
        if (at < 0) {
            return;
        }
        switch (row) {
            case ResultRow.More more when more.open() -> {
                rows.set(at, more.turned());
                rows.remove(at - more.passages().size(), at);
                select(at - more.passages().size());
            }
            case ResultRow.More more -> {
                rows.set(at, more.turned());
                rows.addAll(at, more.passages());
                select(at);
            }
            case ResultRow.Clipping clipping -> {
                rows.set(at, clipping.turned());
                select(at);
            }
            default -> {
                // Nothing of it is put away.
            }
        }
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
    }
}
