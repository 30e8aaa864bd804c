package org.parallax.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How the window looks to its reader. */
public final class Appearance {
    /** Sizes of text, in percent of the usual one. */
    public static final int SMALLEST = 80;

    public static final int USUAL = 100;
    public static final int LARGEST = 200;
    private static final int STEP = 10;

    /** Windows less wide than these, in pixels of the usual text, have no room for their sides. */
    private static final double ROOM_FOR_BOTH = 900;

    private static final double ROOM_FOR_ONE = 700;

    /** What is asked and answered is worth more room than what is only told. */
    private static final double ROOM_FOR_ANSWERS = 520;

    /** A window less high than this shows of an article's head the most needful. */
    private static final double ROOM_FOR_HEADS = 480;

    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(Theme.SYSTEM);
    private final IntegerProperty textSize = new SimpleIntegerProperty(USUAL);
    private final ObjectProperty<Measure> measure = new SimpleObjectProperty<>(Measure.MEDIUM);
    private final ObjectProperty<Typeface> typeface = new SimpleObjectProperty<>(Typeface.SERIF);
    private final BooleanProperty low = new SimpleBooleanProperty();
    private final Side left;
    private final Side right;
    private final Side answers;

    /** The usual looks, which are changed to what {@code settings} say, and followed by them. */
    Appearance(Settings settings) {
        settings.follow("theme", theme, Theme.class);
        settings.follow("measure", measure, Measure.class);
        settings.follow("typeface", typeface, Typeface.class);
        settings.follow(
                "text-size",
                textSize,
                () -> textSize.get() == USUAL ? "" : String.valueOf(textSize.get()),
                it -> setTextSize(Integer.parseInt(it)));
        left = new Side(settings, "left-side", ROOM_FOR_BOTH);
        right = new Side(settings, "right-side", ROOM_FOR_ONE);
        answers = new Side(settings, "answers-side", ROOM_FOR_ANSWERS);
    }

    /** Looks as another window does at the moment. */
    public void take(Appearance other) {
        theme.set(other.theme.get());
        textSize.set(other.textSize.get());
        typeface.set(other.typeface.get());
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    /** Size of all text, in percent of the usual one. */
    public IntegerProperty textSizeProperty() {
        return textSize;
    }

    /** How long the articles' lines may get. */
    public ObjectProperty<Measure> measureProperty() {
        return measure;
    }

    public ObjectProperty<Typeface> typefaceProperty() {
        return typeface;
    }

    /** Sets the size of text, within what can be read and fits. */
    public void setTextSize(int percent) {
        textSize.set(Math.clamp(percent, SMALLEST, LARGEST));
    }

    /** Makes all text larger or smaller by so many steps. */
    public void resizeText(int steps) {
        setTextSize(textSize.get() + steps * STEP);
    }

    /** Says how large the window is, in pixels of the usual text. */
    void fit(double width, double height) {
        left.fit(width);
        right.fit(width);
        answers.fit(width);
        low.set(height < ROOM_FOR_HEADS);
    }

    /** Whether there is little room above one another. */
    BooleanProperty lowProperty() {
        return low;
    }

    /** The stories and the marks. */
    Side left() {
        return left;
    }

    /** The answers to an assignment, where they have the side for themselves. */
    Side answers() {
        return answers;
    }

    /** What is known of the picked mark. */
    Side right() {
        return right;
    }
}
