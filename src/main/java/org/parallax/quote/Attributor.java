package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.lexicon.Hit;
import org.parallax.lexicon.Lexicon;
import org.parallax.message.Reason;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.util.List;
import java.util.Optional;

/**
 * Gives a quotation to a speaker by ordered sieves: the first that answers decides and is recorded.
 * The habit is that of Muzny et al., "A Two-stage Sieve Approach for Quote Attribution" (EACL
 * 2017); the sieves are our own.
 */
final class Attributor {
    static final Attribution NONE = new Attribution(null, null, null, Reason.of("quote.none"));

    /** How many characters may stand before the subject: a title, "The". */
    private static final int HEAD = 24;

    private final String text;
    private final Lexicon reporting;
    private final Speakers speakers;

    Attributor(String text, Lexicon reporting, Speakers speakers) {
        this.text = text;
        this.reporting = reporting;
        this.speakers = speakers;
    }

    /** A sentence with the quotations in it. */
    record Scene(Sentence sentence, List<Span> quoted) {}

    /** The speaker of {@code quote}, as far as its own sentence says. */
    Optional<Attribution> inSentence(Span quote, Scene scene) {
        List<Hit> cues =
                reporting.find(scene.sentence().tokens()).stream()
                        .filter(hit ->
                                scene.quoted().stream()
                                        .noneMatch(span -> span.overlaps(hit.span())))
                        .toList();
        List<Speaker> here = speakers.in(scene.sentence(), scene.quoted());
        return after(quote, cues, here)
                .or(() -> before(quote, cues, here))
                .or(() -> anywhere(quote, cues, here));
    }

    /** “…,” said Reyes / “…,” Reyes said. */
    private Optional<Attribution> after(Span quote, List<Hit> cues, List<Speaker> here) {
        for (Hit cue : cues) {
            boolean follows =
                    cue.span().start() >= quote.end() && cue.span().start() - quote.end() < 90;
            if (follows && !parted(quote, cue.span())) {
                Optional<Speaker> speaker =
                        between(quote, cue.span(), here)
                                .or(() -> speakers.nearest(here, cue.span(), true));
                if (speaker.isPresent()) {
                    return Optional.of(attribution(speaker.get(), cue, "quote.after"));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Speaker> between(Span quote, Span cue, List<Speaker> here) {
        return here.stream()
                .filter(speaker ->
                        speaker.mention().start() >= quote.end()
                                && speaker.mention().end() <= cue.start())
                .findFirst();
    }

    /** Reyes said, “…” / According to Reyes, “…”. */
    private Optional<Attribution> before(Span quote, List<Hit> cues, List<Speaker> here) {
        for (int i = cues.size() - 1; i >= 0; i--) {
            Hit cue = cues.get(i);
            if (cue.span().end() > quote.start() || parted(cue.span(), quote)) {
                continue;
            }
            boolean phrase = cue.entry().get("takes").equals("phrase");
            Optional<Speaker> speaker =
                    speakers.nearest(here, cue.span(), phrase)
                            .filter(found -> found.mention().end() <= quote.start())
                            .or(() ->
                                    phrase ? Optional.empty() : inverted(quote, cue.span(), here));
            if (speaker.isPresent()) {
                return Optional.of(attribution(speaker.get(), cue, "quote.before"));
            }
        }
        return Optional.empty();
    }

    /** "Said Reyes: “…”" */
    private Optional<Speaker> inverted(Span quote, Span cue, List<Speaker> here) {
        return here.stream()
                .filter(speaker ->
                        speaker.mention().start() >= cue.end()
                                && speaker.mention().end() <= quote.start())
                .findFirst();
    }

    /** A verb of saying elsewhere in the sentence, and who stands before it. */
    private Optional<Attribution> anywhere(Span quote, List<Hit> cues, List<Speaker> here) {
        return cues.stream()
                .filter(cue -> !cue.span().overlaps(quote))
                .flatMap(cue -> {
                    boolean phrase = cue.entry().get("takes").equals("phrase");
                    return speakers
                            .nearest(here, cue.span(), phrase)
                            .map(speaker -> attribution(speaker, cue, "quote.sentence"))
                            .stream();
                })
                .findFirst();
    }

    /** Whether a sentence ends, or another quotation stands, between the two. */
    private boolean parted(Span one, Span other) {
        String between = one.gap(other).in(text);
        return between.length() > 220 || between.matches("(?s).*[.!?]\\s.*[“\"].*");
    }

    /** The sentence's own subject, for a quotation that follows in another one. */
    @Nullable Attribution introducing(Sentence sentence) {
        List<Hit> cues = reporting.find(sentence.tokens());
        List<Speaker> here = speakers.in(sentence, List.of());
        for (int i = cues.size() - 1; i >= 0; i--) {
            Hit cue = cues.get(i);
            boolean phrase = cue.entry().get("takes").equals("phrase");
            Optional<Speaker> speaker = speakers.nearest(here, cue.span(), false);
            if (speaker.isEmpty() || phrase) {
                speaker =
                        speakers.nearest(here, cue.span(), true)
                                .or(() -> here.stream().findFirst());
            }
            if (speaker.isPresent()) {
                return attribution(speaker.get(), cue, "quote.introduced");
            }
        }
        return null;
    }

    /** Whom a sentence is about: who is named, or meant by a pronoun, at its very head. */
    Optional<Attribution> subject(Sentence sentence) {
        return speakers.in(sentence, List.of()).stream()
                .findFirst()
                .filter(first -> first.mention().start() - sentence.start() <= HEAD)
                .filter(first -> first.full() != null)
                .map(first ->
                        new Attribution(
                                first.full(), first.mention(), null, Reason.of("quote.subject")));
    }

    private static Attribution attribution(Speaker speaker, Hit cue, String rule) {
        return new Attribution(speaker.full(), speaker.mention(), cue.span(), Reason.of(rule));
    }
}
