package org.parallax.library;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Stories that the reader named or pinned. */
final class StoryTable {
    private final Database database;

    StoryTable(Database database) {
        this.database = database;
    }

    List<KeptStory> all() throws SQLException {
        List<KeptStory> bare =
                database.all(
                        "SELECT id, name, pinned FROM story ORDER BY id",
                        row ->
                                new KeptStory(
                                        row.getLong(1),
                                        row.getString(2),
                                        row.getInt(3) != 0,
                                        Set.of()));
        List<KeptStory> stories = new ArrayList<>();
        for (KeptStory story : bare) {
            Set<Long> articles =
                    new HashSet<>(
                            database.all(
                                    "SELECT article FROM story_article WHERE story = ?",
                                    row -> row.getLong(1),
                                    story.key()));
            stories.add(new KeptStory(story.key(), story.name(), story.pinned(), articles));
        }
        return stories;
    }

    /** Keeps a story: under a new key, or in place of the one with its key. */
    KeptStory put(KeptStory story) throws SQLException {
        long key = story.key();
        int pinned = story.pinned() ? 1 : 0;
        if (key == 0) {
            key =
                    database.number(
                            "INSERT INTO story (name, pinned) VALUES (?, ?) RETURNING id",
                            story.name(),
                            pinned);
        } else {
            database.update(
                    "UPDATE story SET name = ?, pinned = ? WHERE id = ?",
                    story.name(),
                    pinned,
                    key);
            database.update("DELETE FROM story_article WHERE story = ?", key);
        }
        for (long article : story.articles()) {
            database.update(
                    "INSERT INTO story_article SELECT ?, id FROM article WHERE id = ?",
                    key,
                    article);
        }
        return new KeptStory(key, story.name(), story.pinned(), story.articles());
    }

    boolean remove(long key) throws SQLException {
        return database.update("DELETE FROM story WHERE id = ?", key) > 0;
    }
}
