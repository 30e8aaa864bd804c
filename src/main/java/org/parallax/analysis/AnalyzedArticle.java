package org.parallax.analysis;

import org.parallax.article.Article;
import org.parallax.fact.Mention;
import org.parallax.framing.ClassifiedSentence;
import org.parallax.framing.LoadedTerm;
import org.parallax.quote.Quote;

import java.util.List;

/** An article with all its marks, each list in the order of the text. */
public record AnalyzedArticle(
        Article article,
        List<ClassifiedSentence> sentences,
        List<Quote> quotes,
        List<Mention> mentions,
        List<LoadedTerm> loaded) {
    public AnalyzedArticle {
        sentences = List.copyOf(sentences);
        quotes = List.copyOf(quotes);
        mentions = List.copyOf(mentions);
        loaded = List.copyOf(loaded);
    }

    /** The same article with its mentions read anew. */
    public AnalyzedArticle withMentions(List<Mention> fresh) {
        return new AnalyzedArticle(article, sentences, quotes, fresh, loaded);
    }

    public String id() {
        return article.id();
    }
}
