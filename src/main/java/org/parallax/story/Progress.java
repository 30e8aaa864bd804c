package org.parallax.story;

/** Told how far a comparison is; it stops where this answers false. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, all) -> true;

    /**
     * Tells how far the work is, and asks whether to go on.
     *
     * @param done steps done so far
     * @param all the most steps there can be, above 0
     * @return whether to go on
     */
    boolean at(int done, int all);
}
