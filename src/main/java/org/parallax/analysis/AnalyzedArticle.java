package org.parallax.analysis;

import org.parallax.article.Article;
import org.parallax.article.Prose;
import org.parallax.fact.Clause;
import org.parallax.fact.Mention;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.Framed;
import org.parallax.framing.LoadedTerm;
import org.parallax.framing.SentenceKind;
import org.parallax.framing.Voice;
import org.parallax.framing.VoicePart;
import org.parallax.name.Naming;
import org.parallax.quote.Quote;
import org.parallax.text.Spans;
import org.parallax.text.Token;

import java.util.List;

/**
 * An article with all its marks, each list in the order of the text.
 *
 * @param framed in whose voice it speaks, and how it words what it tells
 * @param clauses what can be compared with the clauses of other articles
 * @param namings what people and things are called, outside others' own words
 */
public record AnalyzedArticle(
        Article article,
        Framed framed,
        List<Quote> quotes,
        List<Mention> mentions,
        List<Clause> clauses,
        List<Naming> namings) {
    public AnalyzedArticle {
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        clauses = List.copyOf(clauses);
        namings = List.copyOf(namings);
    }

    /** An article of which no voices, clauses and namings are known. */
    public AnalyzedArticle(
            Article article,
            List<ClassifiedSentence> sentences,
            List<Quote> quotes,
            List<Mention> mentions,
            List<LoadedTerm> loaded) {
        this(
                article,
                new Framed(true, sentences, loaded, List.of()),
                quotes,
                mentions,
                List.of(),
                List.of());
    }

    /** An article of which nothing is told but where its sentences stand. */
    public static AnalyzedArticle unmarked(Article article) {
        List<ClassifiedSentence> sentences =
                Prose.of(article).stream()
                        .flatMap(it -> it.sentences().stream())
                        // A sentence has to be of some kind; this one says the least.
                        .map(it -> new ClassifiedSentence(it, SentenceKind.FACT, List.of()))
                        .toList();
        return new AnalyzedArticle(article, sentences, List.of(), List.of(), List.of());
    }

    /** The same article with its mentions read anew. */
    public AnalyzedArticle withMentions(List<Mention> fresh) {
        return new AnalyzedArticle(article, framed, quotes, fresh, clauses, namings);
    }

    public String id() {
        return article.id();
    }

    public List<ClassifiedSentence> sentences() {
        return framed.sentences();
    }

    public List<LoadedTerm> loaded() {
        return framed.loaded();
    }

    /** How many of its words are not given as others', theirs or in the outlet's wording. */
    public int ownWords() {
        Spans<VoicePart> others =
                Spans.of(
                        framed.voices().stream()
                                .filter(part -> part.voice() != Voice.OUTLET)
                                .toList(),
                        VoicePart::span);
        return (int)
                sentences().stream()
                        .flatMap(it -> it.sentence().tokens().stream())
                        .map(Token::span)
                        .filter(span -> others.overlapping(span).isEmpty())
                        .count();
    }
}
