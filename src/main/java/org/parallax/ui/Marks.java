package org.parallax.ui;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.framing.SentenceKind;
import org.parallax.quote.QuoteKind;
import org.parallax.story.FactMention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The marks of one article, in the order of its text. */
public final class Marks {
    private Marks() {}

    /** All marks of {@code article}; those of one place come in the order of the lenses. */
    public static List<Mark> of(AnalyzedArticle article, List<Subject.Fact> facts) {
        List<Mark> marks = new ArrayList<>();
        facts.forEach(fact -> ofFact(article.id(), fact).forEach(marks::add));
        // Reported speech without marks is the outlet's wording; the bar of voices counts it.
        article.quotes().stream()
                .filter(quote -> quote.kind() != QuoteKind.INDIRECT)
                .map(quote -> new Mark(Lens.QUOTES, quote.span(), new Subject.Quotation(quote)))
                .forEach(marks::add);
        article.loaded().stream()
                .map(term -> new Mark(Lens.FRAMING, term.span(), new Subject.Loaded(term)))
                .forEach(marks::add);
        article.sentences().stream()
                .filter(it -> isOpinion(it.kind()))
                .map(it -> new Mark(Lens.OPINION, it.sentence().span(), new Subject.Opinion(it)))
                .forEach(marks::add);
        marks.sort(
                Comparator.comparingInt((Mark mark) -> mark.span().start())
                        .thenComparing(Mark::lens));
        return List.copyOf(marks);
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
