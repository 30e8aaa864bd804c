package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Messages;
import org.parallax.message.Reason;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

import java.io.ByteArrayOutputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * A whole article as JSON, as it goes from one reader to another. Offsets are UTF-16 code units.
 */
final class ArticleEntry {
    private static final String RULES = "segment.";

    /** Of what stands in a masthead, in UTF-16 units. */
    private static final int LONGEST = 10_000;

    private ArticleEntry() {}

    /** An article's entry; where it came from is told by the assignment. */
    static byte[] bytes(Article article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json =
                JsonWriter.FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            write(article, json);
        }
        return out.toByteArray();
    }

    private static void write(Article article, JsonGenerator json) {
        json.writeStartObject();
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
     * @param place where it is said to be from
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
        String text = entry.at("text").words();
        List<Segment> segments =
                entry.at("segments").items().stream().map(it -> segment(it)).toList();
        if (segments.isEmpty() || !covers(segments, text)) {
            throw new IllegalArgumentException("no article: " + id);
        }
        return new Article(id, place, masthead, text, segments);
    }

    /** Whether no word lies outside the segments, and none of them begins within a character. */
    private static boolean covers(List<Segment> segments, String text) {
        int at = 0;
        for (Segment segment : segments) {
            if (segment.start() < at
                    || segment.end() > text.length()
                    || segment.span().isEmpty()
                    || !Characters.isBlank(text.substring(at, segment.start()))
                    || isWithin(text, segment.start())
                    || isWithin(text, segment.end())) {
                return false;
            }
            at = segment.end();
        }
        return Characters.isBlank(text.substring(at));
    }

    private static boolean isWithin(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
    }

    private static @Nullable String words(Tree entry, String name) {
        String words = entry.at(name).words();
        if (words.length() > LONGEST) {
            throw new IllegalArgumentException(name + " of " + words.length());
        }
        return words.isEmpty() ? null : words;
    }

    private static @Nullable Published published(Tree entry) {
        String day = entry.at("published").words();
        if (day.isEmpty()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(day);
            if (date.getYear() < 1 || date.getYear() > 9999) {
                throw new IllegalArgumentException(day);
            }
            String from = entry.at("publishedFrom").words();
            return new Published(date, JsonWriter.value(Published.From.class, from));
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
                reason(segment));
    }

    /** A rule that this Parallax does not know has no sentence. */
    private static Reason reason(Tree segment) {
        String rule = segment.at("rule").words();
        return rule.startsWith(RULES) && Messages.has("reason." + rule)
                ? new Reason(rule, segment.at("words").items().stream().map(Tree::words).toList())
                : Reason.of("segment.sent");
    }
}
