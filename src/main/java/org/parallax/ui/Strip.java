package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

import org.parallax.message.Messages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The column's scroll bar, which is also a map of its marks. */
final class Strip extends Region {
    private static final double TICK = 3;
    private static final double OUT = 3;

    /** So many places are told apart: of more, a long article's marks cover each other. */
    private static final int PLACES = 250;

    private final ColumnModel model;
    private final Scroller scroller;
    private final Region track = new Region();
    private final Region thumb = new Region();
    private List<Tick> ticks = List.of();

    /** What shows each of them. */
    private List<Region> regions = List.of();

    private boolean stale = true;

    /** A mark, and where it stands: from 0 at the top to 1 at the end. */
    private record Tick(Mark mark, double at) {
        /** Whether the reader made it. */
        boolean isOwn() {
            return mark.lens() == Lens.FLAGS;
        }
    }

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

    /** What looks as it will again stays: finding looks for all is a fifth of what a lens costs. */
    private void remark() {
        stale = false;
        Map<List<String>, Deque<Region>> free = new HashMap<>();
        for (Region region : regions) {
            free.computeIfAbsent(region.getStyleClass(), it -> new ArrayDeque<>()).add(region);
        }
        ticks = seen(model.map());
        List<Region> shown = new ArrayList<>();
        List<Region> fresh = new ArrayList<>();
        for (Tick tick : ticks) {
            List<String> styles = styles(tick);
            Deque<Region> alike = free.get(styles);
            if (alike == null || alike.isEmpty()) {
                fresh.add(region(styles));
                shown.add(fresh.getLast());
            } else {
                shown.add(alike.remove());
            }
        }
        Set<Region> left = new HashSet<>();
        free.values().forEach(left::addAll);
        regions = shown;
        for (int i = 0; i < shown.size(); i++) {
            // Whichever was made first, a later one lies over an earlier one, the reader's over
            // all.
            shown.get(i).setViewOrder(-1 - i);
        }
        getChildren().removeAll(left);
        getChildren().addAll(fresh);
        // What is made while a window is laid out would have its colors one picture later.
        applyCss();
    }

    private static List<String> styles(Tick tick) {
        List<String> styles = new ArrayList<>();
        styles.add("tick");
        styles.addAll(tick.mark().styles());
        return styles;
    }

    private static Region region(List<String> styles) {
        Region region = new Region();
        region.getStyleClass().addAll(styles);
        region.setMouseTransparent(true);
        region.setManaged(false);
        return region;
    }

    /** Of the marks that stand in one place only the last one would be seen, and the reader's. */
    private List<Tick> seen(StripMap map) {
        Map<Integer, Tick> seen = new TreeMap<>();
        for (Mark mark : model.shown()) {
            double at = mark.lens() == Lens.OPINION ? -1 : map.at(mark.span().start());
            if (at >= 0) {
                int place = (int) (at * PLACES);
                Tick tick = new Tick(mark, at);
                seen.put(tick.isOwn() ? PLACES + 1 + place : place, tick);
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
        for (int i = 0; i < ticks.size(); i++) {
            double at = top + ticks.get(i).at() * (height - TICK);
            // The reader's own stand out at both sides, so that no color has to tell them apart.
            double out = ticks.get(i).isOwn() ? OUT : 0;
            regions.get(i).resizeRelocate(left - out, snapPositionY(at), width + 2 * out, TICK);
        }
    }
}
