package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.message.Messages;
import org.parallax.story.Comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A story on its way into a report: what its parts have in common.
 *
 * @param html what is written to
 * @param comparison the story
 * @param name what the story's anchors begin with
 * @param level of the headings of its parts, 2 or 3
 * @param numbers the articles' numbers from 1 on, by their ids
 */
record StoryPage(
        Html html, Comparison comparison, String name, int level, Map<String, Integer> numbers) {
    /** So many columns stand side by side on a printed page. */
    static final int WIDE = 5;

    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    static StoryPage of(Html html, Comparison comparison, String name, int level) {
        Map<String, Integer> numbers = new HashMap<>();
        comparison.story().articles().forEach(it -> numbers.put(it.id(), numbers.size() + 1));
        return new StoryPage(html, comparison, name, level, numbers);
    }

    List<AnalyzedArticle> articles() {
        return comparison.story().articles();
    }

    /** The heading of a part, and what it is about where there is something to say. */
    void heading(String title, String about) {
        html.element("h" + level, title);
        if (!about.isEmpty()) {
            html.element("p", about, "class", "about");
        }
    }

    void subheading(String title) {
        html.element("h" + (level + 1), title);
    }

    String anchor(Article article) {
        return name + "-" + numbers.getOrDefault(article.id(), 0);
    }

    /** An outlet's name and the number under which its article is cited. */
    void outlet(Article article) {
        html.element("a", article.name(), "href", "#" + anchor(article), "dir", "auto");
        html.text(" ");
        html.element("span", number(article), "class", "number");
    }

    String number(Article article) {
        return Messages.get("report.number", numbers.getOrDefault(article.id(), 0));
    }

    /** Opens an element that holds an article's own words, with their direction and language. */
    void openWords(String element, Article article, String... attributes) {
        List<String> all = new ArrayList<>(Arrays.asList(attributes));
        all.add("dir");
        all.add("auto");
        String language = language(article.masthead().language());
        if (language != null) {
            all.add("lang");
            all.add(language);
        }
        html.open(element, all.toArray(String[]::new));
    }

    /** The first part of a declared language; null where it is English, or no language. */
    private static @Nullable String language(@Nullable String declared) {
        if (declared == null) {
            return null;
        }
        String first = declared.strip().split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        return first.equals("en") || !LANGUAGES.contains(first) ? null : first;
    }

    void words(String element, Article article, String words, String... attributes) {
        openWords(element, article, attributes);
        html.text(line(words)).close();
    }

    static String line(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In parts of {@link #WIDE} or fewer, as even as can be. */
    static <T> List<List<T>> parts(List<T> all) {
        int parts = Math.max(1, Math.ceilDiv(all.size(), WIDE));
        int size = Math.max(1, Math.ceilDiv(all.size(), parts));
        List<List<T>> even = new ArrayList<>();
        for (int i = 0; i < all.size(); i += size) {
            even.add(all.subList(i, Math.min(all.size(), i + size)));
        }
        return even;
    }
}
