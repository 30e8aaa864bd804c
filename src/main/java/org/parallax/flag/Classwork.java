package org.parallax.flag;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a class handed in, laid side by side. Flags on what was not asked about count nowhere.
 *
 * @param texts the assignment's articles
 * @param readers the class, each with a name of its own; without the key
 * @param key whose answers the others are compared with, such as the teacher's
 * @param machine what the program calls these sentences, beside it the class's majority, which has
 *     no name, and then each reader; it comes from outside, since nothing of it lives here
 * @param agreement of the class
 * @param spreads what each sentence is called, in order
 */
public record Classwork(
        Assignment assignment,
        List<TaskText> texts,
        List<Sheet> readers,
        Optional<Yardstick> key,
        Optional<Yardstick> machine,
        Agreement agreement,
        List<Spread> spreads) {
    public Classwork {
        texts = List.copyOf(texts);
        readers = List.copyOf(readers);
        spreads = List.copyOf(spreads);
    }

    /**
     * Lays a class's answers side by side.
     *
     * @param handIns with a name of their own each
     * @param key the name of the one that is the key; null where none is
     * @param machine counts only where the assignment has the categories that it knows
     */
    public static Classwork of(
            Assignment assignment,
            List<TaskText> texts,
            List<HandIn> handIns,
            @Nullable String key,
            Sheet machine) {
        Map<String, TaskText> byArticle = new HashMap<>();
        texts.forEach(it -> byArticle.put(it.task().article().identity(), it));
        List<Sheet> all = handIns.stream().map(it -> sheet(it, byArticle)).toList();
        List<Sheet> readers = all.stream().filter(it -> !it.rater().equals(key)).toList();
        Agreement agreement = Agreement.of(readers);
        return new Classwork(
                assignment,
                texts,
                readers,
                all.stream()
                        .filter(it -> it.rater().equals(key))
                        .findFirst()
                        .map(it -> Yardstick.of(it, readers)),
                Optional.of(machine)
                        .filter(it -> isUsual(assignment) && !it.flags().isEmpty())
                        .map(it -> Yardstick.of(it, withMajority(readers, agreement))),
                agreement,
                spreads(assignment, texts, agreement));
    }

    private static Sheet sheet(HandIn handIn, Map<String, TaskText> texts) {
        return Sheet.of(
                handIn.reader(),
                handIn.flags(),
                flag -> {
                    TaskText text = texts.get(flag.article().identity());
                    return text == null ? List.of() : text.under(flag);
                });
    }

    /** Whether a reader could call everything what the machine can call it. */
    private static boolean isUsual(Assignment assignment) {
        return assignment
                .brief()
                .categories()
                .containsAll(
                        Stream.of(Category.FACT, Category.OPINION, Category.MIXED, Category.CLAIM)
                                .map(Category::key)
                                .toList());
    }

    private static List<Spread> spreads(
            Assignment assignment, List<TaskText> texts, Agreement agreement) {
        Map<Unit, Agreement.Answers> answers = new HashMap<>();
        agreement.answers().forEach(it -> answers.put(it.unit(), it));
        List<String> categories = assignment.brief().categories();
        List<Spread> spreads = new ArrayList<>();
        for (TaskText text : texts) {
            for (AskedSentence each : text.asked()) {
                Agreement.Answers said =
                        answers.getOrDefault(
                                each.unit(), new Agreement.Answers(each.unit(), Map.of()));
                spreads.add(Spread.of(each, categories, said));
            }
        }
        return spreads;
    }

    /** How many sentences are asked about. */
    public int asked() {
        return spreads.size();
    }

    /** What is called differently by readers, the most disputed first. */
    public List<Spread> disputed() {
        Map<Unit, Spread> byUnit = new HashMap<>();
        spreads.forEach(it -> byUnit.put(it.sentence().unit(), it));
        return agreement.answers().stream()
                .filter(it -> it.agreement() < 1)
                .flatMap(it -> Stream.ofNullable(byUnit.get(it.unit())))
                .toList();
    }

    private static List<Sheet> withMajority(List<Sheet> readers, Agreement agreement) {
        return Stream.concat(Stream.of(majority(agreement)), readers.stream()).toList();
    }

    /** What more than half of two or more who answered call a sentence. */
    static Sheet majority(Agreement agreement) {
        SortedMap<Unit, SharedFlag> flags = new TreeMap<>();
        for (Agreement.Answers each : agreement.answers()) {
            for (SharedFlag flag : each.flags().values()) {
                long alike =
                        each.flags().values().stream()
                                .filter(it -> it.category().equals(flag.category()))
                                .count();
                if (each.flags().size() > 1 && alike * 2 > each.flags().size()) {
                    flags.putIfAbsent(each.unit(), flag);
                }
            }
        }
        return new Sheet("", flags);
    }
}
