package org.parallax.source;

/** Told after each file; a reading stops where it answers false. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, all) -> true;

    /**
     * Tells how far the reading is, and asks whether to go on.
     *
     * @param done files read so far
     * @param all files there are
     * @return whether to go on
     */
    boolean at(int done, int all);
}
