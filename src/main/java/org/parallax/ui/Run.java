package org.parallax.ui;

import org.parallax.text.Span;

import java.util.List;

/**
 * A stretch of a paragraph that the same marks cover from end to end.
 *
 * @param marks in the order in which they were given; empty for plain text
 */
public record Run(Span span, List<Mark> marks) {
    public Run {
        marks = List.copyOf(marks);
    }
}
