package org.parallax.lexicon;

import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A word list, ready to be looked for in a text. */
public final class Lexicon {
    private final String name;
    private final List<Entry> entries;
    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();

    public Lexicon(String name, List<Entry> entries) {
        this.name = name;
        this.entries = List.copyOf(entries);
        for (Entry entry : entries) {
            for (String first : entry.pattern().words().getFirst()) {
                byFirstWord.computeIfAbsent(first, word -> new ArrayList<>()).add(entry);
            }
        }
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
            Optional<Hit> hit = at(tokens, at);
            hit.ifPresent(hits::add);
            at = hit.map(found -> found.last() + 1).orElse(at + 1);
        }
        return hits;
    }

    /** The longest entry that begins at {@code index}. */
    public Optional<Hit> at(List<Token> tokens, int index) {
        Entry best = null;
        for (Entry entry : byFirstWord.getOrDefault(tokens.get(index).word(), List.of())) {
            boolean longer = best == null || entry.pattern().length() > best.pattern().length();
            if (longer
                    && entry.pattern().matches(tokens, index)
                    && !isExcepted(entry, tokens, index)) {
                best = entry;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        int last = index + best.pattern().length() - 1;
        Span span = tokens.get(index).span().join(tokens.get(last).span());
        return Optional.of(new Hit(best, span, index, last));
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
