package org.parallax.flag;

import org.parallax.text.Span;

import java.util.List;
import java.util.stream.Stream;

/**
 * What several readers can have flagged: a sentence of an article.
 *
 * @param article its {@link Origin#identity}
 * @param span in characters (code points) of the article
 * @param words the flagged words where their place was not told, else empty
 */
public record Unit(String article, Span span, String words) implements Comparable<Unit> {

    /** The sentences that a flag lies on; where they are not known, its own words. */
    static List<Unit> of(SharedFlag flag) {
        String article = flag.article().identity();
        Anchor anchor = flag.anchor();
        if (anchor.isLost() || anchor.start() == Anchor.UNKNOWN) {
            return List.of(new Unit(article, Span.of(0, 0), anchor.quote().exact()));
        }
        Stream<Span> spans =
                anchor.sentences().isEmpty()
                        ? Stream.of(Span.of(anchor.start(), anchor.end()))
                        : anchor.sentences().stream();
        return spans.map(span -> new Unit(article, span, "")).toList();
    }

    @Override
    public int compareTo(Unit other) {
        int order = article.compareTo(other.article);
        order = order == 0 ? span.compareTo(other.span) : order;
        return order == 0 ? words.compareTo(other.words) : order;
    }
}
