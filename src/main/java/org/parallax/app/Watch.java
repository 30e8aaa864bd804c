package org.parallax.app;

/**
 * Told how far the work is; the work stops where one of them answers false, which none does that is
 * not told otherwise.
 */
interface Watch {
    /** Watches nothing and lets all go on. */
    Watch NONE = new Watch() {};

    /** Whether the work is still wanted. */
    default boolean isWanted() {
        return true;
    }

    /** So many of the files are read. */
    default boolean reading(int done, int all) {
        return true;
    }

    /** So many of the articles are analysed. */
    default boolean comparing(int done, int all) {
        return true;
    }

    /** So many of the steps are done that make stories of the articles. */
    default boolean grouping(int done, int all) {
        return true;
    }
}
