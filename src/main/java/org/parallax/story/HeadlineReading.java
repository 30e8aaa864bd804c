package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One headline beside the others of its story and beside its own text.
 *
 * @param headline where it stands
 * @param first what it names first
 * @param leftOut what other headlines of the story tell and this one does not
 * @param missing its words that its own text never uses
 * @param stands the sentence of its text that tells most of it; null where none tells half
 */
public record HeadlineReading(
        Place headline,
        @Nullable Place first,
        List<StoryFact> leftOut,
        List<Place> missing,
        @Nullable Place stands) {
    public HeadlineReading {
        leftOut = List.copyOf(leftOut);
        missing = List.copyOf(missing);
    }

    /** The headline, and the sentence of its text that tells it. */
    public List<Place> places() {
        return stands == null ? List.of(headline) : List.of(headline, stands);
    }

    /** What there is to tell of it, a sentence each, in the words of the story's articles. */
    public List<String> sentences(Comparison comparison) {
        List<String> sentences = new ArrayList<>();
        if (first != null) {
            sentences.add(Messages.get("window.headline.first", comparison.in(first)));
        }
        if (!leftOut.isEmpty()) {
            String facts =
                    leftOut.stream().map(StoryFact::label).collect(Collectors.joining(" · "));
            sentences.add(Messages.get("window.headline.left-out", facts));
        }
        if (!missing.isEmpty()) {
            String words =
                    missing.stream()
                            .map(it -> Messages.get("window.headline.word", comparison.in(it)))
                            .collect(Collectors.joining(", "));
            sentences.add(Messages.get("window.headline.missing", words));
        }
        return sentences;
    }
}
