package org.parallax.ui;

import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Bounds;
import javafx.util.Duration;

import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** Moves a column's body: to a place, by an amount, or to a part of the way. */
final class Scroller {
    /** Where a place that was asked for comes to stand, as a part of the height. */
    static final double EYE_LEVEL = 0.3;

    /** What a line needs below its top to be in sight, in pixels. */
    private static final double LINE = 34;

    private final VirtualFlow<Block, BlockCell> flow;
    private final ColumnModel model;
    private final ObservableBooleanValue still;
    private final DoubleBinding fraction;
    private @Nullable Target waiting;
    private @Nullable Transition glide;

    Scroller(VirtualFlow<Block, BlockCell> flow, ColumnModel model, ObservableBooleanValue still) {
        this.flow = flow;
        this.model = model;
        this.still = still;
        this.fraction =
                Bindings.createDoubleBinding(
                        this::measure,
                        flow.estimatedScrollYProperty(),
                        flow.totalHeightEstimateProperty(),
                        flow.heightProperty());
        flow.needsLayoutProperty().addListener((it, was, now) -> whenLaidOut(now));
    }

    VirtualFlow<Block, BlockCell> flow() {
        return flow;
    }

    /** How far it is scrolled: 0 at the top, 1 at the end. */
    DoubleBinding fraction() {
        return fraction;
    }

    private double measure() {
        double room = room();
        return room <= 0 ? 0 : Math.clamp(flow.estimatedScrollYProperty().getValue() / room, 0, 1);
    }

    /** How much of the body is out of sight, in pixels. */
    double room() {
        Double total = flow.totalHeightEstimateProperty().getOrElse(0.0);
        return total - flow.getHeight();
    }

    void by(double pixels) {
        stop();
        flow.scrollYBy(pixels);
    }

    /** Scrolls to a part of the way, 0 to 1; only the ends are more than an estimate. */
    void to(double part) {
        stop();
        if (room() <= 0) {
            return;
        }
        if (part <= 0) {
            flow.showAsFirst(0);
        } else if (part >= 1) {
            flow.showAsLast(model.blocks().size() - 1);
        } else {
            flow.scrollYToPixel(part * room());
        }
    }

    /** Brings a place into sight; one that is in sight stays where it is. */
    void reveal(Target target) {
        if (flow.getHeight() <= 0 || flow.getWidth() <= 0) {
            waiting = target;
            return;
        }
        int block = model.blockAt(target.span().start());
        if (block < 0) {
            return;
        }
        stop();
        flow.layout();
        Double now = top(block, target);
        if (now != null && now >= 0 && now + LINE <= flow.getHeight()) {
            return;
        }
        double wanted = flow.getHeight() * EYE_LEVEL;
        if (now == null) {
            flow.showAsFirst(block);
            flow.layout();
            now = top(block, target);
        } else if (!still.get()) {
            glide(now - wanted);
            return;
        }
        if (now != null) {
            flow.scrollYBy(now - wanted);
        }
    }

    /**
     * How far below the body's top the place stands, in pixels; null where its block is not made.
     */
    private @Nullable Double top(int block, Target target) {
        return flow.getCellIfVisible(block)
                .map(cell -> {
                    Bounds at = cell.getNode().getBoundsInParent();
                    return at.getMinY() + cell.top(target.span());
                })
                .orElse(null);
    }

    private void glide(double pixels) {
        Transition motion =
                new Transition() {
                    private double done;

                    {
                        setCycleDuration(Duration.millis(240));
                        setInterpolator(Interpolator.EASE_BOTH);
                    }

                    @Override
                    protected void interpolate(double part) {
                        flow.scrollYBy(pixels * part - done);
                        done = pixels * part;
                    }
                };
        glide = motion;
        motion.play();
    }

    /** Ends whatever motion is going on. */
    void stop() {
        if (glide != null) {
            glide.stop();
        }
    }

    private void whenLaidOut(boolean needsLayout) {
        Target target = waiting;
        if (!needsLayout && target != null && flow.getHeight() > 0) {
            waiting = null;
            Platform.runLater(() -> reveal(target));
        }
    }

    /** Changes the blocks, and shows the same block at the same height afterwards. */
    void keepingPlace(Runnable change) {
        int first = flow.visibleCells().isEmpty() ? -1 : flow.getFirstVisibleIndex();
        change.run();
        if (first > 0 && first < model.blocks().size()) {
            flow.showAsFirst(first);
        }
    }
}
