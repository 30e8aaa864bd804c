package org.parallax.ui;

import javafx.geometry.Rectangle2D;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a window stands and how large it is.
 *
 * @param place in the screens' pixels; of one that fills a screen, where it goes from there
 * @param maximized whether it fills a screen
 */
record WindowFrame(Rectangle2D place, boolean maximized) {
    private static final String MAXIMIZED = " maximized";
    private static final Pattern FORM =
            Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6})(" + MAXIMIZED + ")?");

    /** Less than this is no window, in pixels. */
    private static final double LEAST = 200;

    /** So much of a window has to be on a screen to be moved, in pixels. */
    private static final double GRIP = 120;

    /** Reads what {@link #written} gave; nothing where it is something else. */
    static Optional<WindowFrame> of(String written) {
        Matcher form = FORM.matcher(written);
        if (!form.matches()) {
            return Optional.empty();
        }
        Rectangle2D place =
                new Rectangle2D(
                        Integer.parseInt(form.group(1)),
                        Integer.parseInt(form.group(2)),
                        Integer.parseInt(form.group(3)),
                        Integer.parseInt(form.group(4)));
        return place.getWidth() < LEAST || place.getHeight() < LEAST
                ? Optional.empty()
                : Optional.of(new WindowFrame(place, form.group(5) != null));
    }

    /** In words, as it is kept. */
    String written() {
        String numbers =
                String.format(
                        Locale.ROOT,
                        "%d %d %d %d",
                        Math.round(place.getMinX()),
                        Math.round(place.getMinY()),
                        Math.round(place.getWidth()),
                        Math.round(place.getHeight()));
        return maximized ? numbers + MAXIMIZED : numbers;
    }

    /** Whether its upper edge can be seen, and moved with, on one of these screens. */
    boolean isOn(List<Rectangle2D> screens) {
        return screens.stream()
                .anyMatch(screen ->
                        place.getMinY() >= screen.getMinY()
                                && place.getMinY() + GRIP <= screen.getMaxY()
                                && place.getMinX() + GRIP <= screen.getMaxX()
                                && place.getMaxX() - GRIP >= screen.getMinX());
    }
}
