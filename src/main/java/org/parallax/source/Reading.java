package org.parallax.source;

import org.parallax.article.Article;
import org.parallax.article.Fingerprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What came of reading some places.
 *
 * @param unread the places that gave no article, or not all of theirs
 * @param feeds the lists of articles that stood there in their stead
 */
public record Reading(List<Article> articles, List<Unread> unread, List<Feed> feeds) {
    public static final Reading NOTHING = new Reading(List.of(), List.of());

    public Reading {
        articles = List.copyOf(articles);
        unread = List.copyOf(unread);
        feeds = List.copyOf(feeds);
    }

    public Reading(List<Article> articles, List<Unread> unread) {
        this(articles, unread, List.of());
    }

    /**
     * This and what was read after it. An article that comes again, from the same place or with the
     * same text under the same outlet, takes the place and the id of the one before.
     */
    public Reading and(Reading later) {
        List<Article> all = new ArrayList<>(articles);
        List<String> prints = new ArrayList<>();
        articles.forEach(it -> prints.add(Fingerprint.of(it.text())));
        int last = articles.stream().mapToInt(it -> number(it.id())).max().orElse(0);
        for (Article article : later.articles()) {
            String print = Fingerprint.of(article.text());
            int at = again(all, prints, article, print);
            if (at < 0) {
                last++;
                all.add(article.as("a" + last));
                prints.add(print);
            } else {
                all.set(at, article.as(all.get(at).id()));
                prints.set(at, print);
            }
        }
        return new Reading(all, later.unread(), later.feeds());
    }

    /** This without the rows of {@code table}. */
    public Reading without(Place.Table table) {
        String rows = table.name() + "#";
        return new Reading(
                articles.stream().filter(it -> !it.path().startsWith(rows)).toList(),
                unread,
                feeds);
    }

    private static int again(
            List<Article> all, List<String> prints, Article article, String print) {
        for (int i = 0; i < all.size(); i++) {
            Article before = all.get(i);
            boolean text =
                    prints.get(i).equals(print)
                            && Objects.equals(before.outlet(), article.outlet());
            if (text || before.path().equals(article.path())) {
                return i;
            }
        }
        return -1;
    }

    private static int number(String id) {
        return Integer.parseInt(id.substring(1));
    }
}
