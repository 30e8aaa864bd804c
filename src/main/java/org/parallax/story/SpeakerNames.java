package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.fact.FactValue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a story calls those whom its articles quote: "Farrow" of one article is the "Ida Farrow" of
 * another where their names are one fact.
 */
final class SpeakerNames {
    private final Map<String, String> names = new HashMap<>();

    private SpeakerNames() {}

    static SpeakerNames of(Comparison comparison) {
        SpeakerNames all = new SpeakerNames();
        for (StoryFact fact : comparison.facts()) {
            if (fact.type().isName()) {
                fact.mentions().forEach(mention -> all.add(mention, fact.label()));
            }
        }
        return all;
    }

    private void add(FactMention mention, String full) {
        if (mention.value() instanceof FactValue.Named named) {
            names.putIfAbsent(key(mention.article(), named.name()), full);
        }
    }

    /**
     * Who said some words.
     *
     * @param uses the words as several articles have them
     * @param said whom the words are given to where the story has no name of its own
     */
    @Nullable String of(List<Said> uses, @Nullable String said) {
        for (Said use : uses) {
            String own = use.quote().speaker();
            String full = own == null ? null : names.get(key(use.article(), own));
            if (full != null) {
                return full;
            }
        }
        return said;
    }

    private static String key(String article, String name) {
        return article + '\n' + name.toLowerCase(Locale.ROOT);
    }
}
