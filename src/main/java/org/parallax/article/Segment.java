package org.parallax.article;

import org.parallax.message.Reason;
import org.parallax.text.Span;

/**
 * A paragraph, or a part of one, and what it is.
 *
 * @param reason the rule that gave it its role
 */
public record Segment(Span span, SegmentRole role, Reason reason) {
    /** The rule, without its prefix, of a paragraph that a page's mark-up sets off as quoted. */
    public static final String QUOTED = "markup.blockquote";

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /** Whether the page's mark-up says that these are another's words. */
    public boolean isQuoted() {
        return reason.rule().endsWith(QUOTED);
    }
}
