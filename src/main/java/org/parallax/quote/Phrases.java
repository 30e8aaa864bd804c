package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.name.NameKind;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;

import java.util.Set;

/**
 * A phrase that can be a subject: how far it reaches, and in it the word that counts ("a spokesman
 * for the mayor" is the spokesman, "Ann Reyes of the union" is Ann Reyes).
 */
final class Phrases {
    private static final Set<String> BELONGS = Set.of("of", "for", "from", "at", "with", "in");
    private static final Set<String> ESTIMATES = Set.of("about", "around", "over", "under", "near");
    private static final Set<String> DOCUMENTS =
            Set.of(
                    "statement",
                    "letter",
                    "tweet",
                    "tweets",
                    "post",
                    "memo",
                    "message",
                    "email",
                    "report",
                    "book",
                    "column",
                    "essay",
                    "op-ed",
                    "speech",
                    "article",
                    "testimony",
                    "filing",
                    "note",
                    "remarks",
                    "comments",
                    "account",
                    "announcement",
                    "data",
                    "poll",
                    "survey",
                    "study",
                    "research",
                    "footage",
                    "documents",
                    "records",
                    "evidence");

    /** A longer one is no phrase. */
    static final int LONGEST = 16;

    private final Stretch stretch;
    private final Resolver resolver;

    Phrases(Stretch stretch, Resolver resolver) {
        this.stretch = stretch;
        this.resolver = resolver;
    }

    /** Where the phrase that ends at {@code end} begins. */
    int start(int end) {
        int at = end;
        while (at > 0 && end - at < LONGEST && goesOn(at)) {
            at--;
        }
        return at;
    }

    /** Whether the word before {@code at} belongs to the same phrase. */
    private boolean goesOn(int at) {
        Item before = stretch.get(at - 1);
        if (before.sort() != Sort.WORD) {
            return false;
        }
        if (before.isName()) {
            return true;
        }
        if (before.is(WordClass.LINK)) {
            return links(at - 1);
        }
        boolean that = before.word().equals("that");
        return !(before.is(WordClass.CLAUSE) && !that)
                && !that
                && !before.is(WordClass.BE)
                && !before.is(WordClass.AUXILIARY)
                && !before.is(WordClass.PERSON)
                && !before.is(WordClass.BODY)
                && !before.is(WordClass.SPEAKER)
                && !before.is(WordClass.OBJECT)
                && !before.is(WordClass.CONTRACTION)
                && !before.is(WordClass.CONTROL)
                && !resolver.isVerbOfSaying(before);
    }

    /** Whether "and" joins two that speak together, not two clauses. */
    private boolean links(int and) {
        Item before = stretch.at(and - 1);
        Item after = stretch.at(and + 1);
        if (before == null || after == null || before.sort() != Sort.WORD) {
            return false;
        }
        if (after.isName()) {
            return before.isNamed(NameKind.PERSON)
                    || before.isNamed(NameKind.ORGANIZATION)
                    || resolver.isRole(before);
        }
        return !after.is(WordClass.DETERMINER) && !after.is(WordClass.ADVERB);
    }

    /** Whoever the items from {@code from} to {@code to} name. */
    @Nullable Speaker phrase(int from, int to) {
        int start = from;
        int end = to;
        while (end > start && (stretch.is(end, WordClass.DAY) || isSideWord(end))) {
            end--;
            if (end > start && stretch.is(end, WordClass.PREPOSITION)) {
                end--;
            }
        }
        while (start < end && isLead(start)) {
            start++;
        }
        start = afterVerb(start, end);
        Item first = stretch.get(start);
        if (start == end && isAnyPronoun(first)) {
            return resolver.pronoun(stretch, start);
        }
        if (stretch.is(end, WordClass.PERSON) || stretch.is(end, WordClass.BODY)) {
            return resolver.pronoun(stretch, end);
        }
        if (first.is(WordClass.PREPOSITION) && !isEstimate(start)) {
            int after = afterPreposition(start, end);
            return after < 0 ? null : phrase(after, end);
        }
        return headed(start, end);
    }

    /** "About four in 10 voters" counts; it does not tell where. */
    private boolean isEstimate(int index) {
        Item next = stretch.at(index + 1);
        return stretch.is(index, WordClass.PREPOSITION)
                && ESTIMATES.contains(stretch.get(index).word())
                && next != null
                && (next.is(WordClass.DETERMINER)
                        || Character.isDigit(next.span().in(stretch.text()).charAt(0)))
                && !next.is(WordClass.ARTICLE)
                && !next.is(WordClass.POSSESSIVE);
    }

    /** "surprised most analysts": an article behind a plain word shows that this was a verb. */
    private int afterVerb(int start, int end) {
        for (int i = end; i > start; i--) {
            Item before = stretch.get(i - 1);
            if (stretch.is(i, WordClass.DETERMINER) && before.isPlain() && !before.owner()) {
                return i;
            }
        }
        return start;
    }

    private boolean isSideWord(int index) {
        return stretch.is(index, WordClass.ADVERB) && !stretch.is(index, WordClass.DETERMINER);
    }

    boolean isLead(int index) {
        return (stretch.is(index, WordClass.ADVERB) && !stretch.is(index, WordClass.DETERMINER))
                || stretch.is(index, WordClass.DAY)
                || stretch.is(index, WordClass.LINK)
                || stretch.says(index, "both");
    }

    static boolean isAnyPronoun(Item item) {
        return item.is(WordClass.PERSON)
                || item.is(WordClass.CONTRACTION)
                || item.is(WordClass.BODY)
                || item.is(WordClass.SPEAKER)
                || item.is(WordClass.OBJECT);
    }

    /** Where the subject begins behind "In a statement": at the last name or the last article. */
    private int afterPreposition(int start, int end) {
        if (stretch.get(end).isName()) {
            int at = end;
            while (at - 1 > start && isTitleWord(stretch.get(at - 1))) {
                at--;
            }
            return stretch.is(at - 1, WordClass.PREPOSITION) ? -1 : at;
        }
        for (int i = end; i > start + 1; i--) {
            if (stretch.is(i, WordClass.DETERMINER)) {
                return i;
            }
        }
        return end > start + 1 && resolver.isRole(stretch.get(end)) ? end : -1;
    }

    boolean isTitleWord(Item item) {
        return item.sort() == Sort.WORD
                && !item.is(WordClass.PREPOSITION)
                && !item.is(WordClass.DETERMINER)
                && !item.is(WordClass.DAY)
                && (item.capital() || resolver.isRole(item));
    }

    @Nullable Speaker headed(int start, int end) {
        int head = start;
        while (head < end && !stretch.is(head + 1, WordClass.PREPOSITION)) {
            head++;
        }
        Item item = stretch.get(head);
        if (item.isName() && !(item.owner() && head < end)) {
            return named(start, head);
        }
        Item first = stretch.get(start);
        if (isDocument(item)) {
            if (first.word().equals("his") || first.word().equals("her")) {
                return resolver.pronoun(stretch, start);
            }
            for (int i = start; i < head; i++) {
                if (stretch.get(i).isName() && stretch.get(i).owner()) {
                    return resolver.named(stretch.get(i));
                }
            }
        }
        if (!isNoun(item) || end - start > LONGEST || !isSource(start, head)) {
            return null;
        }
        return resolver.described(stretch, start, head, end);
    }

    /** Whether the words can be someone: an article, a role, a document or a plural tells. */
    private boolean isSource(int start, int head) {
        Item first = stretch.get(start);
        Item noun = stretch.get(head);
        if (first.isName() || first.is(WordClass.DETERMINER) || first.capital()) {
            return !first.word().endsWith("ing") || first.isName();
        }
        return resolver.isRole(noun)
                || isDocument(noun)
                || (head > start && Character.isDigit(first.span().in(stretch.text()).charAt(0)))
                || isEstimate(start)
                || (noun.word().endsWith("s") && !first.word().endsWith("ing"));
    }

    private Speaker named(int start, int head) {
        Item item = stretch.get(head);
        if (head - 2 >= start && stretch.is(head - 1, WordClass.LINK)) {
            Item other = stretch.get(head - 2);
            if (other.isName()) {
                return resolver.both(other, item);
            }
        }
        return resolver.named(item);
    }

    static boolean isDocument(Item item) {
        return DOCUMENTS.contains(item.word());
    }

    /** Anything but a small word, an adverb or a number by itself. */
    private static boolean isNoun(Item item) {
        return item.sort() == Sort.WORD
                && !item.is(WordClass.BE)
                && !item.is(WordClass.AUXILIARY)
                && !item.is(WordClass.PREPOSITION)
                && !item.is(WordClass.CLAUSE)
                && !item.is(WordClass.CONTRACTION)
                && !item.is(WordClass.LINK)
                && (!item.is(WordClass.ADVERB) || item.is(WordClass.DETERMINER))
                && !item.is(WordClass.ARTICLE)
                && !item.is(WordClass.POSSESSIVE);
    }

    /** Where the phrase behind a verb of saying ends. */
    int end(int start) {
        int at = start;
        while (at < stretch.size() && at - start < LONGEST && isInPhrase(at, start)) {
            at++;
        }
        int end = at - 1;
        while (end > start && (stretch.is(end, WordClass.PREPOSITION) || isSideWord(end))) {
            end--;
        }
        return end;
    }

    private boolean isInPhrase(int at, int start) {
        Item item = stretch.get(at);
        if (item.sort() != Sort.WORD) {
            return false;
        }
        if (item.isName()) {
            return true;
        }
        if (item.is(WordClass.PREPOSITION)) {
            return at > start
                    && BELONGS.contains(item.word())
                    && !stretch.is(at + 1, WordClass.DAY)
                    && !isOccasion(at);
        }
        return !item.is(WordClass.CLAUSE)
                && !item.is(WordClass.BE)
                && !item.is(WordClass.AUXILIARY)
                && !(item.is(WordClass.DAY) && !stretch.is(at - 1, WordClass.DETERMINER))
                && !(at > start && isAnyPronoun(item))
                && !(item.is(WordClass.ADVERB) && !item.is(WordClass.DETERMINER))
                && !(item.is(WordClass.LINK) && !links(at))
                && !item.word().equals("to");
    }

    /** "said Reyes in an interview": what follows "in" tells when, and not who. */
    private boolean isOccasion(int preposition) {
        String word = stretch.get(preposition).word();
        boolean time = word.equals("in") || word.equals("at") || word.equals("with");
        Item before = stretch.get(preposition - 1);
        return time && before.isName();
    }

    /** The first word of the phrase that {@code index} stands in, not before {@code from}. */
    int phraseStart(int index, int from) {
        int at = index;
        while (at > from && goesOn(at) && !stretch.is(at - 1, WordClass.PREPOSITION)) {
            at--;
        }
        return at;
    }

    /** "Attorney General Jeff Sessions": the role is the name's. */
    boolean isTitleOf(int role, int limit) {
        int at = role + 1;
        while (at < limit && isTitleWord(stretch.get(at)) && !stretch.get(at).isName()) {
            at++;
        }
        return at < limit && stretch.get(at).isName();
    }
}
