package org.parallax.ui;

/**
 * A mark that the reader has put away as wrong.
 *
 * @param in id of its story where it is of several articles, and of its article where it is
 *     anything else
 */
public record Dismissed(String in, Subject subject) {
    static Dismissed of(StoryModel story, String article, Subject subject) {
        boolean everywhere =
                subject instanceof Subject.Fact
                        || subject instanceof Subject.Differing
                        || subject instanceof Subject.Naming
                        || subject instanceof Subject.Word
                        || subject instanceof Subject.Headline;
        return new Dismissed(everywhere ? story.id() : article, subject);
    }
}
