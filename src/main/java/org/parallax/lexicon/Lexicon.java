package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;
import org.parallax.text.FewWords;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A word list, ready to be looked for in a text. */
public final class Lexicon {
    private final String name;
    private final List<Entry> entries;
    private final List<Pattern> struck;
    private final FewWords firsts;
    private final List<Start> starts;

    /**
     * The entries that begin with one word: many begin with "the", and few go on as the text does.
     */
    private static final class Start {
        private final List<Entry> whole = new ArrayList<>();
        private final List<Entry> withAny = new ArrayList<>();
        private final Map<String, List<Entry>> bySecond = new HashMap<>();

        void add(Entry entry) {
            if (entry.pattern().length() == 1) {
                whole.add(entry);
            } else if (entry.pattern().isAny(1)) {
                withAny.add(entry);
            } else {
                for (String second : entry.pattern().words().get(1)) {
                    bySecond.computeIfAbsent(second, word -> new ArrayList<>()).add(entry);
                }
            }
        }
    }

    public Lexicon(String name, List<Entry> entries) {
        this(name, entries, List.of());
    }

    /**
     * A list without some wordings.
     *
     * @param struck what no entry may be found as
     */
    Lexicon(String name, List<Entry> entries, List<Pattern> struck) {
        this.name = name;
        this.entries = List.copyOf(entries);
        this.struck = List.copyOf(struck);
        Map<String, Start> byFirst = new LinkedHashMap<>();
        for (Entry entry : entries) {
            for (String first : entry.pattern().words().getFirst()) {
                byFirst.computeIfAbsent(first, word -> new Start()).add(entry);
            }
        }
        firsts = FewWords.of(byFirst.keySet());
        starts = List.copyOf(byFirst.values());
    }

    public String name() {
        return name;
    }

    public List<Entry> entries() {
        return entries;
    }

    /**
     * Every entry that stands in {@code tokens}, in order; where two begin together or overlap, the
     * longer, earlier one.
     */
    public List<Hit> find(List<Token> tokens) {
        List<Hit> hits = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Hit hit = longest(tokens, at);
            if (hit == null) {
                at++;
            } else {
                hits.add(hit);
                at = hit.last() + 1;
            }
        }
        return hits;
    }

    /** The longest entry that begins at {@code index}. */
    public Optional<Hit> at(List<Token> tokens, int index) {
        return Optional.ofNullable(longest(tokens, index));
    }

    private @Nullable Hit longest(List<Token> tokens, int index) {
        int first = firsts.number(tokens.get(index).word());
        if (first < 0) {
            return null;
        }
        Start start = starts.get(first);
        Entry best = longer(null, start.whole, tokens, index);
        best = longer(best, start.withAny, tokens, index);
        if (index + 1 < tokens.size() && !start.bySecond.isEmpty()) {
            String second = tokens.get(index + 1).word();
            best = longer(best, start.bySecond.getOrDefault(second, List.of()), tokens, index);
        }
        if (best == null) {
            return null;
        }
        int last = index + best.pattern().length() - 1;
        Span span = tokens.get(index).span().join(tokens.get(last).span());
        return new Hit(best, span, index, last);
    }

    private @Nullable Entry longer(
            @Nullable Entry than, List<Entry> among, List<Token> tokens, int index) {
        Entry best = than;
        // By number: an iterator for each of so many short lists is most of what a search makes.
        for (int i = 0; i < among.size(); i++) {
            Entry entry = among.get(i);
            boolean longer = best == null || entry.pattern().length() > best.pattern().length();
            if (longer
                    && entry.pattern().matches(tokens, index)
                    && !isExcepted(entry, tokens, index)
                    && !isStruck(entry, tokens, index)) {
                best = entry;
            }
        }
        return best;
    }

    private boolean isStruck(Entry entry, List<Token> tokens, int index) {
        for (Pattern pattern : struck) {
            if (pattern.length() == entry.pattern().length() && pattern.matches(tokens, index)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isExcepted(Entry entry, List<Token> tokens, int index) {
        int end = index + entry.pattern().length();
        for (Pattern except : entry.except()) {
            for (int from = Math.max(0, index - except.length() + 1); from < end; from++) {
                if (except.matches(tokens, from)) {
                    return true;
                }
            }
        }
        return false;
    }
}
