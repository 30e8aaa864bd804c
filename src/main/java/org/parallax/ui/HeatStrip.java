package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Spread;
import org.parallax.message.Messages;

/**
 * The piece of the heat strip beside a sentence: the darker, and the more bars, the further readers
 * differ; the number says how many of how many say the same.
 */
final class HeatStrip extends VBox {
    static final double WIDTH = 62;

    private static final double BAR = 4;

    /** The piece beside a sentence; an empty one where nothing was asked about it. */
    HeatStrip(@Nullable Spread spread) {
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setAlignment(Pos.TOP_CENTER);
        getStyleClass().add("heat");
        if (spread == null) {
            return;
        }
        if (spread.answers() > 0) {
            getStyleClass().add("heat-" + spread.heat());
            getChildren().add(bars(spread.heat()));
        }
        getChildren().add(count(spread));
    }

    /** As many bars as it is hot. */
    static HBox bars(int heat) {
        HBox bars = new HBox(2);
        for (int i = 1; i <= Spread.HOTTEST; i++) {
            Region bar = new Region();
            bar.getStyleClass().add(i <= heat ? "heat-bar" : "heat-no-bar");
            bar.setMinSize(BAR, BAR * 2);
            bar.setPrefSize(BAR, BAR * 2);
            bars.getChildren().add(bar);
        }
        bars.setAlignment(Pos.CENTER);
        return bars;
    }

    private static Label count(Spread spread) {
        Label count =
                new Label(Messages.get("assignment.class.alike", spread.most(), spread.answers()));
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().add("heat-count");
        return count;
    }
}
