package org.parallax.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A side of the window, which can be folded away; where there is little room it is at first. */
final class Side {
    private static final String FOLDED = "folded";

    private final double needed;
    private final BooleanProperty cramped = new SimpleBooleanProperty();
    private final BooleanProperty open = new SimpleBooleanProperty(true);
    private final BooleanProperty openWhenCramped = new SimpleBooleanProperty();
    private final BooleanBinding shown =
            Bindings.when(cramped).then(openWhenCramped).otherwise(open);

    /**
     * A side that is open.
     *
     * @param name under which it is kept that the reader folded it
     * @param needed a window less wide than this, in its own pixels, has little room
     */
    Side(Settings settings, String name, double needed) {
        this.needed = needed;
        settings.follow(
                name, open, () -> open.get() ? "" : FOLDED, it -> open.set(!it.equals(FOLDED)));
    }

    /** Says how wide the window is. */
    void fit(double width) {
        cramped.set(width < needed);
        if (!cramped.get()) {
            openWhenCramped.set(false);
        }
    }

    /** Whether it can be seen. */
    BooleanBinding shown() {
        return shown;
    }

    void toggle() {
        BooleanProperty which = cramped.get() ? openWhenCramped : open;
        which.set(!which.get());
    }
}
