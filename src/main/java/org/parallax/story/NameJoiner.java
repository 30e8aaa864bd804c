package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the one form that stands for all forms of a name in a story: of a person the longest, of
 * anything else the one most used that is more than a word.
 */
final class NameJoiner {
    /** How many times as often a company is named that a word alone can mean. */
    private static final int FOREMOST = 4;

    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Map<String, Form> stands = new HashMap<>();

    /** A name as some article gives it. */
    private static final class Form {
        private final String name;
        private final NameKey key;
        private final Map<FactType, Integer> types = new EnumMap<>(FactType.class);
        private int times;

        Form(String name) {
            this.name = name;
            this.key = NameKey.of(name);
        }

        /** What most mentions of it take it for. */
        FactType type() {
            return types.entrySet().stream()
                    .max(Comparator.comparingInt(Map.Entry::getValue))
                    .orElseThrow()
                    .getKey();
        }

        boolean isPerson() {
            return type() == FactType.PERSON;
        }
    }

    static NameJoiner of(List<AnalyzedArticle> articles) {
        NameJoiner joiner = new NameJoiner();
        for (AnalyzedArticle article : articles) {
            article.mentions().forEach(joiner::learn);
        }
        joiner.joinPeople();
        joiner.joinBodies();
        joiner.joinSlips();
        return joiner;
    }

    private void learn(Mention mention) {
        if (mention.value() instanceof FactValue.Named named) {
            Form form = forms.computeIfAbsent(key(named.name()), key -> new Form(named.name()));
            form.types.merge(mention.type(), 1, Integer::sum);
            form.times++;
        }
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /**
     * A last name stands for the only full name that has it; two people of one last name are kept
     * apart.
     */
    private void joinPeople() {
        Map<String, String> full = new HashMap<>();
        for (Form form : forms.values()) {
            if (form.isPerson() && !form.key.isSingle()) {
                full.merge(form.key.last(), form.name, NameJoiner::same);
            }
        }
        for (Form form : forms.values()) {
            String name = full.getOrDefault(form.key.last(), "");
            boolean one = form.key.isSingle() || !same(name, form.name).isEmpty();
            if (form.isPerson() && !name.isEmpty() && one) {
                join(form, forms.get(key(name)));
            }
        }
    }

    /** The longer of two forms of one person's name; nothing where the given names differ. */
    private static String same(String one, String other) {
        if (one.isEmpty()) {
            return "";
        }
        boolean oneGiven = NameKey.of(one).first().equals(NameKey.of(other).first());
        return !oneGiven ? "" : other.length() > one.length() ? other : one;
    }

    /** One body has the same words, or its letters, or its company's first word. */
    private void joinBodies() {
        Map<String, List<Form>> same = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> companies = new HashMap<>();
        Map<String, String> initials = new HashMap<>();
        for (Form form : forms.values()) {
            if (form.isPerson()) {
                continue;
            }
            String words = form.key.unordered();
            same.computeIfAbsent(words, key -> new ArrayList<>()).add(form);
            if (form.key.isCompany() && words.indexOf(' ') > 0) {
                companies
                        .computeIfAbsent(form.key.first(), key -> new HashMap<>())
                        .merge(words, form.times, Integer::sum);
            }
            if (words.indexOf(' ') > 0) {
                initials.putIfAbsent(NameKey.initials(form.name), words);
            }
        }
        for (Map.Entry<String, List<Form>> group : List.copyOf(same.entrySet())) {
            String into = whole(group.getKey(), group.getValue(), companies, initials);
            List<Form> whole = into == null ? null : same.get(into);
            if (whole != null && !group.getKey().equals(into)) {
                whole.addAll(group.getValue());
            }
        }
        same.values().stream().filter(group -> group.size() > 1).forEach(this::joinAll);
    }

    /** The words of the body that a single word is short for. */
    private static @Nullable String whole(
            String word,
            List<Form> group,
            Map<String, Map<String, Integer>> companies,
            Map<String, String> initials) {
        if (word.indexOf(' ') > 0) {
            return null;
        }
        String company = foremost(companies.getOrDefault(word, Map.of()));
        boolean place = group.stream().allMatch(form -> form.type() == FactType.PLACE);
        if (company != null && !place) {
            return company;
        }
        String name = group.getFirst().name;
        boolean letters = name.equals(name.toUpperCase(Locale.ROOT));
        return letters ? initials.get(name.replace(".", "").toLowerCase(Locale.ROOT)) : null;
    }

    /** The only company, or the one named far more than all others together. */
    private static @Nullable String foremost(Map<String, Integer> companies) {
        int all = companies.values().stream().mapToInt(Integer::intValue).sum();
        return companies.entrySet().stream()
                .filter(company -> company.getValue() >= FOREMOST * (all - company.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private void joinAll(List<Form> group) {
        Form into =
                group.stream()
                        .min(
                                Comparator.comparing((Form form) -> form.key.isSingle())
                                        .thenComparingInt(form -> -form.times))
                        .orElseThrow();
        group.forEach(form -> join(form, into));
    }

    private void join(Form form, @Nullable Form into) {
        if (into != null && into != form) {
            stands.put(key(form.name), into);
        }
    }

    /** A name one letter off another that the story uses more: "San Bernadino". */
    private void joinSlips() {
        for (Slips.Pair pair : Slips.of(forms.keySet())) {
            Form one = forms.get(pair.one());
            Form other = forms.get(pair.other());
            if (one != null && other != null) {
                Form rare = one.times < other.times ? one : other;
                Form usual = rare == one ? other : one;
                if (rare.times == 1 && usual.times > 1) {
                    join(rare, usual);
                }
            }
        }
    }

    /** The form that stands for the mention's name in the whole story; a figure as it is. */
    FactValue joined(Mention mention) {
        return mention.value() instanceof FactValue.Named named
                ? new FactValue.Named(form(named).name)
                : mention.value();
    }

    /** What the form that stands for it is mostly taken for. */
    FactType type(Mention mention) {
        return mention.value() instanceof FactValue.Named named
                ? form(named).type()
                : mention.type();
    }

    /** The form that stands for a name in the whole story; what no fact names, as it is. */
    String full(String name) {
        return forms.containsKey(key(name)) ? form(new FactValue.Named(name)).name : name;
    }

    private Form form(FactValue.Named named) {
        Form form = forms.get(key(named.name()));
        if (form == null) {
            throw new IllegalArgumentException("No article of the story names " + named.name());
        }
        for (int i = 0; i < 3; i++) {
            form = stands.getOrDefault(key(form.name), form);
        }
        return form;
    }
}
