package org.parallax.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
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
    private static final Pattern BY = Pattern.compile("(?i)^by\\s+");
    private static final Evaluator HEADLINE = PageTags.selector("[itemprop=headline]");
    private static final Evaluator DATE =
            PageTags.selector(
                    "[itemprop=datePublished], time[pubdate], .entry-date[datetime], time.published");
    private static final Evaluator OUTLET =
            PageTags.selector("[itemprop=publisher] [itemprop=name]");
    private static final Evaluator AUTHOR = PageTags.selector("[itemprop=author] [itemprop=name]");

    /** hCard, the microformat that blogs have named their writers by since 2005. */
    private static final Evaluator CARD =
            PageTags.selector(".byline .author .fn, .byline .fn, .byline [rel=author]");

    private static final Pattern DAY = Pattern.compile("^\\s*(\\d{4}-\\d{2}-\\d{2})");

    static PageData of(Document page) {
        PageTags tags = PageTags.of(page);
        return linked(tags).and(tags(page, tags)).and(microdata(tags));
    }

    PageData and(PageData other) {
        return new PageData(
                outlet != null ? outlet : other.outlet,
                headline != null ? headline : other.headline,
                authors.isEmpty() ? other.authors : authors,
                published != null ? published : other.published,
                language != null ? language : other.language);
    }

    private static PageData linked(PageTags tags) {
        PageData found = new PageData(null, null, List.of(), null, null);
        for (Element script : tags.scripts()) {
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
        return BY.matcher(Parser.unescapeEntities(name, false)).replaceFirst("").strip();
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

    private static PageData tags(Document page, PageTags tags) {
        List<String> authors = new ArrayList<>();
        for (String author : tags.authors()) {
            String name = BY.matcher(author).replaceFirst("").strip();
            if (!name.isEmpty() && !name.startsWith("http") && !authors.contains(name)) {
                authors.add(name);
            }
        }
        return new PageData(
                tags.meta("property=og:site_name", "name=application-name"),
                tags.meta("property=og:title", "name=twitter:title"),
                authors,
                day(
                        tags.meta(
                                "property=article:published_time",
                                "name=article:published_time",
                                "name=date",
                                "name=pubdate",
                                "name=dc.date.issued",
                                "name=dc.date",
                                "name=publish-date",
                                "itemprop=datepublished")),
                PageLanguage.of(page, tags));
    }

    private static PageData microdata(PageTags tags) {
        Element headline = tags.first(HEADLINE);
        Element date = tags.first(DATE);
        Element outlet = tags.first(OUTLET);
        List<String> authors = texts(tags.all(AUTHOR));
        if (authors.isEmpty()) {
            authors = texts(tags.all(CARD));
        }
        return new PageData(
                outlet == null ? null : blankToNull(valueOf(outlet)),
                headline == null ? null : blankToNull(valueOf(headline)),
                authors,
                date == null ? null : day(valueOf(date)),
                null);
    }

    private static List<String> texts(List<Element> elements) {
        return elements.stream().filter(Element::hasText).map(Element::text).toList();
    }

    private static String valueOf(Element element) {
        for (String attribute : List.of("content", "datetime")) {
            if (element.hasAttr(attribute)) {
                return element.attr(attribute);
            }
        }
        return element.text();
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
