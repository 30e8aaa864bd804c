package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.ui.Offer;

/**
 * What the desk is to show next.
 *
 * @param article one to bring into sight, or null
 * @param offer what a feed lists, or null
 */
record Shown(Holding holding, @Nullable String article, @Nullable Offer offer) {}
