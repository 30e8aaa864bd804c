package org.parallax.app;

/** Told how far the work is; the work stops where one of them answers false. */
interface Watch {
    /** Watches nothing and lets all go on. */
    Watch NONE =
            new Watch() {
                @Override
                public boolean isWanted() {
                    return true;
                }

                @Override
                public boolean reading(int done, int all) {
                    return true;
                }

                @Override
                public boolean comparing(int done, int all) {
                    return true;
                }

                @Override
                public boolean grouping(int done, int all) {
                    return true;
                }
            };

    /** Whether the work is still wanted. */
    boolean isWanted();

    /** So many of the files are read. */
    boolean reading(int done, int all);

    /** So many of the articles are analysed. */
    boolean comparing(int done, int all);

    /** So many of the steps are done that make stories of the articles. */
    boolean grouping(int done, int all);
}
