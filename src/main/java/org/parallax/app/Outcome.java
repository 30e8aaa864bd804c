package org.parallax.app;

/** What came of something that the reader asked for. */
sealed interface Outcome permits Shown, Told {}
