package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.ui.Question;

/**
 * What the desk is to show next.
 *
 * @param article one to bring into sight, or null
 * @param asks what the reader has to say before more can be shown, or null
 */
record Shown(Holding holding, @Nullable String article, @Nullable Question asks) {}
