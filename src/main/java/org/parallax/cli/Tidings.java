package org.parallax.cli;

import org.parallax.message.Messages;
import org.parallax.source.Progress;

import java.io.PrintStream;

/** Prints how far long work is, once a percent, and nothing where it is soon done. */
final class Tidings implements Progress {
    private static final int SHORT = 200;

    private final String key;
    private final PrintStream err;
    private long percent;

    /**
     * @param key the sentence: {0} of {1}
     */
    Tidings(String key, PrintStream err) {
        this.key = key;
        this.err = err;
    }

    @Override
    public boolean at(int done, int all) {
        long now = all == 0 ? 0 : done * 100L / all;
        if (all > SHORT && now != percent) {
            percent = now;
            err.println(Messages.get(key, done, all));
            err.flush();
        }
        return true;
    }
}
