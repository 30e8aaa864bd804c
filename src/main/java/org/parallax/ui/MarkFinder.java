package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** Finds a mark by words that a person writes down. */
final class MarkFinder {
    private static final List<Lens> LENSES =
            List.of(Lens.SHARED, Lens.ONLY_HERE, Lens.QUOTES, Lens.REPORTED);

    private MarkFinder() {}

    /**
     * The first fact, quotation or name whose words are these, or else hold these; null where a
     * story has none.
     */
    static @Nullable Selection first(StoryModel story, String words) {
        String wanted = plain(words);
        if (wanted.isEmpty()) {
            return null;
        }
        List<Selection> all = all(story);
        Selection same = first(story, all, wanted::equals);
        return same != null ? same : first(story, all, it -> it.contains(wanted));
    }

    private static @Nullable Selection first(
            StoryModel story, List<Selection> all, Predicate<String> fits) {
        for (Selection each : all) {
            ColumnModel column = story.column(each.article());
            if (column != null && fits.test(plain(column.article().in(each.span())))) {
                return each;
            }
        }
        return null;
    }

    /** Facts first, then quotations, then names; each kind column by column. */
    private static List<Selection> all(StoryModel story) {
        List<Selection> all = new ArrayList<>();
        for (Lens lens : LENSES) {
            for (ColumnModel column : story.columns()) {
                column.marks().stream()
                        .filter(mark -> mark.lens() == lens)
                        .forEach(it -> all.add(at(column.id(), it.span(), it.subject())));
            }
        }
        story.comparison()
                .labels()
                .forEach(label ->
                        label.places()
                                .forEach(place ->
                                        all.add(
                                                at(
                                                        place.article(),
                                                        place.span(),
                                                        new Subject.Naming(label)))));
        return all;
    }

    private static Selection at(String article, Span span, Subject subject) {
        return new Selection(article, span, subject);
    }

    /** In one line and in small letters, with the plain forms of quotation marks. */
    private static String plain(String words) {
        return words.strip()
                .replaceAll("\\s+", " ")
                .replaceAll("[\u2018\u2019]", "'")
                .replaceAll("[\u201c\u201d]", "\"")
                .toLowerCase(Locale.ROOT);
    }
}
