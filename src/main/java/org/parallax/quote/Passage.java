package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Prose;
import org.parallax.message.Reason;
import org.parallax.name.Names;
import org.parallax.quote.QuoteMarks.Marked;
import org.parallax.quote.Report.Range;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Reads one paragraph of an article after another, and remembers who spoke last. */
final class Passage {
    private static final int FEWEST_WORDS_OF_BLOCK = 8;

    /** A longer row of words without a full stop is a table or damaged. */
    private static final int MOST_ITEMS = 400;

    private final String text;
    private final Names names;
    private final Cues cues;
    private final Resolver resolver;
    private final Steps steps;
    private final List<Quote> quotes = new ArrayList<>();
    private @Nullable Attribution open;

    Passage(String text, Names names, Cues cues, Resolver resolver, Steps steps) {
        this.steps = steps;
        this.text = text;
        this.names = names;
        this.cues = cues;
        this.resolver = resolver;
    }

    /** The quotations so far, in the order of the text. */
    List<Quote> quotes() {
        return quotes.stream().sorted(Comparator.comparing(Quote::span)).toList();
    }

    void read(Prose paragraph, @Nullable Prose before) {
        Optional<Quote> block = before == null ? Optional.empty() : block(before, paragraph);
        if (block.isPresent()) {
            quotes.add(block.get());
            return;
        }
        List<Marked> marked = QuoteMarks.of(text, paragraph.span(), steps);
        new Reader(paragraph, before, marked).read();
    }

    /** A paragraph that the page sets off, or one after "in a statement:", without marks. */
    private Optional<Quote> block(Prose before, Prose paragraph) {
        boolean announced = endsInColon(before.span()) && isProse(paragraph);
        boolean can = !before.sentences().isEmpty() && (paragraph.quoted() || announced);
        if (!can || !QuoteMarks.of(text, paragraph.span(), steps).isEmpty()) {
            return Optional.empty();
        }
        if (paragraph.quoted()) {
            return Optional.of(setOff(before, paragraph));
        }
        Attribution by = introducing(before);
        return by == null
                ? Optional.empty()
                : Optional.of(new Quote(paragraph.span(), QuoteKind.BLOCK, null, by, false));
    }

    private boolean isProse(Prose paragraph) {
        return endsInStop(paragraph.span())
                && Tokens.of(text, paragraph.span()).size() >= FEWEST_WORDS_OF_BLOCK;
    }

    private boolean endsInStop(Span span) {
        return ".!?…".indexOf(text.charAt(span.end() - 1)) >= 0;
    }

    private boolean endsInColon(Span span) {
        return text.charAt(span.end() - 1) == ':';
    }

    private Quote setOff(Prose before, Prose paragraph) {
        if (before.quoted() && !quotes.isEmpty()) {
            Attribution same = Attribution.unsaid(quotes.getLast().speaker(), "quote.continued");
            return new Quote(paragraph.span(), QuoteKind.BLOCK, null, same, true);
        }
        Attribution by = introducing(before);
        return new Quote(
                paragraph.span(), QuoteKind.BLOCK, null, by == null ? Attribution.NONE : by, false);
    }

    /** Who is announced by the last sentence of a paragraph: "Reyes said in a letter:". */
    private @Nullable Attribution introducing(Prose paragraph) {
        List<Stretch> stretches =
                Stretch.of(
                        text,
                        paragraph,
                        QuoteMarks.of(text, paragraph.span(), steps),
                        names,
                        steps);
        if (stretches.isEmpty() || stretches.getLast().size() > MOST_ITEMS) {
            return null;
        }
        Stretch last = stretches.getLast();
        List<Report> reports = Reports.in(last, cues, resolver);
        for (Report report : reports.reversed()) {
            if (report.speaker() != null) {
                return attribution(report, last, "quote.introduced");
            }
        }
        Speaker author = new Subjects(last, resolver).ofDocument();
        return author == null
                ? null
                : new Attribution(
                        author.full(), author.mention(), null, null, Reason.of("quote.introduced"));
    }

    private static Attribution attribution(Report report, Stretch stretch, String rule) {
        Speaker speaker = report.speaker();
        Cue cue = report.cue();
        Span said = stretch.cover(cue.first(), cue.last());
        if (speaker == null) {
            boolean passive = cue.form() == Cue.Form.PASSIVE;
            String none = passive ? "quote.passive" : "quote.none";
            return new Attribution(null, null, said, cue.verb(), Reason.of(none));
        }
        String mention = speaker.mention().in(stretch.text());
        String told =
                switch (speaker.told()) {
                    case NAMED -> rule;
                    case PRONOUN -> speaker.full() == null ? rule : "quote.pronoun";
                    case ROLE -> "quote.role";
                    case DESCRIBED -> rule;
                };
        return new Attribution(
                speaker.full(), speaker.mention(), said, cue.verb(), Reason.of(told, mention));
    }

    /** Reads one paragraph. */
    private final class Reader {
        private final Prose paragraph;
        private final @Nullable Prose before;
        private final List<Marked> marked;
        private final List<Stretch> stretches;
        private final boolean carriesOn = open != null;
        private @Nullable Attribution last;
        private boolean any;

        Reader(Prose paragraph, @Nullable Prose before, List<Marked> marked) {
            this.paragraph = paragraph;
            this.before = before;
            this.marked = marked;
            this.stretches = Stretch.of(text, paragraph, marked, names, steps);
            this.last = open;
        }

        void read() {
            Attribution leading = carriesOn ? null : leading();
            if (last == null) {
                last = announced();
            }
            open = null;
            for (int i = 0; i < stretches.size(); i++) {
                Stretch stretch = stretches.get(i);
                if (stretch.size() <= MOST_ITEMS) {
                    Stretch next = i + 1 < stretches.size() ? stretches.get(i + 1) : null;
                    read(stretch, i == 0 ? null : stretches.get(i - 1), next, leading);
                }
            }
        }

        private void read(
                Stretch stretch,
                @Nullable Stretch previous,
                @Nullable Stretch next,
                @Nullable Attribution leading) {
            Speaker signer = signer(stretch, next);
            List<Report> reports = Reports.in(stretch, cues, resolver);
            boolean[] spoken = new boolean[stretch.size()];
            for (int i = 0; i < stretch.size(); i++) {
                if (stretch.is(i, Sort.QUOTE)) {
                    spoken[i] = read(stretch, i, reports, previous, signer, leading);
                }
            }
            for (Report report : reports) {
                indirect(stretch, report, spoken);
            }
            resolver.remember(stretch);
        }

        /** Whether the quotation is someone's words. */
        private boolean read(
                Stretch stretch,
                int at,
                List<Report> reports,
                @Nullable Stretch previous,
                @Nullable Speaker signer,
                @Nullable Attribution leading) {
            int index = stretch.get(at).quote();
            Marked mark = marked.get(index);
            Beside beside = Beside.of(stretch, at, QuoteKinds.isTerm(text, mark), reports);
            Report report = beside == null ? null : beside.report();
            boolean first =
                    index == 0 && carriesOn && mark.inner().start() <= paragraph.span().start() + 1;
            boolean whole = isWhole(stretch, at);
            boolean goesOn = last != null && whole;
            boolean reported =
                    report != null
                            && (report.speaker() != null
                                    || report.cue().form() == Cue.Form.PASSIVE);
            boolean told = signer != null || reported;
            QuoteKind kind =
                    QuoteKinds.of(
                            text, mark, QuoteKinds.Setting.of(stretch, at, beside, told || goesOn));
            Attribution by;
            if (kind == QuoteKind.SCARE) {
                by = Attribution.unsaid(null, "quote.scare");
            } else if (first && last != null) {
                by = last.carriedOn("quote.continued");
            } else if (signer != null) {
                by = named(signer, "quote.signed");
            } else if (report != null && beside != null) {
                by = attribution(report, stretch, beside.rule());
            } else if (last != null && (kind == QuoteKind.DIRECT || whole)) {
                by = last.carriedOn("quote.paragraph");
            } else {
                by = unsaid(stretch, at, previous, kind == QuoteKind.DIRECT ? leading : null);
            }
            boolean continues = first || (any && isBroken(stretch, at));
            quotes.add(
                    new Quote(
                            mark.inner(), kind, clause(stretch, at, kind, beside), by, continues));
            any |= kind.isSpeech();
            last = kind.isSpeech() && by.speaker() != null ? by : last;
            open = !mark.closed() && index == marked.size() - 1 ? by : null;
            return kind != QuoteKind.SCARE;
        }

        /** Whom a quotation belongs to that no verb of saying stands beside. */
        private Attribution unsaid(
                Stretch stretch,
                int at,
                @Nullable Stretch previous,
                @Nullable Attribution leading) {
            Subjects here = new Subjects(stretch, resolver);
            Speaker subject = isWhole(stretch, at) ? null : here.ofSentence(at);
            if (subject == null && previous != null && isWhole(stretch, at)) {
                subject = new Subjects(previous, resolver).ofSentence(previous.size());
            }
            if (subject != null && subject.told() != Speaker.Told.DESCRIBED) {
                return named(subject, "quote.subject");
            }
            return leading == null ? Attribution.NONE : leading;
        }

        /** Who was announced in the paragraph before: "Reyes said in a letter:". */
        private @Nullable Attribution announced() {
            boolean leads =
                    before != null
                            && !before.sentences().isEmpty()
                            && endsInColon(before.span())
                            && !marked.isEmpty()
                            && marked.getFirst().outer().start() <= paragraph.span().start();
            return leads && before != null ? introducing(before) : null;
        }

        /** Who spoke, or was spoken of, in the paragraph before one that is only quotation. */
        private @Nullable Attribution leading() {
            boolean whole =
                    !marked.isEmpty()
                            && marked.getFirst().outer().start() <= paragraph.span().start()
                            && marked.getLast().outer().end() >= paragraph.span().end();
            if (!whole || before == null || before.isHeadline() || before.sentences().isEmpty()) {
                return null;
            }
            for (Quote quote : quotes.reversed()) {
                if (!before.span().contains(quote.span())) {
                    break;
                }
                if (quote.kind() != QuoteKind.SCARE && quote.speaker() != null) {
                    return Attribution.unsaid(quote.speaker(), "quote.paragraph");
                }
            }
            List<Stretch> above =
                    Stretch.of(
                            text, before, QuoteMarks.of(text, before.span(), steps), names, steps);
            if (above.isEmpty() || above.getLast().size() > MOST_ITEMS) {
                return null;
            }
            Stretch stretch = above.getLast();
            Speaker subject = new Subjects(stretch, resolver).ofSentence(stretch.size());
            return subject == null || subject.told() == Speaker.Told.DESCRIBED
                    ? null
                    : named(subject, "quote.subject");
        }

        /** Who stands behind a dash that follows nothing but a quotation. */
        private @Nullable Speaker signer(Stretch stretch, @Nullable Stretch next) {
            int dash = 0;
            while (stretch.is(dash, Sort.QUOTE) || stretch.is(dash, Sort.STOP)) {
                dash++;
            }
            if (dash == 0) {
                return null;
            }
            return dash < stretch.size()
                    ? new Subjects(stretch, resolver).signed(dash)
                    : next == null ? null : new Subjects(next, resolver).signed(0);
        }

        private Attribution named(Speaker who, String rule) {
            return new Attribution(
                    who.full(), who.mention(), null, null, Reason.of(rule, who.mention().in(text)));
        }

        /** Whether nothing but quotations stand in the sentence. */
        private boolean isWhole(Stretch stretch, int at) {
            for (int i = at; i >= 0 && !stretch.is(i, Sort.STOP); i--) {
                if (stretch.is(i, Sort.WORD)) {
                    return false;
                }
            }
            for (int i = at; i < stretch.size() && !stretch.is(i, Sort.STOP); i++) {
                if (stretch.is(i, Sort.WORD)) {
                    return false;
                }
            }
            return true;
        }

        /** Broken by its speaker: “We will,” she said, “not go.” */
        private boolean isBroken(Stretch stretch, int at) {
            int i = at - 1;
            if (!stretch.is(i, Sort.COMMA)) {
                return false;
            }
            while (i >= 0 && stretch.get(i).sort() != Sort.QUOTE) {
                if (stretch.is(i, Sort.STOP) || at - i > 14) {
                    return false;
                }
                i--;
            }
            return i >= 0
                    && text.charAt(marked.get(stretch.get(i).quote()).inner().end() - 1) == ',';
        }

        private @Nullable Span clause(
                Stretch stretch, int at, QuoteKind kind, @Nullable Beside beside) {
            if (kind != QuoteKind.MIXED) {
                return null;
            }
            Range range = beside == null ? null : beside.range();
            return range == null ? stretch.get(at).span() : said(stretch, range);
        }

        private void indirect(Stretch stretch, Report report, boolean[] spoken) {
            Range ahead = report.ahead();
            Range behind = report.behind();
            boolean quoted =
                    (ahead != null && holds(ahead, spoken))
                            || (behind != null && holds(behind, spoken));
            boolean nobody = report.speaker() == null && report.cue().form() != Cue.Form.PASSIVE;
            if (quoted || nobody) {
                return;
            }
            for (Range range : new Range[] {ahead, behind}) {
                if (range != null) {
                    Span span = said(stretch, range);
                    String rule =
                            report.cue().form() == Cue.Form.PHRASE
                                    ? "quote.according"
                                    : range.equals(ahead) ? "quote.after" : "quote.before";
                    quotes.add(
                            new Quote(
                                    span,
                                    QuoteKind.INDIRECT,
                                    null,
                                    attribution(report, stretch, rule),
                                    false));
                }
            }
        }

        private static boolean holds(Range range, boolean[] spoken) {
            for (int i = range.first(); i <= range.last(); i++) {
                if (spoken[i]) {
                    return true;
                }
            }
            return false;
        }

        private static Span said(Stretch stretch, Range range) {
            Item first = stretch.get(range.first());
            Item last = stretch.get(range.last());
            return first.span().join(last.span());
        }
    }
}
