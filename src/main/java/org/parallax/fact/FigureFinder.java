package org.parallax.fact;

import java.util.List;

/** Finds one kind of figure in a sentence. */
@FunctionalInterface
interface FigureFinder {
    List<Mention> find(Context context);
}
