package org.parallax.ui;

import org.parallax.index.SearchHit;

import java.util.Comparator;
import java.util.List;

/** The ways from one place of the last search to the next, among the articles that are shown. */
public final class FoundPlaces {
    private final DeskModel desk;
    private final Background background;

    public FoundPlaces(DeskModel desk, Background background) {
        this.desk = desk;
        this.background = background;
    }

    /** Shows the next place, or with −1 the one before; it starts again after the last. */
    public void step(int by) {
        String query = desk.seeking().lastProperty().get();
        StoryModel story = desk.storyProperty().get();
        if (!query.isBlank() && story != null) {
            background.run(() -> desk.search().apply(query), found -> step(story, found, by));
        }
    }

    private void step(StoryModel story, List<SearchHit> found, int by) {
        List<String> order = story.columns().stream().map(ColumnModel::id).toList();
        List<SearchHit> places =
                found.stream()
                        .filter(hit -> order.contains(hit.article()))
                        .sorted(
                                Comparator.comparingInt(
                                                (SearchHit hit) -> order.indexOf(hit.article()))
                                        .thenComparing(SearchHit::span))
                        .toList();
        if (places.isEmpty() || story != desk.storyProperty().get()) {
            return;
        }
        int at = at(places);
        int next =
                at < 0 ? (by > 0 ? 0 : places.size() - 1) : Math.floorMod(at + by, places.size());
        desk.open(places.get(next));
    }

    private int at(List<SearchHit> places) {
        Selection picked = desk.selectionProperty().get();
        if (picked == null) {
            return -1;
        }
        for (int i = 0; i < places.size(); i++) {
            SearchHit place = places.get(i);
            if (place.article().equals(picked.article()) && place.span().equals(picked.span())) {
                return i;
            }
        }
        return -1;
    }
}
