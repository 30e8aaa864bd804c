package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.text.Span;
import org.parallax.text.Spans;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts an article into the blocks of its column: what the header shows is left out. */
public final class Blocks {
    /** So many paragraphs of menus in a row are folded; one alone is read faster than unfolded. */
    private static final int MANY = 2;

    private final Article article;
    private final Spans<Mark> marks;
    private final @Nullable Segment headline;
    private final Set<Span> opened;
    private final List<Block> blocks = new ArrayList<>();

    private Blocks(Article article, List<Mark> marks, Set<Span> opened) {
        this.article = article;
        this.marks = Spans.inOrder(marks, Mark::span);
        this.headline = headline(article);
        this.opened = opened;
    }

    /**
     * The blocks in order.
     *
     * @param marks the marks to show, in the order of the text
     * @param opened spans of the folding blocks that the reader has opened
     */
    public static List<Block> of(Article article, List<Mark> marks, Set<Span> opened) {
        return new Blocks(article, marks, opened).cut();
    }

    /** The headline's segment, which stands in the header; null where the text has none. */
    public static @Nullable Segment headline(Article article) {
        return article.segments().stream()
                .filter(segment -> segment.role() == SegmentRole.HEADLINE)
                .findFirst()
                .orElse(null);
    }

    private List<Block> cut() {
        List<Segment> group = new ArrayList<>();
        for (Segment segment : article.segments()) {
            if (isInHeader(segment)) {
                continue;
            }
            if (!group.isEmpty() && !belongs(group.getLast(), segment)) {
                close(group);
            }
            group.add(segment);
        }
        close(group);
        return List.copyOf(blocks);
    }

    private boolean isInHeader(Segment segment) {
        return segment.equals(headline) || (segment.role() == SegmentRole.BYLINE && isNamed());
    }

    /** Whether the header tells what a byline tells. */
    private boolean isNamed() {
        return article.byline() != null || article.published() != null || article.outlet() != null;
    }

    /** Set apart paragraphs of one role are one group; other segments only within a line. */
    private boolean belongs(Segment before, Segment next) {
        if (before.role().isSetApart() || next.role().isSetApart()) {
            return before.role() == next.role() && next.role() != SegmentRole.CAPTION;
        }
        return article.text().substring(before.end(), next.start()).indexOf('\n') < 0;
    }

    private void close(List<Segment> group) {
        if (group.isEmpty()) {
            return;
        }
        SegmentRole role = group.getLast().role();
        List<Span> spans = group.stream().map(Segment::span).toList();
        if (!role.isSetApart()) {
            Span span = spans.getFirst().join(spans.getLast());
            blocks.add(new Block.Paragraph(span, role, marks.overlapping(span)));
        } else if (role == SegmentRole.COMMENT || spans.size() >= MANY) {
            Span span = spans.getFirst().join(spans.getLast());
            blocks.add(new Block.SetApart(role, spans, true, opened.contains(span)));
        } else {
            spans.forEach(it -> blocks.add(new Block.SetApart(role, List.of(it), false, true)));
        }
        group.clear();
    }
}
