package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Published;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * An article as a bibliography names it.
 *
 * @param key its own in one bibliography, and the same in another: outlet, day and a piece of its
 *     text's fingerprint
 */
record Citation(String key, Article article) {
    private static final int PRINT = 6;

    /** A citation for each article, in their order. */
    static List<Citation> of(List<Article> articles) {
        Map<String, Integer> taken = new HashMap<>();
        List<Citation> citations = new ArrayList<>();
        for (Article article : articles) {
            String key = name(article);
            int times = taken.merge(key, 1, Integer::sum);
            citations.add(new Citation(times == 1 ? key : key + "-" + times, article));
        }
        return citations;
    }

    /** Small letters, digits and hyphens: what every program takes for a key. */
    private static String name(Article article) {
        String outlet =
                Normalizer.normalize(article.name(), Normalizer.Form.NFD)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("\\p{M}+", "")
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
        LocalDate day = new Citation("", article).day();
        String print = Fingerprint.of(article.text()).substring(0, PRINT);
        return (outlet.isEmpty() ? "article" : outlet)
                + "-"
                + (day == null ? "undated" : day)
                + "-"
                + print;
    }

    @Nullable LocalDate day() {
        Published published = article.published();
        return published == null ? null : published.date();
    }

    /** What to call it where it has no headline. */
    String title() {
        String headline = article.headline();
        return headline == null ? article.name() : headline.replaceAll("\\s+", " ").strip();
    }

    /** Where it stands on the web; null where it was read from a file. */
    @Nullable String address() {
        String path = article.path();
        return path.startsWith("https://") || path.startsWith("http://") ? path : null;
    }
}
