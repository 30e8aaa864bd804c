package org.parallax.analysis;

import org.parallax.article.Article;
import org.parallax.article.Prose;
import org.parallax.fact.ClauseFinder;
import org.parallax.fact.FactFinder;
import org.parallax.fact.Mention;
import org.parallax.framing.Framed;
import org.parallax.framing.Framing;
import org.parallax.lexicon.Lexicons;
import org.parallax.name.NameFinder;
import org.parallax.name.Names;
import org.parallax.name.NamingFinder;
import org.parallax.quote.Quote;
import org.parallax.quote.QuoteFinder;
import org.parallax.quote.QuoteKind;
import org.parallax.text.Span;
import org.parallax.text.Spans;

import java.util.List;

/** Takes one article through all stages. */
public final class Analyst {
    private final NameFinder names;
    private final QuoteFinder quotes;
    private final FactFinder facts;
    private final ClauseFinder clauses;
    private final NamingFinder namings;
    private final Framing framing;

    public Analyst(Lexicons lexicons) {
        names = new NameFinder(lexicons.names());
        quotes = new QuoteFinder(lexicons.saying(), lexicons.names());
        facts = new FactFinder(lexicons.framing().hedges());
        clauses = new ClauseFinder(lexicons.wordings());
        namings = new NamingFinder(lexicons.wordings(), lexicons.names());
        framing = new Framing(lexicons.framing());
    }

    public AnalyzedArticle analyze(Article article) {
        List<Prose> prose = Prose.of(article);
        Names named = names.find(article, prose);
        AnalyzedArticle marked = mark(article, prose, named);
        Spans<Span> others = Spans.of(inOwnWords(marked.quotes()), span -> span);
        return new AnalyzedArticle(
                article,
                marked.framed(),
                marked.quotes(),
                marked.mentions(),
                clauses.find(article.text(), prose, marked.mentions(), others),
                namings.find(article.text(), prose, named).stream()
                        .filter(naming -> others.overlapping(naming.span()).isEmpty())
                        .toList());
    }

    /** The same without clauses and namings: only a comparison needs these. */
    public AnalyzedArticle mark(Article article) {
        List<Prose> prose = Prose.of(article);
        return mark(article, prose, names.find(article, prose));
    }

    private AnalyzedArticle mark(Article article, List<Prose> prose, Names named) {
        List<Quote> quoted = quotes.find(article, prose, named);
        List<Mention> mentions = facts.find(article, prose, named);
        Framed framed = framing.read(article, prose, quoted, mentions);
        return new AnalyzedArticle(article, framed, quoted, mentions, List.of(), List.of());
    }

    /** What stands in a source's own words, and is compared as a quotation. */
    private static List<Span> inOwnWords(List<Quote> quoted) {
        return quoted.stream()
                .filter(quote ->
                        quote.kind() == QuoteKind.DIRECT || quote.kind() == QuoteKind.BLOCK)
                .map(Quote::span)
                .toList();
    }
}
