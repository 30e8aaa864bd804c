package org.parallax.article;

import org.parallax.message.Reason;
import org.parallax.text.Span;

/**
 * A paragraph, or a part of one, and what it is.
 *
 * @param reason the rule that gave it its role
 */
public record Segment(Span span, SegmentRole role, Reason reason) {
    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
