package org.parallax.cli;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.framing.SentenceKind;
import org.parallax.message.Messages;
import org.parallax.quote.Quote;

import java.io.PrintStream;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** One article for a reader at a terminal. */
final class ArticleTable {
    private static final int LABEL = 14;
    private static final int QUOTE = 84;
    private static final int SPEAKER = 26;

    private ArticleTable() {}

    static void print(AnalyzedArticle analyzed, PrintStream out) {
        Article article = analyzed.article();
        Published published = article.published();
        String headline = article.headline();
        out.println(headline == null ? Messages.get("cli.noheadline", article.name()) : headline);
        row(out, "cli.outlet", article.name());
        row(
                out,
                "cli.published",
                published == null
                        ? Messages.get("cli.undated")
                        : Messages.get(
                                "cli.dated",
                                published.date().toString(),
                                Messages.get(
                                        "from."
                                                + published
                                                        .from()
                                                        .name()
                                                        .toLowerCase(Locale.ROOT))));
        row(out, "cli.words", String.valueOf(article.words()));
        row(out, "cli.sentences", kinds(analyzed));
        row(out, "cli.facts", String.valueOf(analyzed.mentions().size()));
        row(out, "cli.loaded", String.valueOf(analyzed.loaded().size()));
        for (Quote quote : analyzed.quotes()) {
            String speaker = quote.speaker();
            String name = speaker == null ? Messages.get("cli.nospeaker") : speaker;
            out.println(
                    "  "
                            + Lines.cell(name, SPEAKER)
                            + " "
                            + Lines.cell("“" + article.in(quote.span()) + "”", QUOTE).strip());
        }
        out.println();
    }

    private static void row(PrintStream out, String key, String value) {
        out.println("  " + Lines.cell(Messages.get(key), LABEL) + " " + value);
    }

    private static String kinds(AnalyzedArticle article) {
        Map<SentenceKind, Integer> counts = new EnumMap<>(SentenceKind.class);
        article.sentences().forEach(sentence -> counts.merge(sentence.kind(), 1, Integer::sum));
        StringBuilder line = new StringBuilder();
        counts.forEach((kind, count) ->
                line.append(line.isEmpty() ? "" : ", ")
                        .append(
                                Messages.get(
                                        "kind." + kind.name().toLowerCase(Locale.ROOT), count)));
        return line.toString();
    }
}
