package org.parallax.ui;

import org.parallax.article.SegmentRole;
import org.parallax.text.Span;

import java.util.List;

/** What stands between two gaps of a column. */
public sealed interface Block {
    /** The stretch of the article's text that it shows. */
    Span span();

    /**
     * A paragraph of the article itself.
     *
     * @param role what it is; that of its last part where it has several (a dateline and its body)
     * @param marks the shown marks that touch it
     */
    record Paragraph(Span span, SegmentRole role, List<Mark> marks) implements Block {
        public Paragraph {
            marks = List.copyOf(marks);
        }
    }

    /**
     * Text that is not the article itself.
     *
     * @param parts one span a paragraph, at least one
     * @param folds whether it can be folded to one line
     * @param open whether its text is shown
     */
    record SetApart(SegmentRole role, List<Span> parts, boolean folds, boolean open)
            implements Block {
        public SetApart {
            parts = List.copyOf(parts);
        }

        @Override
        public Span span() {
            return parts.getFirst().join(parts.getLast());
        }
    }
}
