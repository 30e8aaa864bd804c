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
import java.util.Objects;
import java.util.Set;

/** Says of each sentence in whose voice it speaks and whether it judges, and finds loaded words. */
public final class Framing {
    /** From this share of quoted characters on, a sentence is its source's. */
    private static final double MAINLY_QUOTED = 0.55;

    private static final Set<String> RELATIVE = Set.of("who", "which", "that");

    /** How many words may stand between a relative pronoun and its verb. */
    private static final int FAR = 3;

    /** How many characters a speaker's name takes between the comma and the verb. */
    private static final int NAME = 40;

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
        private final List<Span> spoken;
        private final List<Span> cues;

        Reading(String text, Sentence sentence, List<Quote> here) {
            this.text = text;
            this.sentence = sentence;
            this.spoken =
                    here.stream()
                            .filter(quote ->
                                    quote.kind() != QuoteKind.SCARE
                                            && quote.kind() != QuoteKind.INDIRECT)
                            .map(Quote::span)
                            .toList();
            this.cues =
                    here.stream()
                            .map(quote -> quote.attribution().cue())
                            .filter(Objects::nonNull)
                            .filter(cue -> sentence.span().contains(cue))
                            .toList();
        }

        private boolean isSpoken(Span span) {
            return spoken.stream().anyMatch(quote -> quote.overlaps(span));
        }

        List<LoadedTerm> loaded(Lexicons.Framing lists) {
            Hit cue = reportingCue(lists);
            List<LoadedTerm> terms = new ArrayList<>();
            for (Hit hit : lists.loaded().find(sentence.tokens())) {
                boolean after = cue != null && isAttributed(hit.span(), cue);
                Voice voice =
                        isSpoken(hit.span())
                                ? Voice.QUOTED
                                : after ? Voice.ATTRIBUTED : Voice.OUTLET;
                Reason reason = Reason.of("loaded", hit.span().in(text), hit.entry().get("reason"));
                terms.add(new LoadedTerm(hit.span(), voice, reason));
            }
            return terms;
        }

        /** What follows the verb of saying is the source's, and what it closes: "…, Reyes said." */
        private boolean isAttributed(Span span, Hit cue) {
            return closes(cue) ? span.end() <= cue.span().start() : span.start() > cue.span().end();
        }

        /** Whether the verb of saying ends its sentence, parted from it by a comma. */
        private boolean closes(Hit cue) {
            int after = sentence.tokens().size() - 1 - cue.last();
            int from = Math.max(sentence.start(), cue.span().start() - NAME);
            String before = text.substring(from, cue.span().start());
            return cue.first() > 2 && after <= FAR && before.indexOf(',') >= 0;
        }

        ClassifiedSentence classify(
                Lexicons.Framing lists, List<LoadedTerm> terms, boolean checkable) {
            if (quotedShare() >= MAINLY_QUOTED) {
                return sentence(SentenceKind.QUOTE, List.of());
            }
            List<Cue> own = ownJudgement(lists, terms);
            Hit cue = reportingCue(lists);
            if (own.isEmpty()) {
                return cue == null
                        ? sentence(SentenceKind.FACT, List.of())
                        : sentence(SentenceKind.CLAIM, List.of(cue(cue, "kind.claim")));
            }
            return sentence(
                    checkable || cue != null ? SentenceKind.MIXED : SentenceKind.OPINION, own);
        }

        private List<Cue> ownJudgement(Lexicons.Framing lists, List<LoadedTerm> terms) {
            List<Cue> cues = new ArrayList<>();
            for (LoadedTerm term : terms) {
                if (term.voice() == Voice.OUTLET) {
                    cues.add(new Cue(term.span(), term.reason()));
                }
            }
            Hit reporting = reportingCue(lists);
            for (Hit hit : lists.judgement().find(sentence.tokens())) {
                boolean own =
                        !isSpoken(hit.span())
                                && (reporting == null || !isAttributed(hit.span(), reporting));
                boolean twice = cues.stream().anyMatch(cue -> cue.span().overlaps(hit.span()));
                if (own && !twice) {
                    cues.add(
                            new Cue(
                                    hit.span(),
                                    Reason.of(
                                            "judgement",
                                            hit.span().in(text),
                                            hit.entry().get("reason"))));
                }
            }
            cues.sort((a, b) -> a.span().compareTo(b.span()));
            return cues;
        }

        /** The first verb of saying outside quotations; null where the outlet speaks itself. */
        private @Nullable Hit reportingCue(Lexicons.Framing lists) {
            return lists.reporting().find(sentence.tokens()).stream()
                    .filter(hit -> !isSpoken(hit.span()))
                    .filter(hit ->
                            !hit.entry().get("takes").equals("object") || cues.contains(hit.span()))
                    .filter(hit -> !isRelative(hit))
                    .findFirst()
                    .orElse(null);
        }

        /** "The minister who announced the cuts is …": the main clause is the outlet's own. */
        private boolean isRelative(Hit hit) {
            for (int i = Math.max(0, hit.first() - FAR); i < hit.first(); i++) {
                if (RELATIVE.contains(sentence.tokens().get(i).word())) {
                    return true;
                }
            }
            return false;
        }

        private Cue cue(Hit hit, String rule) {
            return new Cue(hit.span(), Reason.of(rule, hit.span().in(text)));
        }

        private double quotedShare() {
            int quoted = 0;
            for (Span span : spoken) {
                quoted +=
                        Math.max(
                                0,
                                Math.min(span.end(), sentence.end())
                                        - Math.max(span.start(), sentence.start()));
            }
            return (double) quoted / Math.max(1, sentence.span().length());
        }

        private ClassifiedSentence sentence(SentenceKind kind, List<Cue> because) {
            return new ClassifiedSentence(sentence, kind, because);
        }
    }
}
