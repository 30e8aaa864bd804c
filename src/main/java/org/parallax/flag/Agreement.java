package org.parallax.flag;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * How far several readers agree in what they flagged. What only one flagged, or none, says nothing
 * of it and is left out of every number.
 *
 * @param sheets one a reader, as they were given
 * @param whole over everything
 * @param categories by category, where all others are one
 * @param articles by an article's {@link Origin#identity}
 * @param answers what was said of each unit, the most disputed first
 */
public record Agreement(
        List<Sheet> sheets,
        Alpha whole,
        SortedMap<String, Alpha> categories,
        SortedMap<String, Alpha> articles,
        List<Answers> answers) {
    /** Stands for every category but one; no reader's category is so called. */
    private static final String OTHERS = "\uFFFF";

    public Agreement {
        sheets = List.copyOf(sheets);
        answers = List.copyOf(answers);
    }

    /**
     * What readers said of one unit.
     *
     * @param flags by the readers' names; at least one
     */
    public record Answers(Unit unit, Map<String, SharedFlag> flags) {

        /** Pairs of readers who call it alike, in all pairs; 1 where only one flagged it. */
        public double agreement() {
            List<String> said = flags.values().stream().map(SharedFlag::category).toList();
            int alike = 0;
            int pairs = 0;
            for (int i = 0; i < said.size(); i++) {
                for (int j = i + 1; j < said.size(); j++) {
                    alike += said.get(i).equals(said.get(j)) ? 1 : 0;
                    pairs++;
                }
            }
            return pairs == 0 ? 1 : (double) alike / pairs;
        }
    }

    /** What the articles are called, by their {@link Origin#identity}. */
    public SortedMap<String, String> names() {
        SortedMap<String, String> names = new TreeMap<>();
        for (Answers each : answers) {
            each.flags()
                    .values()
                    .forEach(flag ->
                            names.putIfAbsent(flag.article().identity(), flag.article().name()));
        }
        return names;
    }

    /** The names of articles that readers had in more than one version; these are not compared. */
    public NavigableSet<String> versions() {
        NavigableSet<String> once = new TreeSet<>();
        NavigableSet<String> often = new TreeSet<>();
        names().values().stream().filter(it -> !once.add(it)).forEach(often::add);
        return often;
    }

    /** Compares what readers flagged; each has a name of its own. */
    public static Agreement of(List<Sheet> sheets) {
        NavigableSet<Unit> units = new TreeSet<>();
        sheets.forEach(sheet -> units.addAll(sheet.flags().keySet()));
        SortedMap<String, Alpha> categories = new TreeMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.flags().values().stream())
                .map(SharedFlag::category)
                .distinct()
                .forEach(one ->
                        categories.put(
                                one, alpha(sheets, units, it -> it.equals(one) ? one : OTHERS)));
        SortedMap<String, Alpha> articles = new TreeMap<>();
        for (String article : new TreeSet<>(units.stream().map(Unit::article).toList())) {
            articles.put(article, alpha(sheets, of(units, article), UnaryOperator.identity()));
        }
        return new Agreement(
                sheets,
                alpha(sheets, units, UnaryOperator.identity()),
                categories,
                articles,
                answers(sheets, units));
    }

    /** How far readers agree over everything, and nothing else of them. */
    static Alpha whole(List<Sheet> sheets) {
        NavigableSet<Unit> units = new TreeSet<>();
        sheets.forEach(sheet -> units.addAll(sheet.flags().keySet()));
        return alpha(sheets, units, UnaryOperator.identity());
    }

    private static NavigableSet<Unit> of(NavigableSet<Unit> units, String article) {
        Predicate<Unit> wanted = it -> it.article().equals(article);
        return new TreeSet<>(units.stream().filter(wanted).toList());
    }

    private static Alpha alpha(
            List<Sheet> sheets, NavigableSet<Unit> units, UnaryOperator<String> meant) {
        List<@Nullable String[]> said = new ArrayList<>();
        for (Unit unit : units) {
            @Nullable String[] row = new @Nullable String[sheets.size()];
            for (int i = 0; i < row.length; i++) {
                SharedFlag flag = sheets.get(i).flags().get(unit);
                row[i] = flag == null ? null : meant.apply(flag.category());
            }
            said.add(row);
        }
        return Alpha.of(sheets.size(), said);
    }

    private static List<Answers> answers(List<Sheet> sheets, NavigableSet<Unit> units) {
        List<Answers> answers = new ArrayList<>();
        for (Unit unit : units) {
            Map<String, SharedFlag> flags = new LinkedHashMap<>();
            for (Sheet sheet : sheets) {
                SharedFlag flag = sheet.flags().get(unit);
                if (flag != null) {
                    flags.put(sheet.rater(), flag);
                }
            }
            answers.add(new Answers(unit, flags));
        }
        // More readers who do not agree are a greater dispute than two; the rest stays in order.
        answers.sort(
                Comparator.comparingDouble(Answers::agreement)
                        .thenComparingInt(it -> -it.flags().size()));
        return answers;
    }
}
