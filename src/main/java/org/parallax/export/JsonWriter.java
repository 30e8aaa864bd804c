package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.story.Comparison;
import org.parallax.story.Utterance;
import org.parallax.story.Utterances;
import org.parallax.text.Span;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The JSON that the command line prints. Its names are fixed: programs outside measure Parallax
 * through them. Offsets are UTF-16 code units, half-open.
 */
public final class JsonWriter {
    static final int SCHEMA = 1;
    static final JsonFactory FACTORY = new JsonFactory();

    private JsonWriter() {}

    /** Writes the articles alone. */
    public static void articles(List<AnalyzedArticle> articles, OutputStream out) {
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            List<Utterance> within =
                    articles.stream()
                            .flatMap(article -> Utterances.of(List.of(article)).stream())
                            .toList();
            new ArticleJson(json, new QuoteIds(articles, within)).write(articles);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** Writes the articles and what their stories share. */
    public static void comparisons(
            List<AnalyzedArticle> articles, List<Comparison> comparisons, OutputStream out) {
        Map<String, AnalyzedArticle> byId = new HashMap<>();
        articles.forEach(article -> byId.put(article.id(), article));
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeNumberProperty("schema", SCHEMA);
            List<Utterance> utterances =
                    comparisons.stream()
                            .flatMap(comparison -> comparison.utterances().stream())
                            .toList();
            QuoteIds ids = new QuoteIds(articles, utterances);
            new ArticleJson(json, ids).write(articles);
            new ComparisonJson(json, byId, ids).write(comparisons);
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /**
     * The value that {@link #name} wrote so.
     *
     * @throws IllegalArgumentException where there is none of this name
     */
    static <E extends Enum<E>> E value(Class<E> type, String name) {
        return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    }

    static void string(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    static void span(JsonGenerator json, Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    static void exact(JsonGenerator json, Span span, String text) {
        span(json, span);
        json.writeStringProperty("exact", span.in(text));
    }
}
