package org.parallax.source;

import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.text.Span;
import org.parallax.text.WrittenDate;
import org.parallax.text.WrittenDates;

import java.util.List;

/** A day of publication in a file's name, asked only where the article states none. */
final class FileDate {
    private FileDate() {}

    static Article orElse(Article article) {
        return new Article(
                article.id(),
                article.path(),
                orElse(article.masthead(), article.path()),
                article.text(),
                article.segments());
    }

    static Masthead orElse(Masthead masthead, String path) {
        if (masthead.published() != null) {
            return masthead;
        }
        // An address is no path on every system, so it is cut as words.
        int folder = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
        String name = path.substring(folder + 1).replace('_', ' ');
        List<WrittenDate> dates = WrittenDates.of(name, Span.of(0, name.length()));
        return dates.stream()
                .flatMap(date -> date.full().stream())
                .findFirst()
                .map(day -> masthead.on(new Published(day, Published.From.FILE)))
                .orElse(masthead);
    }
}
