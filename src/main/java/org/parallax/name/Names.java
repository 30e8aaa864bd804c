package org.parallax.name;

import org.parallax.text.Span;
import org.parallax.text.Spans;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** All names in an article's prose, in the order of the text. */
public final class Names {
    private final List<Name> all;
    private final Spans<Name> spans;

    public Names(List<Name> all) {
        this.all = List.copyOf(all);
        this.spans = Spans.of(this.all, Name::span);
    }

    public List<Name> all() {
        return all;
    }

    /** The names that stand wholly within {@code span}. */
    public List<Name> in(Span span) {
        return spans.within(span);
    }

    /** The last name that ends before {@code offset} and is {@code wanted}. */
    public Optional<Name> lastBefore(int offset, Predicate<Name> wanted) {
        return spans.lastBefore(offset, wanted);
    }
}
