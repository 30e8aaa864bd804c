package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.message.Messages;

import java.net.URI;
import java.net.URISyntaxException;

/** Of a report: the articles, cited under the numbers by which all other parts name them. */
final class SourcesPart {
    private final StoryPage page;
    private final Html html;

    SourcesPart(StoryPage page) {
        this.page = page;
        this.html = page.html();
    }

    void write() {
        html.open("section", "class", "sources");
        page.heading(Messages.get("report.sources"), "");
        html.open("ol");
        page.articles().forEach(this::source);
        html.close().close();
    }

    private void source(AnalyzedArticle analyzed) {
        Article article = analyzed.article();
        html.open("li", "id", page.anchor(article));
        part(article, article.byline(), "byline");
        part(
                article,
                article.headline() == null
                        ? Messages.get("window.framing.untitled")
                        : article.headline(),
                "headline");
        part(article, article.name(), "outlet");
        html.element("span", day(article.published())).text(". ");
        path(article.path());
        html.close();
    }

    private void part(Article article, @Nullable String words, String style) {
        if (words != null && !words.isBlank()) {
            page.words("span", article, words, "class", style);
            html.text(". ");
        }
    }

    private static String day(@Nullable Published published) {
        if (published == null) {
            return Messages.get("cli.undated");
        }
        String from = Messages.get("from." + StoryPage.key(published.from()));
        return Messages.get("cli.dated", published.date().toString(), from);
    }

    /** An address can be followed by whoever reads the report; a path is told as it is. */
    private void path(String path) {
        if (isAddress(path)) {
            html.element("a", path, "href", path, "rel", "noreferrer", "class", "path");
        } else {
            html.element("span", path, "class", "path");
        }
    }

    private static boolean isAddress(String path) {
        try {
            URI uri = new URI(path);
            return uri.getHost() != null
                    && uri.toASCIIString().equals(path)
                    && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
