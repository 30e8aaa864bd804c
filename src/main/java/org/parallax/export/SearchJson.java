package org.parallax.export;

import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.index.ArticleHit;
import org.parallax.index.Found;
import org.parallax.index.Match;
import org.parallax.index.QuoteGroup;
import org.parallax.index.QuoteHit;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.util.List;
import java.util.function.LongFunction;

/** The JSON of what a search found. */
public final class SearchJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final JsonGenerator json;
    private final LongFunction<Article> articles;

    private SearchJson(JsonGenerator json, LongFunction<Article> articles) {
        this.json = json;
        this.articles = articles;
    }

    /**
     * Writes articles with their matches, and what was said.
     *
     * @param articles the articles by their keys
     */
    public static void write(
            Found found,
            List<QuoteGroup> quotes,
            LongFunction<Article> articles,
            OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            new SearchJson(json, articles).write(found, quotes);
            json.writeRaw('\n');
        }
    }

    private void write(Found found, List<QuoteGroup> quotes) {
        json.writeStartObject();
        json.writeNumberProperty("total", found.total());
        json.writeBooleanProperty("more", found.more());
        json.writeArrayPropertyStart("hits");
        found.articles().forEach(this::hit);
        json.writeEndArray();
        json.writeArrayPropertyStart("quotes");
        quotes.forEach(this::quotes);
        json.writeEndArray();
        json.writeArrayPropertyStart("hints");
        found.hints().forEach(hint -> json.writeString(hint.sentence()));
        json.writeEndArray();
        JsonWriter.string(json, "meant", found.meant());
        json.writeEndObject();
    }

    private void hit(ArticleHit hit) {
        Article article = articles.apply(hit.key());
        Published published = article.published();
        json.writeStartObject();
        json.writeStringProperty("article", article.id());
        json.writeStringProperty("path", article.path());
        JsonWriter.string(json, "headline", article.headline());
        JsonWriter.string(json, "outlet", article.outlet());
        JsonWriter.string(
                json, "published", published == null ? null : published.date().toString());
        json.writeArrayPropertyStart("matches");
        for (Match match : hit.matches()) {
            json.writeStartObject();
            JsonWriter.exact(json, match.span(), article.text());
            json.writeStringProperty("field", JsonWriter.name(match.part()));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void quotes(QuoteGroup group) {
        QuoteHit first = group.quotes().getFirst();
        json.writeStartObject();
        JsonWriter.string(json, "speaker", group.speaker());
        json.writeArrayPropertyStart("articles");
        group.quotes().stream()
                .map(quote -> articles.apply(quote.key()).id())
                .distinct()
                .forEach(json::writeString);
        json.writeEndArray();
        json.writeStringProperty("exact", first.span().in(articles.apply(first.key()).text()));
        json.writeEndObject();
    }
}
