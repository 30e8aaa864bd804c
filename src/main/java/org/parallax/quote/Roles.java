package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Prose;
import org.parallax.lexicon.NameLists;
import org.parallax.name.Name;
import org.parallax.name.NameKind;
import org.parallax.name.Names;
import org.parallax.text.Characters;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who in an article has which role, as it says where it names them: "Ines Calloway, the head
 * librarian", "New York Attorney General Eric Reyes".
 */
final class Roles {
    private static final int MOST_WORDS = 7;
    private static final Set<String> ENDS =
            Set.of("of", "who", "which", "for", "at", "in", "and", "with", "from", "said", "says");
    private static final Set<String> PLAIN =
            Set.of(
                    "the", "a", "an", "us", "u.s", "u", "s", "of", "former", "then", "lead",
                    "state");

    private final NameLists lists;
    private final Map<String, List<Set<String>>> titles = new LinkedHashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    private Roles(NameLists lists) {
        this.lists = lists;
    }

    static Roles of(String text, List<Prose> prose, Names names, NameLists lists) {
        Roles roles = new Roles(lists);
        int next = 0;
        for (Prose paragraph : prose) {
            for (Sentence sentence : paragraph.sentences()) {
                List<Token> tokens = sentence.tokens();
                int at = 0;
                while (next < names.all().size()
                        && names.all().get(next).span().start() < sentence.end()) {
                    Name name = names.all().get(next++);
                    if (name.kind() != NameKind.PERSON) {
                        continue;
                    }
                    while (at < tokens.size() && tokens.get(at).start() < name.span().start()) {
                        at++;
                    }
                    roles.named.merge(name.full(), 1, Integer::sum);
                    roles.before(text, tokens, at, name);
                    roles.after(text, tokens, at, name);
                }
            }
        }
        return roles;
    }

    private void before(String text, List<Token> tokens, int at, Name name) {
        Set<String> words = new HashSet<>();
        int end = name.span().start();
        if (isApposed(text, tokens, at, name)) {
            end = tokens.get(at - 1).end();
        }
        for (int i = at - 1; i >= Math.max(0, at - MOST_WORDS); i--) {
            Token token = tokens.get(i);
            boolean touches = isGap(text, Span.of(token.end(), end));
            if (!touches || !(token.capital() || isRole(token.word()))) {
                break;
            }
            words.add(bare(token.word()));
            end = token.start();
        }
        add(name, words);
    }

    /** "The mayor, Ann Reyes, said". */
    private static boolean isApposed(String text, List<Token> tokens, int at, Name name) {
        return at > 0
                && text.startsWith(",", name.span().end())
                && text.substring(tokens.get(at - 1).end(), name.span().start())
                        .strip()
                        .equals(",");
    }

    private static boolean isGap(String text, Span gap) {
        for (int i = gap.start(); i < gap.end(); i++) {
            char c = text.charAt(i);
            if (c != '.' && !Characters.isSpace(c)) {
                return false;
            }
        }
        return true;
    }

    private void after(String text, List<Token> tokens, int at, Name name) {
        if (!text.startsWith(", ", name.span().end())) {
            return;
        }
        int i = at;
        while (i < tokens.size() && tokens.get(i).start() < name.span().end()) {
            i++;
        }
        Set<String> words = new HashSet<>();
        int last = name.span().end() + 1;
        int limit = Math.min(tokens.size(), i + MOST_WORDS);
        while (i < limit
                && !ENDS.contains(tokens.get(i).word())
                && isGap(text, Span.of(last, tokens.get(i).start()))) {
            words.add(bare(tokens.get(i).word()));
            last = tokens.get(i).end();
            i++;
        }
        add(name, words);
    }

    private void add(Name name, Set<String> words) {
        words.removeAll(PLAIN);
        if (words.stream().anyMatch(this::isRole)) {
            titles.computeIfAbsent(name.full(), key -> new ArrayList<>()).add(words);
        }
    }

    private boolean isRole(String word) {
        return lists.roles().holds(word) || lists.titles().holds(word);
    }

    static String bare(String word) {
        return word.endsWith("'s")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("'") ? word.substring(0, word.length() - 1) : word;
    }

    /**
     * The one person whose role is told in these words; of several, the one whom the article names
     * most; null where nobody has it.
     */
    @Nullable String holder(Set<String> told) {
        Set<String> words = new HashSet<>(told);
        words.removeAll(PLAIN);
        if (words.stream().noneMatch(this::isRole)) {
            return null;
        }
        String best = null;
        int most = 0;
        boolean twice = false;
        for (Map.Entry<String, List<Set<String>>> person : titles.entrySet()) {
            if (person.getValue().stream().anyMatch(title -> title.containsAll(words))) {
                int times = named.getOrDefault(person.getKey(), 0);
                twice = times == most;
                if (times > most) {
                    best = person.getKey();
                    most = times;
                }
            }
        }
        return twice ? null : best;
    }
}
