package org.parallax.ui;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

import org.parallax.message.Messages;

import java.util.List;

/** Where in an article the found words stand, from its beginning at the left to its end. */
final class Dispersion extends Region {
    private final List<Double> places;
    private final Region track = new Region();
    private final Path ticks = new Path();

    /**
     * A strip of an article's places.
     *
     * @param places from 0 at the beginning of the text up to 1 at its end, in order
     */
    Dispersion(List<Double> places) {
        this.places = List.copyOf(places);
        track.getStyleClass().add("track");
        ticks.getStyleClass().add("dispersion-ticks");
        ticks.setManaged(false);
        getStyleClass().add("dispersion");
        getChildren().addAll(track, ticks);
        setMouseTransparent(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(words(this.places));
    }

    /** "12 places: 5 in the first third, 4 in the middle, 3 in the last third". */
    static String words(List<Double> places) {
        long first = places.stream().filter(at -> at < 1 / 3.0).count();
        long last = places.stream().filter(at -> at >= 2 / 3.0).count();
        return Messages.get(
                "window.find.dispersion", places.size(), first, places.size() - first - last, last);
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double width = getWidth() - 2;
        track.resizeRelocate(0, height / 2 - 1, getWidth(), 3);
        ticks.getElements().clear();
        double drawn = -1;
        for (double place : places) {
            double x = Math.floor(1 + place * (width - 1)) + 0.5;
            if (x > drawn) {
                ticks.getElements().add(new MoveTo(x, 0));
                ticks.getElements().add(new LineTo(x, height));
                drawn = x;
            }
        }
        ticks.applyCss();
    }
}
