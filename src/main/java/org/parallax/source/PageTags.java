package org.parallax.source;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The elements in which a page can say something about itself, gathered in one walk: to ask the
 * whole page for each thing that it might say would take longer than to parse it.
 */
final class PageTags {
    private static final List<String> KEYS = List.of("name", "property", "itemprop", "http-equiv");

    private final Map<String, String> metas = new HashMap<>();
    private final List<String> authors = new ArrayList<>();
    private final List<Element> scripts = new ArrayList<>();
    private final List<Element> named = new ArrayList<>();

    private PageTags() {}

    static PageTags of(Document page) {
        PageTags tags = new PageTags();
        NodeVisitor visitor = (node, depth) -> tags.take(node);
        page.traverse(visitor);
        return tags;
    }

    private void take(Node node) {
        if (!(node instanceof Element element)) {
            return;
        }
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "script" -> script(element);
            default -> {
                if (element.hasAttr("itemprop")
                        || element.hasAttr("rel")
                        || element.nameIs("time")
                        || element.hasClass("entry-date")
                        || element.hasClass("fn")) {
                    named.add(element);
                }
            }
        }
    }

    private void script(Element script) {
        if (script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
            scripts.add(script);
        }
    }

    private void meta(Element meta) {
        String content = meta.attr("content").strip();
        if (meta.hasAttr("itemprop")) {
            named.add(meta);
        }
        for (String key : KEYS) {
            String value = meta.attr(key).strip().toLowerCase(Locale.ROOT);
            if (!value.isEmpty() && !content.isEmpty()) {
                metas.putIfAbsent(key + "=" + value, content);
            }
        }
        String name = meta.attr("name").strip();
        boolean byline = name.equalsIgnoreCase("author") || name.equalsIgnoreCase("byl");
        if (byline || meta.attr("property").strip().equalsIgnoreCase("author")) {
            authors.add(content);
        }
    }

    /** The content of the first tag with one of {@code keys}, such as "property=og:title". */
    @Nullable String meta(String... keys) {
        for (String key : keys) {
            String content = metas.get(key);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** What the tags say of the writers, in the page's order. */
    List<String> authors() {
        return authors;
    }

    /** The scripts that hold JSON-LD. */
    List<Element> scripts() {
        return scripts;
    }

    /**
     * The elements that match, in the page's order.
     *
     * @param selector names a property of microdata, a relation, a time, or one of the classes
     *     "entry-date" and "fn"
     */
    List<Element> all(Evaluator selector) {
        return named.stream().filter(it -> it.is(selector)).toList();
    }

    @Nullable Element first(Evaluator selector) {
        return named.stream().filter(it -> it.is(selector)).findFirst().orElse(null);
    }

    /** Whether an element is of this tag, or stands in one that is. */
    static boolean within(Element element, String tag) {
        for (Element at = element; at != null; at = at.parent()) {
            if (at.nameIs(tag)) {
                return true;
            }
        }
        return false;
    }

    static Evaluator selector(String words) {
        return QueryParser.parse(words);
    }
}
