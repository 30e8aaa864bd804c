package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole article as JSON, as it goes from one reader to another. Offsets are UTF-16 code units.
 */
final class ArticleEntry {
    private ArticleEntry() {}

    /**
     * An article's entry.
     *
     * @param path what the other reader is told of where it came from
     */
    static byte[] bytes(Article article, String path) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(article, path, json);
        }
        return out.toByteArray();
    }

    private static void write(Article article, String path, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("path", path);
        JsonWriter.string(json, "outlet", article.outlet());
        JsonWriter.string(json, "headline", article.headline());
        JsonWriter.string(json, "byline", article.byline());
        JsonWriter.string(json, "language", article.masthead().language());
        Published published = article.published();
        if (published != null) {
            json.writeStringProperty("published", published.date().toString());
            json.writeStringProperty("publishedFrom", JsonWriter.name(published.from()));
        }
        json.writeStringProperty("text", article.text());
        json.writeArrayPropertyStart("segments");
        for (Segment segment : article.segments()) {
            json.writeStartObject();
            json.writeStringProperty("role", JsonWriter.name(segment.role()));
            JsonWriter.span(json, segment.span());
            json.writeStringProperty("rule", segment.reason().rule());
            json.writeArrayPropertyStart("words");
            segment.reason().words().forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /**
     * The article that an entry is.
     *
     * @param place where it is said to be from where it has no address
     * @throws IllegalArgumentException where it is none
     */
    static Article read(Tree entry, String id, String place) {
        Masthead masthead =
                new Masthead(
                        words(entry, "outlet"),
                        words(entry, "headline"),
                        words(entry, "byline"),
                        published(entry),
                        Masthead.Origins.UNKNOWN,
                        words(entry, "language"));
        List<Segment> segments = new ArrayList<>();
        for (Tree segment : entry.at("segments").items()) {
            segments.add(segment(segment));
        }
        String text = entry.at("text").words();
        if (text.isBlank() || segments.isEmpty()) {
            throw new IllegalArgumentException("no article: " + id);
        }
        String path = entry.at("path").words();
        return new Article(id, path.isEmpty() ? place : path, masthead, text, segments);
    }

    private static @Nullable String words(Tree entry, String name) {
        String words = entry.at(name).words();
        return words.isEmpty() ? null : words;
    }

    private static @Nullable Published published(Tree entry) {
        String day = entry.at("published").words();
        try {
            return day.isEmpty()
                    ? null
                    : new Published(
                            LocalDate.parse(day),
                            JsonWriter.value(
                                    Published.From.class, entry.at("publishedFrom").words()));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Segment segment(Tree segment) {
        return new Segment(
                Span.of(
                        segment.at("start").number().orElse(-1),
                        segment.at("end").number().orElse(-1)),
                JsonWriter.value(SegmentRole.class, segment.at("role").words()),
                new Reason(
                        segment.at("rule").words(),
                        segment.at("words").items().stream().map(Tree::words).toList()));
    }
}
