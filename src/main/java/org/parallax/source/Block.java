package org.parallax.source;

import org.parallax.text.Span;

/**
 * A paragraph on its way to a role.
 *
 * @param span where it stands, without the white space around it
 * @param indent how many columns of white space stand before it on its line
 */
record Block(Span span, int indent) {

    static Block at(String text, Span span) {
        int line = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
        return new Block(span, Math.max(0, span.start() - line));
    }
}
