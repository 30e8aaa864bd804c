package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Prose;
import org.parallax.message.Reason;
import org.parallax.quote.QuoteMarks.Marked;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

import java.util.List;
import java.util.Optional;

/** Reads one paragraph of an article after another, and remembers who spoke last. */
final class Passage {
    private static final int FEWEST_WORDS_OF_BLOCK = 8;

    /** A paragraph with more is a list or damaged: nothing in it can be given to a speaker. */
    private static final int MOST_QUOTATIONS = 120;

    private final String text;
    private final Attributor attributor;
    private final List<Quote> quotes;
    private @Nullable Attribution open;

    Passage(String text, Attributor attributor, List<Quote> quotes) {
        this.text = text;
        this.attributor = attributor;
        this.quotes = quotes;
    }

    /** A paragraph that the page sets off, or one after "in a statement:", without marks. */
    Optional<Quote> block(Prose before, Prose paragraph) {
        boolean bare = QuoteMarks.of(text, paragraph.span()).isEmpty();
        if (paragraph.quoted() && bare && !before.sentences().isEmpty()) {
            return Optional.of(setOff(before, paragraph));
        }
        String words = before.span().in(text);
        boolean announced = words.endsWith(":") && QuoteMarks.of(text, paragraph.span()).isEmpty();
        boolean prose =
                Tokens.of(text, paragraph.span()).size() >= FEWEST_WORDS_OF_BLOCK
                        && paragraph.span().in(text).matches("(?s).*[.!?…]$");
        if (!announced || !prose || before.sentences().isEmpty()) {
            return Optional.empty();
        }
        Attribution by = attributor.introducing(before.sentences().getLast());
        return by == null
                ? Optional.empty()
                : Optional.of(new Quote(paragraph.span(), QuoteKind.BLOCK, null, by, false));
    }

    private Quote setOff(Prose before, Prose paragraph) {
        if (before.quoted() && !quotes.isEmpty()) {
            Attribution same =
                    new Attribution(
                            quotes.getLast().speaker(), null, null, Reason.of("quote.continued"));
            return new Quote(paragraph.span(), QuoteKind.BLOCK, null, same, true);
        }
        Attribution by = attributor.introducing(before.sentences().getLast());
        return new Quote(
                paragraph.span(), QuoteKind.BLOCK, null, by == null ? Attributor.NONE : by, false);
    }

    void read(Prose paragraph, @Nullable Prose before) {
        List<Marked> marked = QuoteMarks.of(text, paragraph.span());
        if (marked.size() > MOST_QUOTATIONS) {
            return;
        }
        List<Span> quoted = marked.stream().map(Marked::inner).toList();
        Attribution last = open != null ? open : announced(before, paragraph, marked);
        Attribution leading = leading(before, paragraph, marked);
        boolean carriesOn = open != null;
        open = null;
        for (int i = 0; i < marked.size(); i++) {
            Marked mark = marked.get(i);
            Sentence sentence = sentence(paragraph, mark);
            Optional<Attribution> here =
                    attributor.inSentence(mark.inner(), new Attributor.Scene(sentence, quoted));
            boolean first =
                    i == 0 && carriesOn && mark.inner().start() <= paragraph.span().start() + 1;
            boolean goesOn = last != null && isWhole(mark, sentence);
            QuoteKind kind = QuoteKinds.of(text, mark, sentence, here.isPresent() || goesOn);
            Attribution by = attribution(here, first, last, kind);
            if (by.speaker() == null && kind == QuoteKind.DIRECT && here.isEmpty()) {
                by = spokenOf(paragraph, mark, leading);
            }
            boolean continues = first || (i > 0 && continues(quoted.get(i - 1), mark.inner()));
            quotes.add(
                    new Quote(
                            mark.inner(),
                            kind,
                            clause(kind, mark, here),
                            by,
                            continues && !quotes.isEmpty()));
            last = kind.isSpeech() && by.speaker() != null ? by : last;
            open = !mark.closed() && i == marked.size() - 1 ? by : null;
        }
    }

    /** Who was announced in the paragraph before: "Reyes said in a letter:". */
    private @Nullable Attribution announced(
            @Nullable Prose before, Prose paragraph, List<Marked> marked) {
        boolean leads =
                before != null
                        && !before.sentences().isEmpty()
                        && before.span().in(text).endsWith(":")
                        && !marked.isEmpty()
                        && marked.getFirst().outer().start() <= paragraph.span().start();
        return leads && before != null
                ? attributor.introducing(before.sentences().getLast())
                : null;
    }

    /**
     * A quotation without a verb of saying is that of whom the sentence before it is about: "Reyes
     * opened the debate. “We cannot …”"
     */
    private Attribution spokenOf(Prose paragraph, Marked mark, @Nullable Attribution leading) {
        Sentence before = null;
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.end() <= mark.outer().start()) {
                before = sentence;
            }
        }
        Attribution subject = before == null ? leading : attributor.subject(before).orElse(null);
        return subject == null ? Attributor.NONE : subject;
    }

    /** Who spoke, or was spoken of, in the paragraph before one that is nothing but quotation. */
    private @Nullable Attribution leading(
            @Nullable Prose before, Prose paragraph, List<Marked> marked) {
        boolean whole =
                marked.size() == 1
                        && marked.getFirst().outer().start() <= paragraph.span().start()
                        && marked.getFirst().outer().end() >= paragraph.span().end();
        if (!whole || before == null || before.isHeadline() || before.sentences().isEmpty()) {
            return null;
        }
        Quote last = quotes.isEmpty() ? null : quotes.getLast();
        if (last != null && last.kind().isSpeech() && before.span().contains(last.span())) {
            return last.speaker() == null
                    ? null
                    : new Attribution(last.speaker(), null, null, Reason.of("quote.paragraph"));
        }
        return attributor.subject(before.sentences().getLast()).orElse(null);
    }

    /** Whether nothing but the quotation stands in its sentence. */
    private boolean isWhole(Marked mark, Sentence sentence) {
        return mark.outer().start() <= sentence.start() && sentence.end() <= mark.outer().end();
    }

    private static Attribution attribution(
            Optional<Attribution> here, boolean first, @Nullable Attribution last, QuoteKind kind) {
        if (kind == QuoteKind.SCARE) {
            return new Attribution(null, null, null, Reason.of("quote.scare"));
        }
        if (here.isPresent() && !first) {
            return here.get();
        }
        if (last != null && kind == QuoteKind.DIRECT) {
            String rule = first ? "quote.continued" : "quote.paragraph";
            return new Attribution(last.speaker(), null, null, Reason.of(rule));
        }
        return here.orElse(Attributor.NONE);
    }

    /**
     * The sentence around the quotation; one that holds several sentences is seen with what leads
     * in and out of it.
     */
    private Sentence sentence(Prose paragraph, Marked mark) {
        Span span = mark.outer();
        for (Sentence sentence : paragraph.sentences()) {
            if (sentence.span().overlaps(mark.outer())) {
                span = span.join(sentence.span());
            }
        }
        return Sentence.at(text, span);
    }

    /** Broken by its speaker: “We will,” she said, “not go.” */
    private boolean continues(Span before, Span quote) {
        String between =
                text.substring(Math.min(before.end() + 1, quote.start()), quote.start() - 1);
        return text.charAt(before.end() - 1) == ','
                && between.length() < 80
                && between.strip().endsWith(",");
    }

    private static @Nullable Span clause(QuoteKind kind, Marked mark, Optional<Attribution> by) {
        Span cue = by.map(Attribution::cue).orElse(null);
        if (kind != QuoteKind.MIXED || cue == null) {
            return null;
        }
        boolean before = cue.end() <= mark.inner().start();
        return before ? Span.of(cue.end() + 1, mark.outer().end()) : mark.outer();
    }
}
