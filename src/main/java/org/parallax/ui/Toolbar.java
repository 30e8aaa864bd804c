package org.parallax.ui;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.parallax.message.Messages;

/**
 * The top of the window: the name, the views, the search, and how the page looks. Where it is not
 * wide enough for all, the views have a line of their own.
 */
final class Toolbar extends Region {
    private static final double GAP = 12;

    private final HBox start;
    private final Segments<DeskModel.View> views;
    private final HBox end;

    Toolbar(DeskModel desk, SearchField search, Adding adding, ReadingCard reading) {
        getStyleClass().add("toolbar");
        Label name = new Label(Messages.get("window.name"), new Sign());
        name.getStyleClass().add("product");
        name.setMinWidth(USE_PREF_SIZE);
        Appearance looks = desk.appearance();
        start = line(fold("left", looks.left()), name, adding.button());
        views = new Segments<>(DeskModel.View.class, "view-", desk.viewProperty());
        views.say(view -> Messages.get("window.view." + Words.key(view)));
        end = line(search, reading(reading), fold("right", looks.right()));
        end.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(search, Priority.ALWAYS);
        getChildren().addAll(start, views, end);
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    /** Opens what is read with: size, lines, letters and colors. */
    private static Button reading(ReadingCard card) {
        Button button = new Button(Messages.get("window.reading.button"));
        button.setId("reading");
        button.getStyleClass().add("icon-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setTooltip(new Tooltip(Messages.get("window.reading.about")));
        button.setAccessibleText(Messages.get("window.reading.about"));
        button.setOnAction(event -> card.toggle(button));
        return button;
    }

    /** Folds a side of the window away, or opens it. */
    private static IconButton fold(String which, Side side) {
        IconButton button = new IconButton(Feather.SIDEBAR, "window.side.left.fold", side::toggle);
        button.setId("fold-" + which);
        if (which.equals("right")) {
            button.getGraphic().setScaleX(-1);
        }
        side.shown()
                .subscribe(it ->
                        button.say("window.side." + which + (it ? ".fold" : ".unfold")));
        return button;
    }

    private boolean isOneLine(double width) {
        double inside = width - snappedLeftInset() - snappedRightInset();
        return start.prefWidth(-1) + views.prefWidth(-1) + end.minWidth(-1) + 2 * GAP <= inside;
    }

    private double lineHeight() {
        return Math.max(start.prefHeight(-1), end.prefHeight(-1));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double insets = snappedTopInset() + snappedBottomInset();
        double one = Math.max(lineHeight(), views.prefHeight(-1));
        double two = lineHeight() + GAP / 2 + views.prefHeight(-1);
        return insets + (width < 0 || isOneLine(width) ? one : two);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double right = getWidth() - snappedRightInset();
        boolean one = isOneLine(getWidth());
        double height = one ? getHeight() - top - snappedBottomInset() : lineHeight();
        double starting = start.prefWidth(-1);
        double choosing = views.prefWidth(-1);
        start.resizeRelocate(left, top, starting, height);
        double viewsHeight = views.prefHeight(-1);
        if (one) {
            double y = top + snapPositionY((height - viewsHeight) / 2);
            views.resizeRelocate(left + starting + GAP, y, choosing, viewsHeight);
        } else {
            double room = Math.min(choosing, right - left);
            views.resizeRelocate(left, top + height + GAP / 2, room, viewsHeight);
        }
        double from = left + starting + GAP + (one ? choosing + GAP : 0);
        double ending = Math.min(end.prefWidth(-1), right - from);
        end.resizeRelocate(right - ending, top, ending, height);
    }
}
