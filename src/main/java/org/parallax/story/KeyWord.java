package org.parallax.story;

import java.util.List;

/**
 * A word that one outlet uses far more than the others in a story.
 *
 * @param word as the outlet mostly writes it
 * @param here how often it stands in the outlet's own words
 * @param elsewhere how often in those of the others
 * @param figure its log-likelihood: 6.63 and more happens by chance in one of a hundred words
 * @param places everywhere that it stands in the story, article by article
 */
public record KeyWord(
        String outlet, String word, int here, int elsewhere, double figure, List<Place> places) {
    public KeyWord {
        places = List.copyOf(places);
    }
}
