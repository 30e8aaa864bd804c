package org.parallax.flag;

import org.parallax.text.Span;

import java.util.List;
import java.util.Optional;

/**
 * Where flagged words stand, as it is told to others: places are counted in characters (code
 * points), as the Web Annotation standard has it, and not in UTF-16 units.
 *
 * @param start the first character; of lost words where they stood last; {@link #UNKNOWN} if that
 *     was not told
 * @param isLost whether the article no longer has the words
 * @param quote the words, and those around them
 * @param sentences that hold the words, in order; none where they are not known
 */
public record Anchor(int start, boolean isLost, Quote quote, List<Span> sentences) {
    /** No place was told. */
    public static final int UNKNOWN = -1;

    public Anchor {
        sentences = List.copyOf(sentences);
    }

    /** Words, and the words before and behind. */
    public record Quote(String exact, String prefix, String suffix) {}

    /**
     * Where words of {@code text} stand now: where the text changed, with what is around them now.
     *
     * @param sentences of the whole text, in order, in UTF-16 units
     */
    static Anchor of(Flag.Quoted quoted, String text, List<Span> sentences) {
        Optional<Span> found = quoted.in(text);
        if (found.isEmpty()) {
            int start = characters(text, quoted.start());
            return new Anchor(start, true, quote(quoted), List.of());
        }
        Span span = found.get();
        boolean moved = span.start() != quoted.start();
        return new Anchor(
                characters(text, span.start()),
                false,
                quote(moved ? Flag.Quoted.of(text, span) : quoted),
                sentences.stream()
                        .filter(span::overlaps)
                        .map(it ->
                                Span.of(characters(text, it.start()), characters(text, it.end())))
                        .toList());
    }

    private static Quote quote(Flag.Quoted quoted) {
        return new Quote(quoted.exact(), quoted.prefix(), quoted.suffix());
    }

    void put(Seal seal) {
        seal.add(start).add(isLost ? 1 : 0);
        seal.add(quote.exact()).add(quote.prefix()).add(quote.suffix()).add(sentences.size());
        sentences.forEach(it -> seal.add(it.start()).add(it.end()));
    }

    /** The words as they are sought in {@code text}. */
    Flag.Quoted in(String text) {
        return new Flag.Quoted(
                units(text, Math.max(0, start)), quote.exact(), quote.prefix(), quote.suffix());
    }

    /** The place behind the last character. */
    public int end() {
        return Math.max(0, start) + quote.exact().codePointCount(0, quote.exact().length());
    }

    /** What lies behind the text's end is counted on, so that no place is lost. */
    private static int characters(String text, int unit) {
        int within = Math.min(unit, text.length());
        return text.codePointCount(0, within) + (unit - within);
    }

    private static int units(String text, int character) {
        int all = text.codePointCount(0, text.length());
        int within = Math.min(character, all);
        return text.offsetByCodePoints(0, within) + (character - within);
    }
}
