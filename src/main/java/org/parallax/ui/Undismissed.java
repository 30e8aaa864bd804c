package org.parallax.ui;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.framing.Framed;
import org.parallax.framing.LoadedTerm;
import org.parallax.quote.Quote;
import org.parallax.story.Comparison;
import org.parallax.story.Discrepancy;
import org.parallax.story.HeadlineReading;
import org.parallax.story.Story;
import org.parallax.story.Utterances;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A story as it is handed on: its articles in the order of their columns, and without the marks
 * that the reader put away as wrong. Where none was and no column was moved it is what the program
 * made of the articles, to the last mark.
 *
 * @param order ids of its articles
 * @param dismissed of this story or of any
 */
record Undismissed(StoryModel story, List<String> order, Set<Dismissed> dismissed) {
    Undismissed {
        order = List.copyOf(order);
        dismissed = Set.copyOf(dismissed);
    }

    /** The story as it stands in the window now. */
    static Undismissed of(StoryModel story, Set<Dismissed> dismissed) {
        return new Undismissed(story, story.arrangementProperty().get().order(), dismissed);
    }

    /** How many marks of the story were put away. */
    int count() {
        return (int)
                dismissed.stream()
                        .filter(it -> it.in().equals(story.id()) || story.column(it.in()) != null)
                        .count();
    }

    Comparison comparison() {
        Comparison all = story.comparison();
        boolean whole = count() == 0;
        List<AnalyzedArticle> articles =
                story.columns().stream().map(it -> whole ? it.analyzed() : article(it)).toList();
        List<AnalyzedArticle> arranged =
                order.stream().map(id -> articles.get(story.ids().indexOf(id))).toList();
        Story told = new Story(story.id(), story.title(), arranged, all.story().events());
        return whole ? arranged(all, told) : without(all, told, articles);
    }

    private static Comparison arranged(Comparison all, Story told) {
        return new Comparison(
                told,
                all.facts(),
                all.discrepancies(),
                all.utterances(),
                all.labels(),
                all.keyWords(),
                all.headlines(),
                all.copies());
    }

    private Comparison without(Comparison all, Story told, List<AnalyzedArticle> articles) {
        Set<String> gone =
                story.facts().stream()
                        .filter(it -> !isLeft("", it))
                        .map(it -> it.fact().id())
                        .collect(Collectors.toSet());
        return new Comparison(
                told,
                all.facts().stream().filter(it -> !gone.contains(it.id())).toList(),
                all.discrepancies().stream().filter(it -> isLeft(it, gone)).toList(),
                // Which quotation is the fullest hangs on those that are left.
                Utterances.of(articles),
                all.labels().stream().filter(it -> isLeft("", new Subject.Naming(it))).toList(),
                all.keyWords().stream().filter(it -> isLeft("", story.word(it))).toList(),
                all.headlines().stream()
                        .filter(it -> isLeft("", new Subject.Headline(it)))
                        .map(it -> without(it, gone))
                        .toList(),
                all.copies());
    }

    private boolean isLeft(String article, Subject subject) {
        return !dismissed.contains(Dismissed.of(story, article, subject));
    }

    /** What is said of a fact goes with the fact. */
    private boolean isLeft(Discrepancy discrepancy, Set<String> gone) {
        return isLeft("", new Subject.Differing(discrepancy))
                && (discrepancy.fact() == null || !gone.contains(discrepancy.fact()));
    }

    private static HeadlineReading without(HeadlineReading reading, Set<String> gone) {
        return new HeadlineReading(
                reading.headline(),
                reading.first(),
                reading.leftOut().stream().filter(it -> !gone.contains(it.id())).toList(),
                reading.missing(),
                reading.stands());
    }

    /** Sentences that judge stay: they are marked in the window alone, and counted elsewhere. */
    private AnalyzedArticle article(ColumnModel column) {
        Set<Quote> quotes = new HashSet<>();
        Set<LoadedTerm> terms = new HashSet<>();
        for (Mark mark : column.marks()) {
            if (!isLeft(column.id(), mark.subject())) {
                switch (mark.subject()) {
                    case Subject.Quotation it -> quotes.add(it.quote());
                    case Subject.Loaded it -> terms.add(it.term());
                    default -> {}
                }
            }
        }
        AnalyzedArticle all = column.analyzed();
        Framed framed = all.framed();
        return new AnalyzedArticle(
                all.article(),
                new Framed(
                        framed.english(),
                        framed.sentences(),
                        framed.loaded().stream().filter(it -> !terms.contains(it)).toList(),
                        framed.voices()),
                all.quotes().stream().filter(it -> !quotes.contains(it)).toList(),
                all.mentions(),
                all.clauses(),
                all.namings());
    }
}
