package org.parallax.framing;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Prose;
import org.parallax.fact.Mention;
import org.parallax.lexicon.Hit;
import org.parallax.lexicon.Lexicons;
import org.parallax.message.Reason;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Spans;

import java.util.ArrayList;
import java.util.List;

/** Says of each sentence in whose voice it speaks and whether it judges, and finds loaded words. */
public final class Framing {
    /** From this share of quoted characters on, a sentence is its source's. */
    private static final double MAINLY_QUOTED = 0.55;

    /** From this share of reported characters on, a sentence is its source's claim. */
    private static final double PARTLY_REPORTED = 0.2;

    private final Lexicons.Framing lists;

    public Framing(Lexicons.Framing lists) {
        this.lists = lists;
    }

    /** What framing found in one article. */
    public record Result(List<ClassifiedSentence> sentences, List<LoadedTerm> loaded) {
        public Result {
            sentences = List.copyOf(sentences);
            loaded = List.copyOf(loaded);
        }
    }

    public Result read(
            Article article, List<Prose> prose, List<Quote> quotes, List<Mention> mentions) {
        List<ClassifiedSentence> sentences = new ArrayList<>();
        List<LoadedTerm> loaded = new ArrayList<>();
        Spans<Quote> quoted = Spans.of(quotes, Quote::span);
        Spans<Mention> checkable = Spans.of(mentions, Mention::span);
        for (Prose paragraph : prose) {
            for (Sentence sentence : paragraph.sentences()) {
                Reading reading =
                        new Reading(article.text(), sentence, quoted.overlapping(sentence.span()));
                List<LoadedTerm> terms = reading.loaded(lists);
                loaded.addAll(terms);
                sentences.add(
                        reading.classify(
                                lists, terms, !checkable.within(sentence.span()).isEmpty()));
            }
        }
        return new Result(sentences, loaded);
    }

    /** One sentence with the quotations that reach into it. */
    private static final class Reading {
        private final String text;
        private final Sentence sentence;
        private final List<Span> spoken = new ArrayList<>();
        private final List<Span> reported = new ArrayList<>();
        private @Nullable Span cue;

        Reading(String text, Sentence sentence, List<Quote> here) {
            this.text = text;
            this.sentence = sentence;
            for (Quote quote : here) {
                if (quote.kind().isSpeech()) {
                    spoken.add(quote.span());
                } else if (quote.kind() == QuoteKind.INDIRECT) {
                    reported.add(quote.span());
                }
                if (quote.clause() != null) {
                    reported.add(quote.clause());
                }
                Span said = quote.attribution().cue();
                boolean first = cue == null || (said != null && said.start() < cue.start());
                if (said != null && sentence.span().contains(said) && first) {
                    cue = said;
                }
            }
        }

        private boolean isSpoken(Span span) {
            return spoken.stream().anyMatch(quote -> quote.overlaps(span));
        }

        private boolean isReported(Span span) {
            // What someone vowed to do is told in the outlet's words: "vowed to crush them".
            return reported.stream()
                    .anyMatch(clause ->
                            clause.contains(span) && !text.startsWith("to ", clause.start()));
        }

        List<LoadedTerm> loaded(Lexicons.Framing lists) {
            List<LoadedTerm> terms = new ArrayList<>();
            for (Hit hit : lists.loaded().find(sentence.tokens())) {
                Voice voice =
                        isSpoken(hit.span())
                                ? Voice.QUOTED
                                : isReported(hit.span()) ? Voice.ATTRIBUTED : Voice.OUTLET;
                Reason reason = Reason.of("loaded", hit.span().in(text), hit.entry().get("reason"));
                terms.add(new LoadedTerm(hit.span(), voice, reason));
            }
            return terms;
        }

        ClassifiedSentence classify(
                Lexicons.Framing lists, List<LoadedTerm> terms, boolean checkable) {
            if (share(spoken) >= MAINLY_QUOTED) {
                return sentence(SentenceKind.QUOTE, List.of());
            }
            List<Cue> own = ownJudgement(lists, terms);
            Span claim = cue;
            boolean claimed = claim != null && share(reported) + share(spoken) >= PARTLY_REPORTED;
            if (own.isEmpty()) {
                return claim == null || !claimed
                        ? sentence(SentenceKind.FACT, List.of())
                        : sentence(
                                SentenceKind.CLAIM,
                                List.of(new Cue(claim, Reason.of("kind.claim", claim.in(text)))));
            }
            return sentence(
                    checkable || claim != null ? SentenceKind.MIXED : SentenceKind.OPINION, own);
        }

        private List<Cue> ownJudgement(Lexicons.Framing lists, List<LoadedTerm> terms) {
            List<Cue> cues = new ArrayList<>();
            for (LoadedTerm term : terms) {
                if (term.voice() == Voice.OUTLET) {
                    cues.add(new Cue(term.span(), term.reason()));
                }
            }
            for (Hit hit : lists.judgement().find(sentence.tokens())) {
                boolean own = !isSpoken(hit.span()) && !isReported(hit.span());
                boolean twice = cues.stream().anyMatch(cue -> cue.span().overlaps(hit.span()));
                if (own && !twice) {
                    Reason reason =
                            Reason.of("judgement", hit.span().in(text), hit.entry().get("reason"));
                    cues.add(new Cue(hit.span(), reason));
                }
            }
            cues.sort((a, b) -> a.span().compareTo(b.span()));
            return cues;
        }

        /** How much of the sentence these cover, from 0 to 1. */
        private double share(List<Span> spans) {
            int covered = 0;
            for (Span span : spans) {
                covered +=
                        Math.max(
                                0,
                                Math.min(span.end(), sentence.end())
                                        - Math.max(span.start(), sentence.start()));
            }
            return (double) covered / Math.max(1, sentence.span().length());
        }

        private ClassifiedSentence sentence(SentenceKind kind, List<Cue> because) {
            return new ClassifiedSentence(sentence, kind, because);
        }
    }
}
