package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.lexicon.NameLists;
import org.parallax.name.Name;
import org.parallax.name.NameKind;
import org.parallax.quote.Speaker.Told;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;
import org.parallax.text.Span;
import org.parallax.text.Tokens;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Gives the fullest name for the words that stand as a speaker, and keeps in mind who has been
 * spoken of: whom the last sentence is about comes before whom it only mentions.
 */
final class Resolver {
    /** Sentences further back are out of mind. */
    private static final int MEMORY = 24;

    /** A body is out of mind sooner. */
    private static final int BODIES_REMEMBERED = 3;

    private static final Set<String> FEMALE = Set.of("she", "her");
    private static final Set<String> MALE = Set.of("he", "his", "him");
    private static final Set<String> DEFINITE = Set.of("the", "this", "that");
    private static final Set<String> BODIES =
            Set.of(
                    "group",
                    "department",
                    "agency",
                    "company",
                    "union",
                    "organization",
                    "organisation",
                    "council",
                    "committee",
                    "ministry",
                    "office",
                    "board",
                    "association",
                    "court",
                    "newspaper",
                    "paper",
                    "firm",
                    "bank",
                    "commission",
                    "party",
                    "bureau",
                    "institute",
                    "university",
                    "network",
                    "campaign",
                    "coalition",
                    "nonprofit",
                    "charity",
                    "magazine",
                    "outlet",
                    "administration");

    private final NameLists lists;
    private final Roles roles;
    private final Genders genders;
    private final Set<String> verbs;
    private final Deque<Remembered> remembered = new ArrayDeque<>();
    private @Nullable Pronoun last;

    /** Whom one sentence speaks of, the one it is about first. */
    private record Remembered(List<String> people, List<String> bodies, Set<String> roles) {}

    private record Pronoun(int offset, String person) {}

    Resolver(NameLists lists, Roles roles, Genders genders, Set<String> verbs) {
        this.lists = lists;
        this.roles = roles;
        this.genders = genders;
        this.verbs = verbs;
    }

    boolean isVerbOfSaying(Item item) {
        return item.name() == null && verbs.contains(item.word());
    }

    boolean isRole(Item item) {
        return item.name() == null && lists.roles().holds(Roles.bare(item.word()));
    }

    Speaker named(Item item) {
        Name name = item.name();
        return new Speaker(name == null ? null : name.full(), item.span(), Told.NAMED);
    }

    Speaker both(Item one, Item other) {
        Name first = one.name();
        Name second = other.name();
        String full =
                first == null || second == null ? null : first.full() + " and " + second.full();
        return new Speaker(full, one.span().join(other.span()), Told.NAMED);
    }

    Speaker pronoun(Stretch stretch, int index) {
        Item item = stretch.get(index);
        String word = item.word();
        int apostrophe = word.indexOf('\'');
        word = apostrophe > 0 ? word.substring(0, apostrophe) : word;
        String full = null;
        if (FEMALE.contains(word) || MALE.contains(word)) {
            full = person(stretch, index, FEMALE.contains(word));
            if (full != null) {
                last = new Pronoun(item.span().start(), full);
            }
        } else if (word.equals("it")) {
            full = body(null);
        }
        return new Speaker(full, item.span(), Told.PRONOUN);
    }

    /** Whom "he" or "she" means. */
    private @Nullable String person(Stretch stretch, int index, boolean female) {
        boolean apart =
                stretch.is(index - 1, Sort.COMMA)
                        || stretch.is(index - 1, Sort.QUOTE)
                        || stretch.at(index - 1) == null;
        if (!apart) {
            int start = stretch.sentenceStart(index);
            for (int i = start; i < index; i++) {
                Item item = stretch.get(i);
                Name name = item.name();
                if (name != null
                        && name.kind() == NameKind.PERSON
                        && !item.owner()
                        && genders.fits(name.full(), female)) {
                    return name.full();
                }
            }
        }
        for (Remembered sentence : remembered) {
            for (String name : sentence.people()) {
                if (genders.fits(name, female)) {
                    return name;
                }
            }
        }
        return null;
    }

    private @Nullable String body(@Nullable String word) {
        int far = 0;
        for (Remembered sentence : remembered) {
            for (String name : sentence.bodies()) {
                if (word == null || name.toLowerCase(Locale.ROOT).contains(word)) {
                    return name;
                }
            }
            if (++far > BODIES_REMEMBERED) {
                break;
            }
        }
        return null;
    }

    /**
     * A source that the text describes: the one who has that role, the body spoken of, or the words
     * themselves.
     */
    Speaker described(Stretch stretch, int start, int head, int end) {
        Item first = stretch.get(start);
        Item noun = stretch.get(head);
        Span mention = stretch.cover(start, end);
        boolean definite =
                DEFINITE.contains(first.word())
                        || first.capital()
                        || first.isName()
                        || first.owner()
                        || isRole(first);
        boolean several = isRole(noun) && noun.word().endsWith("s");
        boolean one = !several && !BODIES.contains(noun.word());
        if (definite && one && hasRole(stretch, start, head)) {
            Set<String> words = new HashSet<>();
            for (int i = start; i <= end; i++) {
                Item item = stretch.get(i);
                Tokens.of(stretch.text(), item.span())
                        .forEach(token -> words.add(Roles.bare(token.word())));
                if (item.is(WordClass.PREPOSITION)) {
                    words.remove(item.word());
                }
            }
            String holder = roles.holder(words);
            if (holder != null) {
                return new Speaker(holder, mention, Told.ROLE);
            }
        }
        boolean alone = head == end && head == start + 1 && DEFINITE.contains(first.word());
        if (alone && BODIES.contains(noun.word())) {
            String body = body(noun.word());
            if (body == null) {
                body = body(null);
            }
            if (body != null) {
                return new Speaker(body, mention, Told.ROLE);
            }
        }
        String person =
                DEFINITE.contains(first.word()) && head == end && isOnePerson(noun)
                        ? lastPerson(noun.word())
                        : null;
        return person != null
                ? new Speaker(person, mention, Told.ROLE)
                : new Speaker(words(stretch, start, end), mention, Told.DESCRIBED);
    }

    private boolean isOnePerson(Item noun) {
        return isRole(noun)
                && !BODIES.contains(noun.word())
                && !Phrases.isDocument(noun)
                && !noun.word().endsWith("s");
    }

    /**
     * "Tom Weir lost. The councillor said …": the one person just spoken of, where nobody else has
     * been called so.
     */
    private @Nullable String lastPerson(String role) {
        for (Remembered sentence : remembered) {
            if (sentence.roles().contains(role)) {
                return null;
            }
        }
        for (Remembered sentence : remembered) {
            if (!sentence.people().isEmpty()) {
                boolean alone = sentence.people().stream().distinct().count() == 1;
                return alone ? sentence.people().getFirst() : null;
            }
        }
        return null;
    }

    private boolean hasRole(Stretch stretch, int start, int head) {
        for (int i = start; i <= head; i++) {
            Item item = stretch.get(i);
            if (isRole(item) && !item.owner()) {
                return true;
            }
        }
        return false;
    }

    private static String words(Stretch stretch, int start, int end) {
        int from = start;
        while (from < end && stretch.is(from, WordClass.ARTICLE)) {
            from++;
        }
        return stretch.cover(from, end).in(stretch.text()).replaceAll("[\\s\\u00A0]+", " ");
    }

    /** Keeps in mind whom the sentences of {@code stretch} speak of. */
    void remember(Stretch stretch) {
        int start = 0;
        for (int i = 0; i <= stretch.size(); i++) {
            if (i == stretch.size() || stretch.is(i, Sort.STOP)) {
                remember(stretch, start, i);
                start = i + 1;
            }
        }
    }

    private void remember(Stretch stretch, int from, int to) {
        List<String> people = new ArrayList<>();
        List<String> later = new ArrayList<>();
        List<String> bodies = new ArrayList<>();
        Set<String> called = new HashSet<>();
        for (int i = from; i < to; i++) {
            Item item = stretch.get(i);
            Name name = item.name();
            if (name != null && name.kind() == NameKind.PERSON) {
                boolean beside =
                        item.owner()
                                || stretch.is(i - 1, WordClass.PREPOSITION)
                                || (i + 1 < to && isRole(stretch.get(i + 1)));
                (beside ? later : people).add(name.full());
            } else if (name != null && name.kind() == NameKind.ORGANIZATION) {
                bodies.add(name.full());
            }
            if (isRole(item) && (i + 1 >= to || !stretch.get(i + 1).isName())) {
                called.add(item.word());
            }
            Pronoun told = last;
            if (told != null && item.span().start() == told.offset()) {
                people.addFirst(told.person());
            }
        }
        people.addAll(later);
        if (!people.isEmpty() || !bodies.isEmpty() || !called.isEmpty()) {
            remembered.addFirst(new Remembered(people, bodies, called));
            if (remembered.size() > MEMORY) {
                remembered.removeLast();
            }
        }
    }
}
