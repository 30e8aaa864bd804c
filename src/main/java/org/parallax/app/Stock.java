package org.parallax.app;

import org.parallax.article.Article;
import org.parallax.library.Entry;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.source.Place;
import org.parallax.source.Reading;
import org.parallax.source.Sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

/** Where the articles of a window come from, and how one is known that comes again. */
sealed interface Stock {
    /**
     * Reads places.
     *
     * @param watch told of each file; where it stops the work, what is read until then comes back
     */
    Reading read(Sources sources, List<Place> places, Watch watch) throws LibraryException;

    /** What was there, and what was read after it. */
    Reading both(Reading before, Reading after);

    /** Articles that are read and not kept. */
    record Loose() implements Stock {
        @Override
        public Reading read(Sources sources, List<Place> places, Watch watch) {
            return sources.read(places, watch::reading);
        }

        @Override
        public Reading both(Reading before, Reading after) {
            return before.and(after);
        }
    }

    /** Articles that are saved before they are shown, and have the library's keys. */
    record Kept(Library library, ExecutorService workers) implements Stock {
        @Override
        public Reading read(Sources sources, List<Place> places, Watch watch)
                throws LibraryException {
            Intake intake = new Intake(library, sources, workers, saved -> {});
            intake.add(places, watch::reading);
            return new Reading(articles(intake.keys()), intake.added().unread(), intake.feeds());
        }

        /** The articles with these keys, as they were read; those that are gone are left out. */
        List<Article> articles(List<Long> keys) throws LibraryException {
            List<Article> articles = new ArrayList<>();
            for (long key : keys) {
                Optional<Entry> entry = library.entry(key);
                entry.ifPresent(it -> articles.add(it.read()));
            }
            return articles;
        }

        @Override
        public Reading both(Reading before, Reading after) {
            Map<String, Article> all = new LinkedHashMap<>();
            before.articles().forEach(it -> all.put(it.id(), it));
            after.articles().forEach(it -> all.put(it.id(), it));
            return new Reading(List.copyOf(all.values()), after.unread(), after.feeds());
        }
    }
}
