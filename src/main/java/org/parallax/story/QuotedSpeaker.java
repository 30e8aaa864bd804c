package org.parallax.story;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Someone whom a story quotes.
 *
 * @param name the fullest name that any article gives; null where none names anyone
 * @param outlets how many outlets quote him or her
 * @param words what several outlets use first, then as it stands in the story
 */
public record QuotedSpeaker(@Nullable String name, int outlets, List<SameWords> words) {
    public QuotedSpeaker {
        words = List.copyOf(words);
    }

    /**
     * Who says these quotations of a story.
     *
     * @param quotations those that are to be told of, article by article
     * @return those whom most outlets quote first, then by name; last the words whose speaker no
     *     one names
     */
    public static List<QuotedSpeaker> of(Comparison comparison, List<Said> quotations) {
        Map<String, String> outlets = new HashMap<>();
        comparison.story().articles().forEach(it -> outlets.put(it.id(), it.article().name()));
        SpeakerNames names = SpeakerNames.of(comparison);
        Map<String, String> fullest = new HashMap<>();
        Map<String, List<SameWords>> speakers = new LinkedHashMap<>();
        for (SameWords words : same(comparison, quotations)) {
            String name = names.of(words.uses(), words.speaker());
            String key = name == null ? "" : name.toLowerCase(Locale.ROOT);
            if (name != null) {
                fullest.putIfAbsent(key, name);
            }
            speakers.computeIfAbsent(key, it -> new ArrayList<>()).add(words);
        }
        List<QuotedSpeaker> all = new ArrayList<>();
        speakers.forEach((key, words) -> {
            words.sort(
                    Comparator.comparingInt((SameWords it) -> count(List.of(it), outlets))
                            .reversed());
            all.add(new QuotedSpeaker(fullest.get(key), count(words, outlets), words));
        });
        all.sort(
                Comparator.comparing((QuotedSpeaker it) -> it.name() == null)
                        .thenComparing(Comparator.comparingInt(QuotedSpeaker::outlets).reversed())
                        .thenComparing(it ->
                                Objects.requireNonNullElse(it.name(), "")
                                        .toLowerCase(Locale.ROOT)));
        return List.copyOf(all);
    }

    private static List<SameWords> same(Comparison comparison, List<Said> quotations) {
        Map<Said, Utterance> shared = new HashMap<>();
        for (Utterance utterance : comparison.utterances()) {
            utterance.quotes().forEach(it -> shared.put(it, utterance));
        }
        Map<Object, List<Said>> uses = new LinkedHashMap<>();
        for (Said said : quotations) {
            Utterance utterance = shared.get(said);
            uses.computeIfAbsent(utterance == null ? said : utterance, it -> new ArrayList<>())
                    .add(said);
        }
        return uses.values().stream()
                .map(it -> SameWords.of(shared.get(it.getFirst()), it))
                .toList();
    }

    /** How many outlets use the words. */
    private static int count(List<SameWords> words, Map<String, String> outlets) {
        return (int)
                words.stream()
                        .flatMap(it -> it.uses().stream())
                        .map(it -> outlets.get(it.article()))
                        .distinct()
                        .count();
    }
}
