package org.parallax.ui;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.flag.Flag;
import org.parallax.framing.SentenceKind;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteKind;
import org.parallax.story.FactMention;
import org.parallax.story.Said;
import org.parallax.story.Utterance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The marks of one article, in the order of its text. */
public final class Marks {
    /** By where they begin, and at one place by their lenses. */
    static final Comparator<Mark> ORDER =
            Comparator.comparingInt((Mark mark) -> mark.span().start()).thenComparing(Mark::lens);

    private Marks() {}

    /**
     * All marks of {@code article}; those of one place come in the order of the lenses.
     *
     * @param utterances what several quotations have of the same words
     */
    public static List<Mark> of(
            AnalyzedArticle article, List<Subject.Fact> facts, List<Utterance> utterances) {
        List<Mark> marks = new ArrayList<>();
        facts.forEach(fact -> ofFact(article.id(), fact).forEach(marks::add));
        Map<Said, Utterance> same = new HashMap<>();
        for (Utterance utterance : utterances) {
            utterance.quotes().forEach(said -> same.put(said, utterance));
        }
        for (Quote quote : article.quotes()) {
            Lens lens = quote.kind() == QuoteKind.INDIRECT ? Lens.REPORTED : Lens.QUOTES;
            Utterance utterance = same.get(new Said(article.id(), quote));
            marks.add(new Mark(lens, quote.span(), new Subject.Quotation(quote, utterance)));
        }
        article.loaded().stream()
                .map(term -> new Mark(Lens.FRAMING, term.span(), new Subject.Loaded(term)))
                .forEach(marks::add);
        article.sentences().stream()
                .filter(it -> isOpinion(it.kind()))
                .map(it -> new Mark(Lens.OPINION, it.sentence().span(), new Subject.Opinion(it)))
                .forEach(marks::add);
        marks.sort(ORDER);
        return List.copyOf(marks);
    }

    /** The reader's flags, where the article still has their words. */
    static List<Mark> of(Article article, List<Flag> flags, FlagKinds kinds) {
        List<Mark> marks = new ArrayList<>();
        for (Flag flag : flags) {
            flag.quoted()
                    .in(article.text())
                    .map(it -> new Mark(Lens.FLAGS, it, new Subject.Flagged(flag, kinds.of(flag))))
                    .ifPresent(marks::add);
        }
        return marks;
    }

    /** A figure is marked wherever it stands, a name only where the article first gives it. */
    private static Stream<Mark> ofFact(String article, Subject.Fact subject) {
        Lens lens = subject.fact().isShared() ? Lens.SHARED : Lens.ONLY_HERE;
        Stream<FactMention> mentions = subject.fact().in(article).stream();
        return (subject.fact().type().isName() ? mentions.limit(1) : mentions)
                .map(mention -> new Mark(lens, mention.span(), subject));
    }

    static boolean isOpinion(SentenceKind kind) {
        return kind == SentenceKind.OPINION || kind == SentenceKind.MIXED;
    }
}
