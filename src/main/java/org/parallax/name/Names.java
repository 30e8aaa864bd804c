package org.parallax.name;

import org.parallax.text.Span;

import java.util.List;
import java.util.Optional;

/** All names in an article's prose, in the order of the text. */
public record Names(List<Name> all) {
    public Names {
        all = List.copyOf(all);
    }

    /** The names that stand wholly within {@code span}. */
    public List<Name> in(Span span) {
        return all.stream().filter(name -> span.contains(name.span())).toList();
    }

    /** The last name of one of {@code kinds} that ends before {@code offset}. */
    public Optional<Name> lastBefore(int offset, NameKind... kinds) {
        List<NameKind> wanted = List.of(kinds);
        return all.stream()
                .filter(name -> name.span().end() <= offset && wanted.contains(name.kind()))
                .reduce((earlier, later) -> later);
    }
}
