package org.parallax.cli;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.index.ArticleHit;
import org.parallax.index.Found;
import org.parallax.index.Match;
import org.parallax.index.QuoteGroup;
import org.parallax.message.Messages;

import java.io.PrintStream;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;

/** Prints what a search found. */
final class SearchTable {
    private final LongFunction<Article> articles;
    private final PrintStream out;

    SearchTable(LongFunction<Article> articles, PrintStream out) {
        this.articles = articles;
        this.out = out;
    }

    /** Each article with the sentences that hold what was sought, and then who said what. */
    void print(Found found, List<QuoteGroup> quotes) {
        out.println(Messages.get("cli.found", found.total(), found.more() ? 1 : 0));
        found.articles().forEach(this::print);
        if (!quotes.isEmpty()) {
            out.println();
            out.println(Messages.get("cli.found.quotes"));
            quotes.forEach(this::print);
        }
    }

    private void print(ArticleHit hit) {
        Article article = articles.apply(hit.key());
        out.println();
        String outlet =
                hit.published().isEmpty()
                        ? article.name()
                        : Messages.get("cli.dated", article.name(), hit.published());
        String headline = article.headline();
        out.println(headline == null ? outlet : outlet + ": " + Lines.oneLine(headline));
        for (Match match : hit.matches()) {
            out.println(Messages.get("cli.hit", article.path(), marked(article, match)));
        }
    }

    /** The sentence, the found words between brackets. */
    private static String marked(Article article, Match match) {
        String text = article.text();
        String line =
                text.substring(match.sentence().start(), match.span().start())
                        + "["
                        + match.span().in(text)
                        + "]"
                        + text.substring(match.span().end(), match.sentence().end());
        return Lines.oneLine(line);
    }

    private void print(QuoteGroup group) {
        String speaker = named(group.speaker());
        String outlets =
                group.quotes().stream()
                        .map(quote -> articles.apply(quote.key()).name())
                        .distinct()
                        .collect(Collectors.joining(", "));
        String words =
                group.quotes()
                        .getFirst()
                        .span()
                        .in(articles.apply(group.quotes().getFirst().key()).text());
        out.println(Messages.get("cli.found.quote", speaker, outlets, Lines.oneLine(words)));
    }

    private static String named(@Nullable String speaker) {
        return speaker == null ? Messages.get("cli.nospeaker") : speaker;
    }
}
