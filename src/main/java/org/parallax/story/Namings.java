package org.parallax.story;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.name.Naming;
import org.parallax.quote.Quote;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Gathers by what words the articles of a story name the same person, group or thing; of interest
 * are those that two articles name, and not all in the same words.
 */
final class Namings {
    private static final String ROLE = "quote.role";

    private final Map<String, Group> groups = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    /** What is named, while its namings are gathered. */
    private static final class Group {
        private final Set<Place> places = new HashSet<>();
        private final Set<String> wordings = new HashSet<>();
        private final Set<String> articles = new HashSet<>();
    }

    private Namings() {}

    /** The labels of a story, those in most articles first, then by what is named. */
    static List<Label> of(List<AnalyzedArticle> articles, NameJoiner names) {
        Namings namings = new Namings();
        for (AnalyzedArticle article : articles) {
            namings.order.put(article.id(), namings.order.size());
            for (Naming naming : article.namings()) {
                namings.add(
                        naming.named() ? names.full(naming.referent()) : naming.referent(),
                        new Place(article.id(), naming.span()),
                        naming.wording());
            }
            article.quotes().forEach(quote -> namings.addSpeaker(article, quote, names));
        }
        return namings.labels();
    }

    /** "The attorney general said": a role that stands for a name is a naming too. */
    private void addSpeaker(AnalyzedArticle article, Quote quote, NameJoiner names) {
        Span mention = quote.attribution().mention();
        String speaker = quote.speaker();
        if (mention != null && speaker != null && quote.attribution().by().rule().equals(ROLE)) {
            add(
                    names.full(speaker),
                    new Place(article.id(), mention),
                    article.article().in(mention).toLowerCase(Locale.ROOT));
        }
    }

    private void add(String referent, Place place, String wording) {
        Group group = groups.computeIfAbsent(referent, key -> new Group());
        group.places.add(place);
        group.wordings.add(wording);
        group.articles.add(place.article());
    }

    private List<Label> labels() {
        return groups.entrySet().stream()
                .filter(group ->
                        group.getValue().articles.size() > 1
                                && group.getValue().wordings.size() > 1)
                .sorted(
                        Comparator.comparingInt((Map.Entry<String, Group> group) ->
                                        -group.getValue().articles.size())
                                .thenComparing(Map.Entry::getKey))
                .map(group -> new Label(group.getKey(), places(group.getValue())))
                .toList();
    }

    private List<Place> places(Group group) {
        List<Place> places = new ArrayList<>(group.places);
        places.sort(
                Comparator.comparingInt((Place place) -> order.getOrDefault(place.article(), 0))
                        .thenComparing(Place::span));
        return places;
    }
}
