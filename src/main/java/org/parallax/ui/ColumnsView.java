package org.parallax.ui;

import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseDragEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The articles of a story side by side on the desk, as the reader has arranged them. */
final class ColumnsView extends StackPane {
    private static final double GAP = ColumnWidths.GAP;

    /** How much wider a key makes a column, in pixels. */
    private static final double STEP = 24;

    private final DeskModel desk;
    private final HintCard hints;
    private final ColumnRow row = new ColumnRow(this);
    private final ScrollPane pane = new ScrollPane(row);
    private final ColumnDrag dragged = new ColumnDrag(this, row);
    private final List<ColumnView> all = new ArrayList<>();

    /** Those that are shown, left to right. */
    private final List<ColumnView> columns = new ArrayList<>();

    private final Leader leader = new Leader(columns);
    private final Together together;
    private final ReadOnlyIntegerWrapper inView = new ReadOnlyIntegerWrapper();
    private Subscription arranging = Subscription.EMPTY;

    /** The article to bring into sight once all is laid out. */
    private @Nullable String wanted;

    /** Where the keyboard was last. */
    private @Nullable ColumnView last;

    ColumnsView(DeskModel desk, HintCard hints) {
        this.desk = desk;
        this.hints = hints;
        this.together = new Together(desk, columns);
        getStyleClass().add("columns");
        pane.getStyleClass().add("columns-pane");
        pane.setFitToHeight(true);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.skinProperty().subscribe(it -> drawOnlyWhatChanged());
        getChildren().addAll(pane, leader);
        desk.storyProperty().subscribe(this::fill);
        desk.selectionProperty().subscribe(it -> wanted = it == null ? null : it.article());
        widthProperty().subscribe(width -> fit());
        pane.hvalueProperty().subscribe(it -> count());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        sceneProperty().subscribe(scene -> Optional.ofNullable(scene).ifPresent(this::listen));
    }

    /**
     * A scroll pane keeps a picture of all that is in it, to be moved as it is scrolled. That is
     * drawn anew whole where anything in it changes, and columns are scrolled far more often.
     */
    private void drawOnlyWhatChanged() {
        Optional.ofNullable(pane.lookup(".viewport")).ifPresent(it -> it.setCache(false));
    }

    private void listen(Scene scene) {
        scene.addPostLayoutPulseListener(together::follow);
        scene.addPostLayoutPulseListener(leader::draw);
        scene.addPostLayoutPulseListener(this::bring);
        scene.addPostLayoutPulseListener(this::pass);
        scene.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, ColumnsView::drag);
    }

    /** Brings the column of what is picked into sight; only then is it known where that is. */
    private void bring() {
        String article = wanted;
        wanted = null;
        shown(article).ifPresent(this::reveal);
    }

    private Optional<ColumnView> shown(@Nullable String article) {
        return columns.stream().filter(it -> it.model().id().equals(article)).findFirst();
    }

    private void fill(@Nullable StoryModel story) {
        boolean inside = isFocusWithin();
        arranging.unsubscribe();
        dragged.cancel();
        all.forEach(ColumnView::dispose);
        all.clear();
        if (story != null) {
            story.columns().forEach(it -> all.add(new ColumnView(this, story, it)));
        }
        all.forEach(it -> dragged.install(it, it.header()));
        all.forEach(this::remember);
        row.fill(all);
        pane.setHvalue(0);
        if (story == null) {
            arrange(List.of());
        } else {
            arranging = story.arrangementProperty().subscribe(it -> arrange(it.shown()));
        }
        if (inside) {
            enter();
        }
    }

    private void arrange(List<String> articles) {
        boolean inside = all.stream().anyMatch(ColumnView::isFocusWithin);
        Map<String, ColumnView> views = new HashMap<>();
        all.forEach(it -> views.put(it.model().id(), it));
        columns.clear();
        articles.stream().map(views::get).forEach(columns::add);
        row.order(columns);
        fit();
        if (inside && columns.stream().noneMatch(ColumnView::isFocusWithin)) {
            columns.getFirst().requestFocus();
        }
    }

    /** Gives every column its part of the desk. */
    private void fit() {
        double room = getWidth() - 2 * GAP;
        StoryModel story = desk.storyProperty().get();
        if (!columns.isEmpty() && story != null && room > 0) {
            Arrangement now = story.arrangementProperty().get();
            List<Double> shares = columns.stream().map(it -> now.share(it.model().id())).toList();
            row.fit(columns, ColumnWidths.of(room, shares));
        }
        count();
    }

    /** Counts the columns of which the reader sees at least the half. */
    private void count() {
        ColumnWidths widths = row.widths();
        int all = Math.min(columns.size(), widths.each().size());
        double room = Math.max(0, widths.left(all) + GAP - getWidth());
        double left = pane.getHvalue() * room;
        int seen = 0;
        for (int i = 0; i < all; i++) {
            double middle = GAP + widths.left(i) + widths.each().get(i) / 2;
            if (middle >= left && middle <= left + getWidth()) {
                seen++;
            }
        }
        inView.set(seen);
    }

    private void remember(ColumnView column) {
        column.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        last = column;
                    }
                });
    }

    /** Shows how the columns would stand were a gap moved by so many pixels. */
    void stretch(int gap, double by) {
        fit();
        row.fit(columns, row.widths().moving(gap, by));
    }

    /** Moves a gap by so many pixels. */
    void stretched(int gap, double by) {
        fit();
        Map<String, Double> shares = new HashMap<>();
        List<Double> after = row.widths().moving(gap, by).shares();
        for (int i = 0; i < columns.size(); i++) {
            shares.put(columns.get(i).model().id(), after.get(i));
        }
        desk.arrange(it -> it.sharing(shares));
    }

    /** Makes a column wider, or with −1 narrower; the one beside it gives or takes. */
    void widen(ColumnView column, int by) {
        int at = columns.indexOf(column);
        boolean last = at == columns.size() - 1;
        stretched(last ? at - 1 : at, (last ? -by : by) * STEP);
    }

    /** Makes all columns equally wide. */
    void even() {
        desk.arrange(Arrangement::even);
    }

    /** Moves a column to a place among those that are shown, from 0. */
    void move(ColumnView column, int to) {
        desk.arrange(it -> it.moving(column.model().id(), to));
        wanted = column.model().id();
        requestLayout();
    }

    /** Pins a column, or lets it go again. */
    void pin(ColumnView column) {
        desk.arrange(it -> it.pinning(column.model().id(), !column.isPinned()));
    }

    /** Moves a column past the one on its right, or with −1 on its left. */
    void step(ColumnView column, int by) {
        move(column, columns.indexOf(column) + by);
    }

    /** Whether a key ends the dragging of a column, which leaves everything as it is. */
    boolean cancelsDrag(KeyEvent event) {
        return dragged.cancels(event);
    }

    /** From now on the other columns follow this one, where they are to scroll together. */
    void lead(ColumnView column) {
        together.lead(column);
    }

    /** Moves the keyboard to the column beside the one that has it. */
    void step(int by) {
        if (columns.isEmpty()) {
            return;
        }
        int at = -1;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).isFocused()) {
                at = i;
            }
        }
        int next = at < 0 ? 0 : Math.clamp(at + by, 0, columns.size() - 1);
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
        shown(article)
                .ifPresent(it -> {
                    it.requestFocus();
                    reveal(it);
                });
    }

    /** Scrolls sideways until the whole column is in sight. */
    void reveal(ColumnView column) {
        double room = room();
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

    /** Scrolls sideways by so many pixels, as far as there are columns. */
    void scroll(double by) {
        double room = room();
        if (room > 0) {
            pane.setHvalue(Math.clamp(pane.getHvalue() + by / room, 0, 1));
        }
    }

    /** How much of the row is out of sight, in pixels. */
    private double room() {
        return row.getWidth() - pane.getViewportBounds().getWidth();
    }

    DeskModel desk() {
        return desk;
    }

    HintCard hints() {
        return hints;
    }

    /** The shown columns, left to right. */
    List<ColumnView> columns() {
        return columns;
    }

    /** How many columns are in sight. */
    ReadOnlyIntegerProperty inView() {
        return inView.getReadOnlyProperty();
    }
}
