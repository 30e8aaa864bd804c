package org.parallax.story;

import java.util.List;

/**
 * How the articles of a story name one person, group or thing.
 *
 * @param referent who or what is named: a full name, or in plain words
 * @param places by article in the story's order, then in the order of the text
 */
public record Label(String referent, List<Place> places) {
    public Label {
        places = List.copyOf(places);
    }
}
