package org.parallax.framing;

import org.jspecify.annotations.Nullable;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/** Whose words stand where, within one sentence. */
final class Voices {
    private final String text;
    private final Span within;
    private final List<Span> spoken = new ArrayList<>();
    private final List<Span> reported = new ArrayList<>();
    private final List<Span> scare = new ArrayList<>();
    private @Nullable Span cue;

    /**
     * The voices of the sentence at {@code within}.
     *
     * @param here the quotations that reach into it
     */
    Voices(String text, Span within, List<Quote> here) {
        this.text = text;
        this.within = within;
        here.forEach(this::add);
    }

    private void add(Quote quote) {
        if (quote.kind().isSpeech()) {
            spoken.add(quote.span());
        } else if (quote.kind() == QuoteKind.INDIRECT) {
            reported.add(quote.span());
        } else {
            scare.add(quote.span());
        }
        if (quote.clause() != null) {
            reported.add(quote.clause());
        }
        Span said = quote.attribution().cue();
        boolean first = cue == null || (said != null && said.start() < cue.start());
        if (said != null && within.contains(said) && first) {
            cue = said;
        }
    }

    /** Whose words these are. */
    Voice of(Span words) {
        if (overlaps(spoken, words)) {
            return Voice.QUOTED;
        }
        return isReported(words) ? Voice.ATTRIBUTED : Voice.OUTLET;
    }

    private static boolean overlaps(List<Span> spans, Span words) {
        for (Span span : spans) {
            if (span.overlaps(words)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReported(Span words) {
        for (Span clause : reported) {
            // What someone vowed to do is told in the outlet's words: "vowed to crush them".
            if (clause.contains(words) && !text.startsWith("to ", clause.start())) {
                return true;
            }
        }
        return false;
    }

    /** Terms that the outlet itself has put between marks. */
    List<Span> scare() {
        return scare;
    }

    /** The first verb or phrase of saying, or null. */
    @Nullable Span cue() {
        return cue;
    }

    /** How much of the sentence is its sources' own words, from 0 to 1. */
    double quoted() {
        return share(spoken);
    }

    /** How much of it is given as a source's, in whosever words, from 0 to 1. */
    double given() {
        return Math.min(1, share(reported) + share(spoken));
    }

    private double share(List<Span> spans) {
        int covered = 0;
        for (Span span : spans) {
            covered +=
                    Math.max(
                            0,
                            Math.min(span.end(), within.end())
                                    - Math.max(span.start(), within.start()));
        }
        return (double) covered / Math.max(1, within.length());
    }

    /** The sentence cut where the voice changes, in order and without gaps. */
    List<VoicePart> parts() {
        List<Integer> cuts = new ArrayList<>(List.of(within.start(), within.end()));
        for (List<Span> spans : List.of(spoken, reported)) {
            for (Span span : spans) {
                cuts.add(Math.clamp(span.start(), within.start(), within.end()));
                cuts.add(Math.clamp(span.end(), within.start(), within.end()));
            }
        }
        cuts.sort(null);
        List<VoicePart> parts = new ArrayList<>();
        for (int i = 1; i < cuts.size(); i++) {
            Span part = Span.of(cuts.get(i - 1), cuts.get(i));
            if (!part.isEmpty()) {
                add(parts, new VoicePart(part, of(part)));
            }
        }
        return parts;
    }

    /** Joins neighbours of one voice. */
    static void add(List<VoicePart> parts, VoicePart part) {
        VoicePart last = parts.isEmpty() ? null : parts.getLast();
        if (last != null
                && last.voice() == part.voice()
                && last.span().end() == part.span().start()) {
            parts.set(parts.size() - 1, new VoicePart(last.span().join(part.span()), last.voice()));
        } else {
            parts.add(part);
        }
    }
}
