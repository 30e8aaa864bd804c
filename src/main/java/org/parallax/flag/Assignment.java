package org.parallax.flag;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * What a teacher asks a class to flag. It has no flags: neither the teacher's nor the machine's.
 *
 * @param id the same for the same brief and tasks, and hardly ever for two
 */
public record Assignment(String id, Brief brief, List<Task> tasks) {
    /** Two are the fewest that can be told apart, and more than nine have no key of one digit. */
    public static final int MOST_CATEGORIES = 9;

    public Assignment {
        tasks = List.copyOf(tasks);
    }

    /**
     * How it is put.
     *
     * @param question what the class is asked of each sentence
     * @param categories what a sentence can be called: {@link Category} keys, or the teacher's
     *     words
     * @param marksShown whether the class sees what the machine marks
     */
    public record Brief(
            String title, String question, List<String> categories, boolean marksShown) {
        public Brief {
            categories = List.copyOf(categories);
        }
    }

    /**
     * An article of it.
     *
     * @param sentences what of it is to be flagged; none where each sentence is
     */
    public record Task(Origin article, List<Flag.Quoted> sentences) {
        public Task {
            sentences = List.copyOf(sentences);
        }
    }

    /** An assignment that is named by what it asks. */
    public static Assignment of(Brief brief, List<Task> tasks) {
        byte[] words = (brief + "\n" + tasks).getBytes(StandardCharsets.UTF_8);
        return new Assignment(UUID.nameUUIDFromBytes(words).toString(), brief, tasks);
    }
}
