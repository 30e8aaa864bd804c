package org.parallax.story;

/** Told how far a comparison is; it stops where this answers false. */
@FunctionalInterface
public interface Progress {
    Progress NONE = (done, all) -> true;

    /**
     * Tells how far the work is, and asks whether to go on.
     *
     * @param done articles placed or compared so far
     * @param all as many as there will be, above 0
     * @return whether to go on
     */
    boolean at(int done, int all);
}
