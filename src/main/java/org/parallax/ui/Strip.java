package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The column's scroll bar, which is also a map of its marks. */
final class Strip extends Region {
    private static final double TICK = 3;
    private static final double OUT = 3;

    /** So many places are told apart: of more, a long article's marks cover each other. */
    private static final int PLACES = 500;

    private final ColumnModel model;
    private final Scroller scroller;
    private final Region track = new Region();
    private final Region thumb = new Region();
    private List<Mark> marks = List.of();
    private StripMap map = new StripMap(List.of());
    private boolean stale = true;

    Strip(ColumnModel model, Scroller scroller) {
        this.model = model;
        this.scroller = scroller;
        getStyleClass().add("strip");
        setAccessibleRole(AccessibleRole.SCROLL_BAR);
        setAccessibleText(Messages.get("window.strip", model.article().name()));
        track.getStyleClass().add("track");
        thumb.getStyleClass().add("thumb");
        scroller.fraction().addListener((InvalidationListener) it -> requestLayout());
        scroller.flow().totalHeightEstimateProperty().addListener(it -> requestLayout());
        model.blocks().addListener((InvalidationListener) it -> outdate());
        setOnMousePressed(this::scroll);
        setOnMouseDragged(this::scroll);
        getChildren().addAll(track, thumb);
    }

    /** A lens changes the blocks one by one: the marks are made again once, after all of them. */
    private void outdate() {
        stale = true;
        requestLayout();
    }

    private void remark() {
        stale = false;
        map = new StripMap(model.blocks());
        marks = seen();
        List<Region> ticks = new ArrayList<>();
        for (Mark mark : marks) {
            Region tick = new Region();
            tick.getStyleClass().add("tick");
            tick.getStyleClass().addAll(mark.styles());
            tick.setMouseTransparent(true);
            tick.setManaged(false);
            ticks.add(tick);
        }
        getChildren().subList(2, getChildren().size()).clear();
        getChildren().addAll(ticks);
        // What is made while a window is laid out would have its colors one picture later.
        applyCss();
    }

    /** Of the marks that stand in one place only the last one would be seen, and the reader's. */
    private List<Mark> seen() {
        Map<Integer, Mark> seen = new TreeMap<>();
        for (Mark mark : model.shown()) {
            double at = mark.lens() == Lens.OPINION ? -1 : map.at(mark.span().start());
            if (at >= 0) {
                int place = (int) (at * PLACES);
                seen.put(mark.lens() == Lens.FLAGS ? PLACES + 1 + place : place, mark);
            }
        }
        return List.copyOf(seen.values());
    }

    private void scroll(MouseEvent event) {
        double thumbHeight = thumb.getHeight();
        double way = (event.getY() - thumbHeight / 2) / Math.max(1, getHeight() - thumbHeight);
        scroller.to(Math.clamp(way, 0, 1));
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        if (stale) {
            remark();
        }
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        track.resizeRelocate(left, top, width, height);
        double room = scroller.room();
        double seen = scroller.flow().getHeight();
        thumb.setVisible(room > 1);
        double size = Math.max(24, height * seen / Math.max(1, seen + room));
        double y = top + (height - size) * scroller.fraction().get();
        thumb.resizeRelocate(left, y, width, Math.min(size, height));
        for (int i = 0; i < marks.size(); i++) {
            double at = top + map.at(marks.get(i).span().start()) * (height - TICK);
            // The reader's own stand out at both sides, so that no color has to tell them apart.
            double out = marks.get(i).lens() == Lens.FLAGS ? OUT : 0;
            getChildren()
                    .get(i + 2)
                    .resizeRelocate(left - out, snapPositionY(at), width + 2 * out, TICK);
        }
    }
}
