package org.parallax.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a page says about itself to machines: JSON-LD first, then OpenGraph and meta tags, then
 * microdata and microformats.
 *
 * @param authors the writers' names, none where the page gives none
 * @param language a BCP 47 tag, null where the page declares none that is well formed
 */
record PageData(
        @Nullable String outlet,
        @Nullable String headline,
        List<String> authors,
        @Nullable LocalDate published,
        @Nullable String language) {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(tools.jackson.core.json.JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .build();
    private static final Pattern ARTICLE =
            Pattern.compile("(?i).*(article|posting|report|review)$");
    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})");

    static PageData of(Document page) {
        return linked(page).and(tags(page)).and(microdata(page));
    }

    PageData and(PageData other) {
        return new PageData(
                outlet != null ? outlet : other.outlet,
                headline != null ? headline : other.headline,
                authors.isEmpty() ? other.authors : authors,
                published != null ? published : other.published,
                language != null ? language : other.language);
    }

    private static PageData linked(Document page) {
        PageData found = new PageData(null, null, List.of(), null, null);
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                JsonNode root = JSON.readTree(script.data());
                Optional<JsonNode> article = article(root);
                if (article.isPresent()) {
                    found = found.and(article(article.get(), named(root)));
                }
            } catch (JacksonException e) {
                // A page's broken data is no error of the reader's: the tags and the text are asked
                // instead.
            }
        }
        return found;
    }

    private static Optional<JsonNode> article(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().flatMap(item -> article(item).stream()).findFirst();
        }
        if (node.isObject()
                && texts(node.path("@type")).stream()
                        .anyMatch(type -> ARTICLE.matcher(type).matches())) {
            return Optional.of(node);
        }
        return node.isObject()
                ? article(node.path("@graph")).or(() -> article(node.path("mainEntity")))
                : Optional.empty();
    }

    private static PageData article(JsonNode article, Map<String, String> named) {
        List<String> publishers = names(article.path("publisher"), named);
        return new PageData(
                publishers.isEmpty() ? null : publishers.getFirst(),
                blankToNull(article.path("headline").asString("")),
                names(article.path("author"), named),
                day(article.path("datePublished").asString("")),
                language(article.path("inLanguage")));
    }

    /** The names of a person or body, or of several, given in full or by the id of another node. */
    private static List<String> names(JsonNode node, Map<String, String> named) {
        if (node.isArray()) {
            return node.valueStream().flatMap(item -> names(item, named).stream()).toList();
        }
        String name = bare(node.isString() ? node.asString() : node.path("name").asString(""));
        if (!name.isBlank()) {
            return name.startsWith("http") ? List.of() : List.of(name);
        }
        String other = named.get(node.path("@id").asString(""));
        return other == null ? List.of() : List.of(other);
    }

    /** A name without "By" before it; some pages write the characters of HTML into their data. */
    private static String bare(String name) {
        return Parser.unescapeEntities(name, false).replaceFirst("(?i)^by\\s+", "").strip();
    }

    /** Given as a tag, or as a thing whose other name is the tag; of several the first. */
    private static @Nullable String language(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return PageLanguage.tag(
                one.isString() ? one.asString() : one.path("alternateName").asString(""));
    }

    /** The names of the nodes that others may point at, by their ids. */
    private static Map<String, String> named(JsonNode root) {
        Map<String, String> named = new HashMap<>();
        for (JsonNode node : root.path("@graph")) {
            String id = node.path("@id").asString("");
            String name = node.path("name").asString("");
            if (!id.isEmpty() && !name.isBlank()) {
                named.putIfAbsent(id, name.strip());
            }
        }
        return named;
    }

    private static List<String> texts(JsonNode node) {
        return node.isArray()
                ? node.valueStream().map(item -> item.asString("")).toList()
                : List.of(node.asString(""));
    }

    private static PageData tags(Document page) {
        List<String> authors = new ArrayList<>();
        for (Element meta :
                page.select("meta[name=author], meta[name=byl], meta[property=author]")) {
            String name = meta.attr("content").replaceFirst("(?i)^by\\s+", "").strip();
            if (!name.isEmpty() && !name.startsWith("http") && !authors.contains(name)) {
                authors.add(name);
            }
        }
        return new PageData(
                first(page, "meta[property=og:site_name]", "meta[name=application-name]"),
                first(page, "meta[property=og:title]", "meta[name=twitter:title]"),
                authors,
                day(
                        first(
                                page,
                                "meta[property=article:published_time]",
                                "meta[name=article:published_time]",
                                "meta[name=date]",
                                "meta[name=pubdate]",
                                "meta[name=DC.date.issued]",
                                "meta[name=dc.date]",
                                "meta[name=publish-date]",
                                "meta[itemprop=datePublished]")),
                PageLanguage.of(page));
    }

    private static PageData microdata(Document page) {
        Element headline = page.selectFirst("[itemprop=headline]");
        Element date =
                page.selectFirst(
                        "[itemprop=datePublished], time[pubdate], .entry-date[datetime], time.published");
        Element outlet = page.selectFirst("[itemprop=publisher] [itemprop=name]");
        List<String> authors = page.select("[itemprop=author] [itemprop=name]").eachText();
        if (authors.isEmpty()) {
            // hCard, the microformat that blogs have named their writers by since 2005.
            authors =
                    page.select(".byline .author .fn, .byline .fn, .byline [rel=author]")
                            .eachText();
        }
        return new PageData(
                outlet == null ? null : blankToNull(valueOf(outlet)),
                headline == null ? null : blankToNull(valueOf(headline)),
                authors,
                date == null ? null : day(valueOf(date)),
                null);
    }

    private static String valueOf(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
    }

    private static @Nullable String first(Document page, String... selectors) {
        for (String selector : selectors) {
            Element element = page.selectFirst(selector);
            if (element != null && !element.attr("content").isBlank()) {
                return element.attr("content").strip();
            }
        }
        return null;
    }

    /** The day as it was where the outlet is: a zone's offset is not followed to another day. */
    private static @Nullable LocalDate day(@Nullable String stamp) {
        Matcher matcher = DAY.matcher(stamp == null ? "" : stamp);
        if (!matcher.find()) {
            return stamp == null ? null : MastheadLine.date(stamp.strip());
        }
        try {
            return LocalDate.parse(matcher.group(1));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable String blankToNull(String words) {
        return words.isBlank() ? null : words.strip();
    }
}
