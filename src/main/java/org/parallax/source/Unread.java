package org.parallax.source;

import org.parallax.message.Reason;
import org.parallax.text.Characters;

import java.util.regex.Pattern;

/** A path that gave no article, and why: the reason names the path and says what to do. */
public record Unread(String path, Reason reason) {
    private static final Pattern CONTROLS =
            Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private static final int LONGEST = 400;
    private static final int ENDING = 40;

    /** Whether it is a feed, whose articles can be picked from. */
    public boolean isFeed() {
        return reason.rule().equals("source.feed");
    }

    /** In one line that stays in order, whatever stands in a file's name, and not a page long. */
    private static String shown(String words) {
        String line = CONTROLS.matcher(words).replaceAll("\uFFFD");
        return line.length() <= LONGEST
                ? line
                : Characters.whole(line.substring(0, LONGEST - ENDING))
                        + "…"
                        + Characters.whole(line.substring(line.length() - ENDING));
    }

    static Unread because(String rule, String path, String... more) {
        String[] words = new String[more.length + 1];
        words[0] = shown(path);
        for (int i = 0; i < more.length; i++) {
            words[i + 1] = shown(more[i]);
        }
        return new Unread(path, Reason.of("source." + rule, words));
    }
}
