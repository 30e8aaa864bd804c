package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Characters;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** A value of a JSON text that nobody vouches for, with what can be asked of it safely. */
record Tree(@Nullable Object value) {
    private static final int DEEPEST = 32;

    /** A few bytes each make a value of many: so many fit into the memory of an old laptop. */
    private static final int MOST_TOKENS = 2_000_000;

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxTokenCount(MOST_TOKENS)
                                    .build())
                    .build();

    /**
     * Reads a whole text.
     *
     * @throws tools.jackson.core.JacksonException where it is no JSON, or deeper than 32
     */
    static Tree of(byte[] bytes) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
            json.nextToken();
            Object value = value(json);
            // What has more behind it is none of the forms that are asked for.
            return json.nextToken() == null ? new Tree(value) : new Tree(null);
        }
    }

    private static @Nullable Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Tree> members = new LinkedHashMap<>();
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, new Tree(value(json)));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<Tree> items = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                items.add(new Tree(value(json)));
            }
            return items;
        }
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return json.getNumberType() == JsonParser.NumberType.INT ? json.getIntValue() : null;
        }
        return token == JsonToken.VALUE_STRING ? Characters.whole(json.getString()) : null;
    }

    /** What an object holds under this name; a tree of nothing where there is no such thing. */
    Tree at(String name) {
        Tree found = value instanceof Map<?, ?> members ? (Tree) members.get(name) : null;
        return found == null ? new Tree(null) : found;
    }

    /** What a list holds; anything else is a list of itself, and nothing one of nothing. */
    List<Tree> items() {
        if (value instanceof List<?> list) {
            return list.stream().map(Tree.class::cast).toList();
        }
        return value == null ? List.of() : List.of(this);
    }

    boolean isList() {
        return value instanceof List<?>;
    }

    /** The text, empty where it is none. */
    String words() {
        return value instanceof String words ? words : "";
    }

    OptionalInt number() {
        return value instanceof Integer number ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** Whether its "type" is this one, or has it among others. */
    boolean is(String type) {
        return at("type").items().stream().anyMatch(it -> it.words().equals(type));
    }
}
