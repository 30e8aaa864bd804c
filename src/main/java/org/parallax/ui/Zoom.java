package org.parallax.ui;

import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/**
 * Shows what is in it larger or smaller than it is: all of it, laid out anew in the room that there
 * is then.
 */
final class Zoom extends Region {
    private final Region content;
    private final ObservableIntegerValue percent;

    Zoom(Region content, ObservableIntegerValue percent) {
        this.content = content;
        this.percent = percent;
        getChildren().add(content);
        percent.subscribe(it -> zoom());
    }

    private void zoom() {
        double by = percent.get() / 100.0;
        content.getTransforms().clear();
        if (by != 1) {
            content.getTransforms().add(new Scale(by, by));
        }
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double by = percent.get() / 100.0;
        content.resizeRelocate(0, 0, getWidth() / by, getHeight() / by);
    }
}
