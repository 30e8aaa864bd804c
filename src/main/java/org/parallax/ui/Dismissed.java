package org.parallax.ui;

/**
 * A mark that the reader has put away as wrong.
 *
 * @param in id of its story where it is a fact, and of its article where it is anything else
 */
public record Dismissed(String in, Subject subject) {
    static Dismissed of(StoryModel story, String article, Subject subject) {
        return new Dismissed(subject instanceof Subject.Fact ? story.id() : article, subject);
    }
}
