package org.parallax.analysis;

import org.parallax.article.Article;
import org.parallax.fact.Clause;
import org.parallax.fact.Mention;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.LoadedTerm;
import org.parallax.name.Naming;
import org.parallax.quote.Quote;

import java.util.List;

/**
 * An article with all its marks, each list in the order of the text.
 *
 * @param clauses what can be compared with the clauses of other articles
 * @param namings what people and things are called, outside others' own words
 */
public record AnalyzedArticle(
        Article article,
        List<ClassifiedSentence> sentences,
        List<Quote> quotes,
        List<Mention> mentions,
        List<LoadedTerm> loaded,
        List<Clause> clauses,
        List<Naming> namings) {
    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        loaded = List.copyOf(loaded);
        clauses = List.copyOf(clauses);
        namings = List.copyOf(namings);
    }

    /** An article of which no clauses and namings are known. */
    public AnalyzedArticle(
            Article article,
            List<ClassifiedSentence> sentences,
            List<Quote> quotes,
            List<Mention> mentions,
            List<LoadedTerm> loaded) {
        this(article, sentences, quotes, mentions, loaded, List.of(), List.of());
    }

    /** The same article with its mentions read anew. */
    public AnalyzedArticle withMentions(List<Mention> fresh) {
        return new AnalyzedArticle(article, sentences, quotes, fresh, loaded, clauses, namings);
    }

    public String id() {
        return article.id();
    }
}
