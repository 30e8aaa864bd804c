package org.parallax.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The articles of a story side by side on the desk. */
final class ColumnsView extends StackPane {
    private static final double NARROWEST = 262;
    private static final double GAP = 12;

    /** How much of the next column shows where not all fit, so that the reader knows of it. */
    private static final double PEEK = 26;

    private final DeskModel desk;
    private final HintCard hints;
    private final HBox row = new HBox(GAP);
    private final ScrollPane pane = new ScrollPane(row);
    private final List<ColumnView> columns = new ArrayList<>();
    private final Leader leader = new Leader(columns);
    private final ReadOnlyIntegerWrapper inView = new ReadOnlyIntegerWrapper();
    private boolean following;

    /** The article to bring into sight once all is laid out. */
    private @Nullable String wanted;

    /** Where the keyboard was last. */
    private @Nullable ColumnView last;

    private double columnWidth;

    ColumnsView(DeskModel desk, HintCard hints) {
        this.desk = desk;
        this.hints = hints;
        getStyleClass().add("columns");
        row.getStyleClass().add("row");
        pane.getStyleClass().add("columns-pane");
        pane.setFitToHeight(true);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        getChildren().addAll(pane, leader);
        desk.storyProperty().subscribe(this::fill);
        desk.selectionProperty().subscribe(it -> wanted = it == null ? null : it.article());
        widthProperty().subscribe(width -> fit());
        pane.hvalueProperty().subscribe(it -> count());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.addPostLayoutPulseListener(leader::draw);
                        scene.addPostLayoutPulseListener(this::bring);
                        scene.addPostLayoutPulseListener(this::pass);
                        scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, ColumnsView::drag);
                    }
                });
    }

    /** Brings the column of what is picked into sight; only then is it known where that is. */
    private void bring() {
        String article = wanted;
        wanted = null;
        columns.stream()
                .filter(it -> it.model().id().equals(article))
                .findFirst()
                .ifPresent(this::reveal);
    }

    private void fill(@Nullable StoryModel story) {
        boolean inside = isFocusWithin();
        columns.forEach(ColumnView::dispose);
        columns.clear();
        if (story != null) {
            story.columns().forEach(it -> columns.add(new ColumnView(desk, story, it, hints)));
        }
        columns.forEach(this::follow);
        row.getChildren().setAll(columns);
        pane.setHvalue(0);
        fit();
        if (inside) {
            enter();
        }
    }

    /** Gives every column the same width, such that whole ones fill the desk. */
    private void fit() {
        double width = getWidth() - 2 * GAP;
        int all = columns.size();
        if (all == 0 || width <= 0) {
            return;
        }
        int fit = (int) Math.max(1, Math.floor((width + GAP) / (NARROWEST + GAP)));
        double each =
                fit >= all ? (width - (all - 1) * GAP) / all : (width - PEEK - fit * GAP) / fit;
        for (ColumnView column : columns) {
            column.setMinWidth(Math.floor(each));
            column.setMaxWidth(Math.floor(each));
            column.setPrefWidth(Math.floor(each));
        }
        columnWidth = Math.floor(each) + GAP;
        count();
    }

    /** Counts the columns of which the reader sees at least the half. */
    private void count() {
        double room = Math.max(0, columns.size() * columnWidth + GAP - getWidth());
        double left = pane.getHvalue() * room;
        int seen = 0;
        for (int i = 0; i < columns.size(); i++) {
            double middle = GAP + (i + 0.5) * columnWidth;
            if (middle >= left && middle <= left + getWidth()) {
                seen++;
            }
        }
        inView.set(seen);
    }

    private void follow(ColumnView leading) {
        leading.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        last = leading;
                    }
                });
        leading.scroller()
                .fraction()
                .subscribe(part -> {
                    if (desk.togetherProperty().get() && !following) {
                        following = true;
                        columns.stream()
                                .filter(it -> it != leading)
                                .forEach(it -> it.scroller().to(part.doubleValue()));
                        following = false;
                    }
                });
    }

    /** Moves the keyboard to the column beside the one that has it. */
    void step(int by) {
        if (columns.isEmpty()) {
            return;
        }
        int at = 0;
        boolean inside = false;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isFocused()) {
                at = i;
                inside = true;
            }
        }
        int next = inside ? Math.clamp(at + by, 0, columns.size() - 1) : 0;
        columns.get(next).requestFocus();
        reveal(columns.get(next));
    }

    /**
     * Takes the keyboard where it stood last, or where something is picked, or at the first column.
     */
    void enter() {
        Selection picked = desk.selectionProperty().get();
        ColumnView column = last;
        if (column == null || !columns.contains(column)) {
            column =
                    columns.stream()
                            .filter(it ->
                                    picked != null && it.model().id().equals(picked.article()))
                            .findFirst()
                            .orElse(columns.isEmpty() ? null : columns.getFirst());
        }
        Node place = column == null || column.getScene() == null ? this : column;
        place.requestFocus();
    }

    /**
     * While a column scrolls, the words on which the mouse was pressed may go out of the window.
     */
    private static void drag(MouseDragEvent event) {
        if (event.getGestureSource() instanceof MarkedText text) {
            text.drag(event);
        }
    }

    /** Passes the keyboard on to a column, which may come into the window later than this. */
    private void pass() {
        if (isFocused() && !columns.isEmpty() && columns.getFirst().getScene() != null) {
            enter();
        }
    }

    /** Gives the keyboard to the column of an article, where it is there. */
    void enter(String article) {
        columns.stream()
                .filter(it -> it.model().id().equals(article))
                .findFirst()
                .ifPresent(it -> {
                    it.requestFocus();
                    reveal(it);
                });
    }

    /** Scrolls sideways until the whole column is in sight. */
    void reveal(ColumnView column) {
        double room = row.getWidth() - pane.getViewportBounds().getWidth();
        if (room <= 0) {
            return;
        }
        Bounds at = column.getBoundsInParent();
        double left = pane.getHvalue() * room;
        double right = left + pane.getViewportBounds().getWidth();
        if (at.getMinX() - GAP < left) {
            pane.setHvalue((at.getMinX() - GAP) / room);
        } else if (at.getMaxX() + GAP > right) {
            pane.setHvalue((at.getMaxX() + GAP - right + left) / room);
        }
    }

    List<ColumnView> columns() {
        return columns;
    }

    /** How many columns are in sight. */
    ReadOnlyIntegerProperty inView() {
        return inView.getReadOnlyProperty();
    }
}
