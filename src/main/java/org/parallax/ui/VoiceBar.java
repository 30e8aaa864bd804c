package org.parallax.ui;

import javafx.scene.layout.Region;

/** A thin bar: how much of an article each voice speaks. Its caption says the same in words. */
final class VoiceBar extends Region {
    private final int[] shares;

    VoiceBar(VoiceShares voices) {
        shares = new int[] {voices.own(), voices.claims(), voices.quotes(), voices.opinion()};
        String[] styles = {"own", "claims", "quoted", "judging"};
        for (int i = 0; i < shares.length; i++) {
            Region part = new Region();
            part.getStyleClass().addAll("voice", styles[i]);
            part.setVisible(shares[i] > 0);
            getChildren().add(part);
        }
        getStyleClass().add("voice-bar");
        setMouseTransparent(true);
    }

    @Override
    protected void layoutChildren() {
        double x = 0;
        for (int i = 0; i < shares.length; i++) {
            double width = getWidth() * shares[i] / 100;
            double gap = shares[i] > 1 && x + width < getWidth() - 1 ? 1 : 0;
            getChildren().get(i).resizeRelocate(x, 0, Math.max(0, width - gap), getHeight());
            x += width;
        }
    }
}
