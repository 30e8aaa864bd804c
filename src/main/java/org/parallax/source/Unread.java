package org.parallax.source;

import org.parallax.message.Reason;

/** A path that gave no article, and why: the reason names the path and says what to do. */
public record Unread(String path, Reason reason) {
    /** Whether it is a feed, whose articles can be picked from. */
    public boolean isFeed() {
        return reason.rule().equals("source.feed");
    }

    static Unread because(String rule, String path, String... more) {
        String[] words = new String[more.length + 1];
        words[0] = path;
        System.arraycopy(more, 0, words, 1, more.length);
        return new Unread(path, Reason.of("source." + rule, words));
    }
}
