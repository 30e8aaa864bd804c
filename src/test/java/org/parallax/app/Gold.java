package org.parallax.app;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a careful reader found in one sample story; every {@code exact} stands in its file. */
record Gold(Map<String, GoldArticle> articles, List<GoldFact> facts) {
    /** One article; a speaker whom nobody names is null. */
    record GoldArticle(
            @Nullable String outlet,
            String headline,
            @Nullable String byline,
            @Nullable String published,
            List<Passage> setApart,
            List<String> never,
            List<String> body,
            List<GoldQuote> quotes,
            List<String> loaded) {
        GoldArticle {
            never = never == null ? List.of() : never;
        }
    }

    record Passage(String exact, String role) {}

    record GoldQuote(String exact, @Nullable String speaker, String kind) {}

    /** A fact with the wordings that state it, by file. */
    record GoldFact(
            String id,
            String type,
            Map<String, Object> value,
            Map<String, List<String>> mentions) {}

    static Gold of(String story) {
        String name = "/org/parallax/corpus/" + story + ".json";
        try (InputStream in = Objects.requireNonNull(Gold.class.getResourceAsStream(name))) {
            return JsonMapper.builder()
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build()
                    .readValue(in, Gold.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
