package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Part;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which column of a table holds what: as the reader says, else as its heading is usually called in
 * archives and data sets.
 *
 * @param named headings by what they hold, empty where no column holds it; what is not named is
 *     guessed
 */
public record Columns(Map<Part, String> named) {
    /** Nothing is named, all is guessed. */
    public static final Columns GUESSED = new Columns(Map.of());

    private static final Map<Part, List<String>> USUAL =
            Map.of(
                    Part.TEXT,
                    List.of(
                            "text",
                            "fulltext",
                            "articletext",
                            "body",
                            "maintext",
                            "content",
                            "article",
                            "articlebody",
                            "bodytext",
                            "plaintext",
                            "story",
                            "contents"),
                    Part.HEADLINE,
                    List.of("headline", "title", "heading", "articletitle", "hed", "head"),
                    Part.OUTLET,
                    List.of(
                            "outlet",
                            "source",
                            "publication",
                            "publisher",
                            "newspaper",
                            "sourcename",
                            "medium",
                            "media",
                            "sitename",
                            "site",
                            "domain",
                            "paper",
                            "channel"),
                    Part.DATE,
                    List.of(
                            "date",
                            "published",
                            "publishedat",
                            "publicationdate",
                            "datepublished",
                            "publishdate",
                            "pubdate",
                            "publisheddate",
                            "day",
                            "created",
                            "createdat",
                            "timestamp",
                            "time"),
                    Part.BYLINE,
                    List.of("byline", "author", "authors", "writer", "reporter", "creator"),
                    Part.ID,
                    List.of("id", "articleid", "docid", "documentid", "guid", "uid", "uuid"),
                    Part.ADDRESS,
                    List.of("url", "link", "address", "href", "permalink", "uri", "weburl"));

    public Columns {
        named = Map.copyOf(named);
    }

    /**
     * As the command line has it: "text=maintext,outlet=paper".
     *
     * @throws IllegalArgumentException where a part is not known; its message is that part
     */
    public static Columns parse(String words) {
        Map<Part, String> named = new EnumMap<>(Part.class);
        for (String pair : words.split(",", -1)) {
            int equals = pair.indexOf('=');
            String part = (equals < 0 ? pair : pair.substring(0, equals)).strip();
            Part known = part(part);
            if (known == null || equals < 0) {
                throw new IllegalArgumentException(pair.strip());
            }
            named.put(known, pair.substring(equals + 1).strip());
        }
        return new Columns(named);
    }

    /** As {@link #parse} reads it. */
    public String typed() {
        return new TreeMap<>(named)
                .entrySet().stream()
                        .map(it ->
                                it.getKey().name().toLowerCase(Locale.ROOT) + "=" + it.getValue())
                        .collect(Collectors.joining(","));
    }

    /** These and no others: nothing is guessed. */
    public static Columns only(Map<Part, String> named) {
        Map<Part, String> all = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            all.put(part, named.getOrDefault(part, ""));
        }
        return new Columns(all);
    }

    private static @Nullable Part part(String word) {
        for (Part part : Part.values()) {
            if (part.name().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return part;
            }
        }
        return null;
    }

    /**
     * Which heading holds what; a part that no heading names is left out.
     *
     * @throws UnreadableException where the reader named a heading that is not there, or where none
     *     holds the text
     */
    Map<Part, String> among(Set<String> headings) throws UnreadableException {
        Map<Part, String> found = guess(headings);
        for (Map.Entry<Part, String> each : named.entrySet()) {
            if (each.getValue().isEmpty()) {
                found.remove(each.getKey());
            } else if (headings.contains(each.getValue())) {
                found.put(each.getKey(), each.getValue());
            } else {
                throw new UnreadableException("column", each.getValue(), list(headings));
            }
        }
        if (!found.containsKey(Part.TEXT)) {
            throw new UnreadableException("textless", list(headings));
        }
        return found;
    }

    /** Which heading is taken to hold what, by what it is called. */
    static Map<Part, String> guess(Set<String> headings) {
        Map<String, String> bare = new HashMap<>();
        headings.forEach(heading -> bare.putIfAbsent(bare(heading), heading));
        Map<Part, String> found = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            guess(part, bare).ifPresent(heading -> found.put(part, heading));
        }
        return found;
    }

    private static Optional<String> guess(Part part, Map<String, String> headings) {
        return USUAL.getOrDefault(part, List.of()).stream()
                .flatMap(usual -> Stream.ofNullable(headings.get(usual)))
                .findFirst();
    }

    private static String bare(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String list(Set<String> headings) {
        // A heading in quotation marks may run over lines, and a message may not.
        List<String> all =
                headings.stream().map(heading -> heading.replaceAll("\\s+", " ")).toList();
        int most = 12;
        return String.join(", ", all.subList(0, Math.min(most, all.size())))
                + (all.size() > most ? ", …" : "");
    }
}
