package org.parallax.flag;

import org.parallax.text.Characters;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a teacher asks a class to flag. It has no flags: neither the teacher's nor the machine's.
 *
 * @param id the same for the same brief and tasks, and hardly ever for two
 */
public record Assignment(String id, Brief brief, List<Task> tasks) {
    /** Two are the fewest that can be told apart. */
    public static final int FEWEST_CATEGORIES = 2;

    /** More have no key of one digit. */
    public static final int MOST_CATEGORIES = 9;

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_QUESTION = 2_000;
    public static final int LONGEST_CATEGORY = 40;

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

        /**
         * The same with title and categories in one line each, and nothing in them that no file can
         * hold.
         */
        public Brief tidied() {
            return new Brief(
                    line(title),
                    Characters.whole(question).strip(),
                    categories.stream().map(Brief::line).toList(),
                    marksShown);
        }

        private static String line(String words) {
            return Characters.whole(words).replaceAll("[\\s\\p{Cc}]+", " ").strip();
        }

        /** What is wrong with it first, if anything is. */
        public Optional<Flaw> flaw() {
            if (Characters.isBlank(title) || title.length() > LONGEST_TITLE) {
                return Optional.of(Characters.isBlank(title) ? Flaw.NO_TITLE : Flaw.LONG_TITLE);
            }
            if (Characters.isBlank(question) || question.length() > LONGEST_QUESTION) {
                return Optional.of(
                        Characters.isBlank(question) ? Flaw.NO_QUESTION : Flaw.LONG_QUESTION);
            }
            if (categories.size() < FEWEST_CATEGORIES || categories.size() > MOST_CATEGORIES) {
                return Optional.of(
                        categories.size() < FEWEST_CATEGORIES
                                ? Flaw.FEW_CATEGORIES
                                : Flaw.MANY_CATEGORIES);
            }
            Set<String> seen = new HashSet<>();
            for (String category : categories) {
                if (Characters.isBlank(category) || category.length() > LONGEST_CATEGORY) {
                    return Optional.of(
                            Characters.isBlank(category)
                                    ? Flaw.EMPTY_CATEGORY
                                    : Flaw.LONG_CATEGORY);
                }
                if (!seen.add(category.strip().toLowerCase(Locale.ROOT))) {
                    return Optional.of(Flaw.SAME_CATEGORY);
                }
            }
            return Optional.empty();
        }
    }

    /** Why a brief cannot be put to a class. */
    public enum Flaw {
        NO_TITLE(0),
        LONG_TITLE(LONGEST_TITLE),
        NO_QUESTION(0),
        LONG_QUESTION(LONGEST_QUESTION),
        FEW_CATEGORIES(FEWEST_CATEGORIES),
        MANY_CATEGORIES(MOST_CATEGORIES),
        EMPTY_CATEGORY(0),
        LONG_CATEGORY(LONGEST_CATEGORY),
        SAME_CATEGORY(0);

        private final int limit;

        Flaw(int limit) {
            this.limit = limit;
        }

        /** How much is allowed, where it is a matter of that; else 0. */
        public int limit() {
            return limit;
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
        Seal seal = new Seal().add("assignment").add(brief.title()).add(brief.question());
        seal.add(brief.categories().size());
        brief.categories().forEach(seal::add);
        seal.add(brief.marksShown() ? 1 : 0).add(tasks.size());
        for (Task task : tasks) {
            task.article().put(seal);
            seal.add(task.sentences().size());
            for (Flag.Quoted it : task.sentences()) {
                seal.add(it.start()).add(it.exact()).add(it.prefix()).add(it.suffix());
            }
        }
        return new Assignment(seal.name(), brief, tasks);
    }
}
