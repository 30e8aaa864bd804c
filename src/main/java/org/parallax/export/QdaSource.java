package org.parallax.export;

import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.message.Messages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** An article as a source of a project, under a name that does not hang on where it was read. */
record QdaSource(String guid, Article article) {

    /** A source for each article, in their order. */
    static List<QdaSource> of(List<Article> articles) {
        Set<String> taken = new HashSet<>();
        List<QdaSource> sources = new ArrayList<>();
        for (Article article : articles) {
            String guid = Guid.of("source", article.masthead(), article.text());
            for (int times = 2; !taken.add(guid); times++) {
                guid = Guid.of("source", article.masthead(), article.text(), times);
            }
            sources.add(new QdaSource(guid, article));
        }
        return sources;
    }

    /** Outlet, day and headline. */
    String name() {
        Published published = article.published();
        String headline = article.headline();
        String outlet =
                published == null
                        ? article.name()
                        : Messages.get("cli.dated", article.name(), published.date().toString());
        return headline == null ? outlet : outlet + ": " + headline;
    }

    /** The name of the file that holds its text. */
    String file() {
        return guid + ".txt";
    }
}
