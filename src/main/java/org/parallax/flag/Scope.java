package org.parallax.flag;

import org.parallax.text.Span;
import org.parallax.text.Spans;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What of an article an assignment asks its readers to flag, in UTF-16 units of its text. */
public final class Scope {
    private final List<Span> asked;
    private final Spans<Span> all;
    private final Set<Span> wanted;
    private final boolean whole;

    private Scope(List<Span> asked, List<Span> sentences) {
        this.asked = List.copyOf(asked);
        this.all = Spans.of(sentences, it -> it);
        this.wanted = Set.copyOf(asked);
        this.whole = asked.size() == sentences.size();
    }

    /**
     * What a task asks of an article's text.
     *
     * @param sentences of its prose, in order
     */
    public static Scope of(Assignment.Task task, String text, List<Span> sentences) {
        if (task.sentences().isEmpty()) {
            return new Scope(sentences, sentences);
        }
        Spans<Span> all = Spans.of(sentences, it -> it);
        Set<Span> asked = new HashSet<>();
        for (Flag.Quoted quoted : task.sentences()) {
            found(quoted, text).ifPresent(it -> asked.addAll(all.overlapping(it)));
        }
        return new Scope(sentences.stream().filter(asked::contains).toList(), sentences);
    }

    /**
     * A copy of one's own may have other spaces, signs and capitals than the one that was named.
     */
    private static Optional<Span> found(Flag.Quoted quoted, String text) {
        Optional<Span> exact = quoted.in(text);
        return exact.isPresent() ? exact : Letters.of(text).find(quoted);
    }

    /** The sentences that are asked, in order. */
    public List<Span> asked() {
        return asked;
    }

    /** Whether every sentence of the article is. */
    public boolean isWhole() {
        return whole;
    }

    /** Whether a flag may lie on these words: on something asked, and on nothing else. */
    public boolean takes(Span words) {
        List<Span> under = all.overlapping(words);
        return !under.isEmpty() && wanted.containsAll(under);
    }

    /** Those that no flag lies on, in order. */
    public List<Span> open(List<Span> flagged) {
        Spans<Span> flags = Spans.of(flagged, it -> it);
        List<Span> open = new ArrayList<>();
        for (Span sentence : asked) {
            if (flags.overlapping(sentence).isEmpty()) {
                open.add(sentence);
            }
        }
        return open;
    }
}
