package org.parallax.ui;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How the reader has arranged the columns of each story on the desk. */
public final class Arrangements {
    private final History history;
    private final RememberedColumns remembered;
    private List<StoryModel> stories = List.of();

    Arrangements(History history, Settings settings) {
        this.history = history;
        this.remembered = new RememberedColumns(settings);
    }

    /** Other stories are on the desk: each is arranged as the one with most of its articles was. */
    void over(List<StoryModel> next) {
        for (StoryModel story : next) {
            StoryModel before = nearest(story.ids());
            if (before != null) {
                story.arrange(again(before, story));
            }
        }
        stories = next;
    }

    /** An id can come to mean another article; one that is new to a story is to be seen. */
    private static Arrangement again(StoryModel before, StoryModel story) {
        List<String> same = story.ids().stream().filter(it -> isSame(before, story, it)).toList();
        Arrangement kept = before.arrangementProperty().get().over(same);
        return same.size() < story.ids().size() ? kept.showing(false) : kept;
    }

    private static boolean isSame(StoryModel before, StoryModel story, String id) {
        ColumnModel one = before.column(id);
        ColumnModel other = story.column(id);
        return one != null && other != null && one.article().path().equals(other.article().path());
    }

    /**
     * Takes the lasting keys of articles that are kept, and arranges stories that the reader has
     * not arranged in this window as they were left before.
     *
     * @param keys by the articles' ids
     */
    public void know(Map<String, Long> keys) {
        remembered.know(keys);
        stories.stream()
                .filter(it -> it.arrangementProperty().get().equals(Arrangement.of(it.ids())))
                .forEach(it -> it.arrange(remembered.read(it.ids())));
    }

    /** The lasting key of an article; null where it has none. */
    @Nullable Long key(String article) {
        return remembered.key(article);
    }

    /** Arranges a story; that can be taken back. */
    void change(StoryModel story, Arrangement after) {
        Arrangement before = story.arrangementProperty().get();
        if (!before.equals(after)) {
            history.change(before, after, this::put);
        }
    }

    /** The story may have been put together anew since: it is known by its articles. */
    private void put(Arrangement wanted) {
        StoryModel story = nearest(wanted.order());
        if (story != null) {
            story.arrange(wanted);
            remembered.write(story.ids(), story.arrangementProperty().get());
        }
    }

    /** The story with most of these articles; null where none has any. */
    private @Nullable StoryModel nearest(List<String> articles) {
        return stories.stream()
                .filter(it -> shared(it, articles) > 0)
                .max(Comparator.comparingLong(it -> shared(it, articles)))
                .orElse(null);
    }

    private static long shared(StoryModel story, List<String> articles) {
        return story.ids().stream().filter(articles::contains).count();
    }
}
