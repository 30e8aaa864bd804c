package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.lexicon.WordSet;
import org.parallax.name.Name;
import org.parallax.name.NameKind;
import org.parallax.name.Names;
import org.parallax.text.Span;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who in an article has which role, as it says where it names them: "Ines Calloway, the head
 * librarian", "council leader Helen Adcroft".
 */
final class Roles {
    private static final int LONGEST = 70;
    private static final Set<String> ENDS = Set.of("of", "who", "which", "for", "at", "in", "and");

    private final Map<String, Set<String>> holders = new HashMap<>();

    private Roles() {}

    static Roles of(String text, Names names, WordSet roles) {
        Roles found = new Roles();
        for (Name name : names.all()) {
            if (name.kind() == NameKind.PERSON) {
                found.readAfter(text, name, roles);
                found.readBefore(text, name, roles);
            }
        }
        return found;
    }

    /** The one person who has this role; null where nobody has it, or several do. */
    @Nullable String holder(String role) {
        Set<String> people = holders.getOrDefault(role, Set.of());
        return people.size() == 1 ? people.iterator().next() : null;
    }

    private void readAfter(String text, Name name, WordSet roles) {
        int start = name.span().end();
        if (!text.startsWith(", ", start)) {
            return;
        }
        int end = Math.min(text.length(), start + LONGEST);
        for (int i = start + 2; i < end; i++) {
            if (",.;:“\"\n".indexOf(text.charAt(i)) >= 0) {
                end = i;
            }
        }
        List<Token> tokens = Tokens.of(text, Span.of(start + 2, Math.max(start + 2, end)));
        int last = 0;
        while (last < tokens.size() && !ENDS.contains(tokens.get(last).word())) {
            add(tokens.get(last).word(), name, roles);
            last++;
        }
    }

    private void readBefore(String text, Name name, WordSet roles) {
        int start = Math.max(0, name.span().start() - 24);
        List<Token> before = Tokens.of(text, Span.of(start, name.span().start()));
        if (!before.isEmpty() && before.getLast().end() + 1 == name.span().start()) {
            add(before.getLast().word(), name, roles);
        }
    }

    private void add(String word, Name name, WordSet roles) {
        if (roles.holds(word)) {
            holders.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(name.full());
        }
    }
}
