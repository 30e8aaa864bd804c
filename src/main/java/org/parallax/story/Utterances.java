package org.parallax.story;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.quote.Quote;
import org.parallax.story.Utterance.Difference;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Finds which quotations are one utterance. Longer ones are joined where they share half of their
 * runs of four words; a few words are a clip of the one longer quotation of the same speaker that
 * has them.
 */
public final class Utterances {
    private static final int RUN = 4;
    private static final int FEWEST_WORDS = 6;
    private static final double SHARED = 0.5;

    /** So much in common is one utterance even where it is given to two speakers. */
    private static final double SURELY_SHARED = 0.8;

    /** Words that more quotations have are a stock phrase, and a sign of nothing. */
    private static final int MOST_HOLDERS = 64;

    private final List<One> all = new ArrayList<>();
    private final Map<List<String>, List<Integer>> runs = new HashMap<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private int[] parent = new int[0];

    /** One quotation with its words. */
    private record One(Said said, String text, List<Token> tokens, List<String> words) {
        int size() {
            return words.size();
        }
    }

    private Utterances() {}

    /** The utterances that two quotations or more have, by where they first stand. */
    public static List<Utterance> of(List<AnalyzedArticle> articles) {
        Utterances utterances = new Utterances();
        articles.forEach(utterances::learn);
        return utterances.joined();
    }

    private void learn(AnalyzedArticle article) {
        String text = article.article().text();
        for (Quote quote : article.quotes()) {
            if (!quote.kind().isSpeech()) {
                continue;
            }
            List<Token> tokens = Tokens.of(text, quote.span());
            List<String> words = tokens.stream().map(Token::word).toList();
            if (!words.isEmpty()) {
                all.add(new One(new Said(article.id(), quote), text, tokens, words));
            }
        }
    }

    private List<Utterance> joined() {
        parent = new int[all.size()];
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
        }
        for (int i = 0; i < all.size(); i++) {
            joinLong(i);
        }
        for (int i = 0; i < all.size(); i++) {
            for (String word : Set.copyOf(all.get(i).words())) {
                List<Integer> known = holders.computeIfAbsent(word, key -> new ArrayList<>());
                if (known.size() <= MOST_HOLDERS) {
                    known.add(i);
                }
            }
        }
        for (int i = 0; i < all.size(); i++) {
            joinShort(i);
        }
        Map<Integer, List<One>> groups = new TreeMap<>();
        for (int i = 0; i < all.size(); i++) {
            groups.computeIfAbsent(root(i), key -> new ArrayList<>()).add(all.get(i));
        }
        return groups.values().stream()
                .filter(group -> group.size() > 1)
                .map(Utterances::utterance)
                .toList();
    }

    private void joinLong(int index) {
        One one = all.get(index);
        if (one.size() < FEWEST_WORDS) {
            return;
        }
        Map<Integer, Integer> common = new LinkedHashMap<>();
        for (int at = 0; at + RUN <= one.size(); at++) {
            List<Integer> known =
                    runs.computeIfAbsent(
                            one.words().subList(at, at + RUN), key -> new ArrayList<>());
            if (known.size() > MOST_HOLDERS) {
                continue;
            }
            known.stream().distinct().forEach(other -> common.merge(other, 1, Integer::sum));
            if (known.isEmpty() || known.getLast() != index) {
                known.add(index);
            }
        }
        common.remove(index);
        common.forEach((other, count) -> {
            int fewest = Math.min(one.size(), all.get(other).size()) - RUN + 1;
            double share = (double) count / fewest;
            boolean same = share >= SHARED && mayBeOne(one, all.get(other));
            if (same || share >= SURELY_SHARED) {
                join(index, other);
            }
        });
    }

    /** A few words join the longest quotation that has them, its own article's before another's. */
    private void joinShort(int index) {
        One one = all.get(index);
        if (one.size() >= FEWEST_WORDS) {
            return;
        }
        String rarest =
                Collections.min(one.words(), Comparator.comparingInt(word -> holders(word).size()));
        One best = null;
        int found = -1;
        for (int other : holders(rarest)) {
            One whole = all.get(other);
            boolean holds =
                    other != index
                            && (whole.size() > one.size()
                                    || (whole.size() == one.size() && other < index))
                            && Collections.indexOfSubList(whole.words(), one.words()) >= 0
                            && isClip(one, whole);
            if (holds && (best == null || isCloser(one, whole, best))) {
                best = whole;
                found = other;
            }
        }
        if (found >= 0) {
            join(index, found);
        }
    }

    private List<Integer> holders(String word) {
        return holders.getOrDefault(word, List.of());
    }

    /** A single word is a clip only where the same article has it in a longer quotation. */
    private static boolean isClip(One clip, One whole) {
        boolean same = clip.said().article().equals(whole.said().article());
        String speaker = clip.said().quote().speaker();
        return same
                ? mayBeOne(clip, whole)
                : clip.size() > 1 && speaker != null && mayBeOne(clip, whole);
    }

    private static boolean isCloser(One clip, One whole, One best) {
        boolean same = clip.said().article().equals(whole.said().article());
        boolean bestSame = clip.said().article().equals(best.said().article());
        return same == bestSame ? whole.size() > best.size() : same;
    }

    private static boolean mayBeOne(One one, One other) {
        return mayBeOne(one.said().quote().speaker(), other.said().quote().speaker());
    }

    /** Whether two names can mean one: a last name and a full one, a body and its letters. */
    private static boolean mayBeOne(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return true;
        }
        NameKey first = NameKey.of(one);
        NameKey second = NameKey.of(other);
        return first.unordered().equals(second.unordered())
                || first.last().equals(second.last())
                || isInitials(one, second, other)
                || isInitials(other, first, one);
    }

    private static boolean isInitials(String letters, NameKey key, String name) {
        String bare = letters.replace(".", "").toLowerCase(Locale.ROOT);
        return !key.isSingle() && bare.equals(NameKey.initials(name));
    }

    private static Utterance utterance(List<One> group) {
        One fullest = group.getFirst();
        for (One one : group) {
            if (one.size() > fullest.size()) {
                fullest = one;
            }
        }
        List<Said> quotes = new ArrayList<>();
        quotes.add(fullest.said());
        List<Difference> differences = new ArrayList<>();
        for (One one : group) {
            if (one.equals(fullest)) {
                continue;
            }
            quotes.add(one.said());
            if (!one.words().equals(fullest.words())) {
                differences.add(
                        Wordings.of(one.said(), fullest.tokens(), one.tokens(), one.text()));
            }
        }
        return new Utterance(speaker(group), quotes, differences);
    }

    /** The name that most of them are given to, in its longest form. */
    private static @Nullable String speaker(List<One> group) {
        Map<String, List<String>> byLast =
                group.stream()
                        .map(one -> one.said().quote().speaker())
                        .filter(name -> name != null && !name.isBlank())
                        .collect(
                                Collectors.groupingBy(
                                        name -> NameKey.of(String.valueOf(name)).last(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<String> most = List.of();
        for (List<String> names : byLast.values()) {
            if (names.size() > most.size()) {
                most = names;
            }
        }
        return most.stream().max(Comparator.comparingInt(String::length)).orElse(null);
    }

    private int root(int index) {
        int at = index;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }

    private void join(int one, int other) {
        int first = root(one);
        int second = root(other);
        parent[Math.max(first, second)] = Math.min(first, second);
    }
}
