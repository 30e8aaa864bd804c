package org.parallax.source;

import org.parallax.article.SegmentRole;

import java.util.regex.Pattern;

/**
 * Readers' comments below an article: announced by a line that counts them, or told by their shape.
 */
final class CommentRules {
    private static final Pattern ANNOUNCED =
            Pattern.compile(
                    "(?i)^(?:(?:\\d[\\d,]*|view|show all|join|all|reader|leave a|post a)"
                            + " )?(?:\\d[\\d,]* )?(?:comments?|responses|replies|discussion)(?: ?\\(\\d[\\d,]*\\)| ?: ?\\d*| below)?$");
    private static final Pattern NAME_SAYS =
            Pattern.compile(
                    "^[\\p{L}\\d][\\p{L}\\d_.'’ -]{0,38}"
                            + "(?: says:?| wrote:?| commented:?|, \\d{1,2}[:.]\\d{2}.*|:)$");
    private static final Pattern BULLET = Pattern.compile("^[•*·◦‣-]\\s+\\S.{0,50}$");
    private static final Pattern STOPPED = Pattern.compile("(?s).*[.!?;,:]$");
    private static final int LONGEST_NAME = 6;

    private CommentRules() {}

    /** Sets apart everything from the first comment on. */
    static void apply(Layout layout) {
        int start = start(layout);
        for (int i = start; i < layout.size(); i++) {
            layout.set(i, SegmentRole.COMMENT, "comment");
        }
    }

    private static int start(Layout layout) {
        for (int i = layout.size() / 3; i < layout.size(); i++) {
            if (layout.isOpen(i) && (isAnnounced(layout, i) || isNamed(layout, i))) {
                return i;
            }
        }
        return layout.size();
    }

    private static boolean isAnnounced(Layout layout, int i) {
        return ANNOUNCED.matcher(layout.words(i)).matches();
    }

    /**
     * A name on a line of its own, and below it words that are set in more deeply, or a second name
     * after them.
     */
    private static boolean isNamed(Layout layout, int i) {
        if (i + 1 >= layout.size() || layout.tokens(i).size() > LONGEST_NAME) {
            return false;
        }
        boolean bullet =
                BULLET.matcher(layout.words(i)).matches()
                        && !STOPPED.matcher(layout.words(i)).matches();
        if (bullet) {
            return layout.block(i + 1).indent() > layout.block(i).indent();
        }
        return layout.words(i).endsWith(":")
                && NAME_SAYS.matcher(layout.words(i)).matches()
                && moreNames(layout, i + 2);
    }

    private static boolean moreNames(Layout layout, int from) {
        for (int i = from; i < layout.size(); i++) {
            if (layout.words(i).endsWith(":")
                    && layout.tokens(i).size() <= LONGEST_NAME
                    && NAME_SAYS.matcher(layout.words(i)).matches()) {
                return true;
            }
        }
        return false;
    }
}
