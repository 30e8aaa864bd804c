package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.name.NameKind;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;

import java.util.Arrays;
import java.util.Set;

/** Finds who says what a verb of saying tells, before the verb, behind it, or further off. */
final class Subjects {
    private static final Set<String> BELONGS = Set.of("of", "for", "from", "at", "with", "in");
    private static final int LONGEST = Phrases.LONGEST;
    private static final int MOST_SEGMENTS = 6;

    private final Stretch stretch;
    private final Resolver resolver;
    private final Phrases phrases;

    Subjects(Stretch stretch, Resolver resolver) {
        this.stretch = stretch;
        this.resolver = resolver;
        this.phrases = new Phrases(stretch, resolver);
    }

    /** Whoever the phrase that ends at {@code end} names; null where it is no such phrase. */
    @Nullable Speaker before(int end) {
        Item last = stretch.at(end);
        if (last == null) {
            return null;
        }
        if (last.sort() == Sort.COMMA || last.sort() == Sort.DASH) {
            return across(end);
        }
        if (last.sort() != Sort.WORD) {
            return null;
        }
        if (stretch.is(end, WordClass.RELATIVE)) {
            boolean comma = stretch.is(end - 1, Sort.COMMA);
            return antecedent(comma ? end - 2 : end - 1);
        }
        int start = phrases.start(end);
        Speaker related = related(start, end);
        if (related != null) {
            return related;
        }
        return isPredicate(start) ? null : phrases.phrase(start, end);
    }

    /** "— Ann Reyes, mayor of Pinehurst": who signs what is quoted before the dash. */
    @Nullable Speaker signed(int dash) {
        if (!stretch.is(dash, Sort.DASH)) {
            return null;
        }
        int at = dash + 1;
        while (at < stretch.size()
                && phrases.isTitleWord(stretch.get(at))
                && !stretch.get(at).isName()) {
            at++;
        }
        Item name = stretch.at(at);
        if (name == null || !name.isName() || name.owner() || name.isNamed(NameKind.PLACE)) {
            return null;
        }
        Item next = stretch.at(at + 1);
        boolean alone = next == null || next.sort() == Sort.COMMA || next.sort() == Sort.STOP;
        return alone && isVerbless(at + 1) ? resolver.named(name) : null;
    }

    private boolean isVerbless(int from) {
        for (int i = from; i < stretch.size(); i++) {
            Item item = stretch.get(i);
            if (item.sort() == Sort.QUOTE
                    || item.is(WordClass.BE)
                    || item.is(WordClass.AUXILIARY)
                    || item.is(WordClass.CONTRACTION)
                    || resolver.isVerbOfSaying(item)) {
                return false;
            }
        }
        return true;
    }

    /** "they entered caucus sites": what stands behind a pronoun or "is" is no subject. */
    private boolean isPredicate(int start) {
        Item before = stretch.at(start - 1);
        return before != null
                && (Phrases.isAnyPronoun(before)
                        || before.is(WordClass.BE)
                        || before.is(WordClass.AUXILIARY));
    }

    /** Whom "who" stands for: in "by the union's head, Ann Reyes, who", the name just before it. */
    private @Nullable Speaker antecedent(int end) {
        Item last = stretch.at(end);
        if (last == null || last.sort() != Sort.WORD) {
            return last == null || last.sort() != Sort.COMMA ? null : across(end);
        }
        if (last.isName() && !last.isNamed(NameKind.PLACE)) {
            return resolver.named(last);
        }
        int start = phrases.start(end);
        for (int i = start; i < end; i++) {
            if (stretch.is(i, WordClass.PREPOSITION) && !BELONGS.contains(stretch.get(i).word())) {
                start = i + 1;
            }
        }
        return phrases.phrase(start, end);
    }

    /**
     * "Ann Reyes, who is head of the union said": a comma is missing, and who she is comes first.
     */
    private @Nullable Speaker related(int start, int end) {
        boolean after = stretch.is(start - 1, WordClass.BE);
        for (int i = start - 1; after && i >= Math.max(0, start - 3); i--) {
            if (stretch.is(i, WordClass.RELATIVE) && !stretch.get(i).word().equals("that")) {
                return before(i);
            }
        }
        Item last = stretch.get(end);
        boolean region =
                last.isNamed(NameKind.PLACE)
                        && start == end
                        && stretch.is(end - 1, Sort.COMMA)
                        && end > 1
                        && stretch.get(end - 2).isNamed(NameKind.PLACE);
        return region ? before(end - 2) : null;
    }

    /** "Ann Reyes, the mayor, said", "The police chief, Ann Reyes, said", "Reyes, 45, said". */
    private @Nullable Speaker across(int comma) {
        Speaker fallback = null;
        int end = comma - 1;
        for (int n = 0; n < MOST_SEGMENTS && end >= 0; n++) {
            int start = end;
            while (start > 0 && isInSegment(stretch.get(start - 1))) {
                start--;
            }
            if (!isInSegment(stretch.get(end))) {
                break;
            }
            Speaker speaker = isAside(start, end) ? null : phrases.phrase(start, end);
            if (speaker != null) {
                if (speaker.told() == Speaker.Told.NAMED || isPronoun(start, end)) {
                    return speaker;
                }
                fallback = fallback != null && isCapital(fallback) ? fallback : speaker;
            }
            Item part = stretch.at(start - 1);
            if (part == null || (part.sort() != Sort.COMMA && part.sort() != Sort.DASH)) {
                break;
            }
            end = start - 2;
        }
        return fallback;
    }

    /** Whether all words have capitals: the name of something that no list knows. */
    private static boolean isCapital(Speaker speaker) {
        String full = speaker.full();
        return full != null
                && full.indexOf('.') < 0
                && Arrays.stream(full.split(" ", -1))
                        .allMatch(word -> !word.isEmpty() && Character.isUpperCase(word.charAt(0)));
    }

    private boolean isPronoun(int start, int end) {
        return start == end
                && (stretch.is(start, WordClass.CONTRACTION)
                        || stretch.is(start, WordClass.PERSON)
                        || stretch.is(start, WordClass.BODY));
    }

    private static boolean isInSegment(Item item) {
        return item.sort() == Sort.WORD;
    }

    /** What stands between commas and is no one: "however", "who won", "speaking in Ohio", "45". */
    private boolean isAside(int start, int end) {
        Item first = stretch.get(start);
        boolean small =
                first.is(WordClass.CLAUSE)
                        || first.is(WordClass.PREPOSITION)
                        || first.is(WordClass.LINK)
                        || first.is(WordClass.AUXILIARY)
                        || first.is(WordClass.BE)
                        || (first.is(WordClass.ADVERB) && start == end);
        boolean participle =
                !first.isName()
                        && !first.capital()
                        && (first.word().endsWith("ing") || first.word().endsWith("ed"));
        boolean number = Character.isDigit(first.word().isEmpty() ? 'x' : first.word().charAt(0));
        boolean article = first.word().equals("a") || first.word().equals("an");
        boolean place = stretch.get(end).isNamed(NameKind.PLACE);
        for (int i = start; i <= end; i++) {
            if (stretch.is(i, WordClass.BE) || stretch.is(i, WordClass.AUXILIARY)) {
                return true;
            }
        }
        return small || participle || number || article || place;
    }

    /**
     * Whoever the phrase that begins at {@code start} names: "said Reyes", "according to Reyes".
     */
    @Nullable Speaker behind(int start) {
        int end = phrases.end(start);
        if (end < start) {
            return null;
        }
        if (Phrases.isAnyPronoun(stretch.get(start))) {
            return resolver.pronoun(stretch, start);
        }
        for (int i = start; i <= end; i++) {
            Item item = stretch.get(i);
            boolean free = i == start || !stretch.is(i - 1, WordClass.PREPOSITION);
            if (item.isNamed(NameKind.PERSON) && free && !item.owner()) {
                if (i < end && resolver.isRole(stretch.get(i + 1))) {
                    continue;
                }
                return resolver.named(item);
            }
        }
        Speaker apposed = apposed(end + 1);
        if (apposed != null && !stretch.get(start).isName()) {
            return apposed;
        }
        return phrases.headed(start, end);
    }

    /** A person's name between commas: "said the mayor, Ann Reyes." */
    private @Nullable Speaker apposed(int comma) {
        if (!stretch.is(comma, Sort.COMMA)) {
            return null;
        }
        Item name = stretch.at(comma + 1);
        Item after = stretch.at(comma + 2);
        boolean alone =
                after == null || after.sort() != Sort.WORD || after.is(WordClass.PREPOSITION);
        return name != null && name.isNamed(NameKind.PERSON) && alone ? resolver.named(name) : null;
    }

    /**
     * "with one of her ads asking": who stands between "with" and the verb; null without "with".
     */
    @Nullable Speaker behindWith(int end) {
        int start = phrases.start(end);
        return start < end && stretch.says(start, "with") ? phrases.headed(start + 1, end) : null;
    }

    /** "…, Ann Reyes saying", "reports stating": who stands right before the participle. */
    @Nullable Speaker ofParticiple(int end) {
        Item last = stretch.at(end);
        if (last == null || last.sort() != Sort.WORD) {
            return null;
        }
        if (last.isName() && stretch.is(end - 1, Sort.COMMA)) {
            return resolver.named(last);
        }
        int start = phrases.start(end);
        boolean behind = start < end && stretch.is(start, WordClass.PREPOSITION);
        return behind && (Phrases.isDocument(last) || resolver.isRole(last))
                ? phrases.headed(start + 1, end)
                : null;
    }

    /** Whom the main clause is about that follows "In calling it a mess,". */
    @Nullable Speaker ofMainClause(int index) {
        int start = stretch.sentenceStart(index);
        boolean opens =
                index == start || (index == start + 1 && stretch.is(start, WordClass.PREPOSITION));
        if (!opens) {
            return null;
        }
        int at = index;
        while (at < stretch.size() && at - index < 2 * LONGEST) {
            boolean parted =
                    stretch.is(at, Sort.COMMA)
                            || (stretch.is(at, Sort.QUOTE)
                                    && text(stretch.get(at)).indexOf(',') >= 0
                                    && at > index);
            if (parted) {
                break;
            }
            if (stretch.is(at, Sort.STOP)) {
                return null;
            }
            at++;
        }
        int end = at + 1;
        while (end < stretch.size() && end - at < LONGEST && stretch.is(end, Sort.WORD)) {
            end++;
        }
        return at + 1 < end ? first(at + 1, end) : null;
    }

    private String text(Item item) {
        int end = item.span().end();
        return stretch.text().substring(Math.max(0, end - 2), end);
    }

    /**
     * Whose letter, statement or other document a sentence tells of: the last person whom it names
     * before the document, or whom it is about; null where it tells of none.
     */
    @Nullable Speaker ofDocument() {
        int document = stretch.size() - 1;
        while (document >= 0 && !Phrases.isDocument(stretch.get(document))) {
            document--;
        }
        for (int i = document - 1; i >= 0; i--) {
            Item item = stretch.get(i);
            boolean free = !stretch.is(i - 1, WordClass.PREPOSITION);
            if (item.isNamed(NameKind.PERSON) && free) {
                return resolver.named(item);
            }
        }
        return document < 0 ? null : ofSentence(document);
    }

    /**
     * Whom the sentence around {@code index} is about: its first name or pronoun that can speak.
     */
    @Nullable Speaker ofSentence(int index) {
        int start = stretch.sentenceStart(index);
        return first(afterLead(start, index), index);
    }

    /** The first that can speak of the items from {@code from} until {@code index}. */
    private @Nullable Speaker first(int from, int index) {
        for (int i = from; i < index; i++) {
            Item item = stretch.get(i);
            if (item.sort() != Sort.WORD) {
                if (i > from && item.sort() != Sort.COMMA) {
                    break;
                }
                continue;
            }
            boolean free = !stretch.is(i - 1, WordClass.PREPOSITION);
            boolean body = i + 1 < index && resolver.isRole(stretch.get(i + 1));
            if (item.isName() && !item.isNamed(NameKind.PLACE) && free && !item.owner()) {
                return body ? resolver.described(stretch, i, i + 1, i + 1) : resolver.named(item);
            }
            if (item.is(WordClass.PERSON)) {
                return resolver.pronoun(stretch, i);
            }
            boolean unknown = item.capital() && item.isPlain() && i > stretch.sentenceStart(index);
            if (unknown && free && !item.owner() && !phrases.isTitleOf(i, index)) {
                return resolver.described(stretch, i, i, i);
            }
            if (resolver.isRole(item) && free && !phrases.isTitleOf(i, index)) {
                return resolver.described(stretch, phrases.phraseStart(i, from), i, i);
            }
            if (i > from && (item.is(WordClass.BE) || item.is(WordClass.AUXILIARY))) {
                break;
            }
        }
        return null;
    }

    /** Behind "On Monday,", "After the vote,", "But". */
    private int afterLead(int start, int index) {
        int at = start;
        while (at < index && (phrases.isLead(at) || stretch.get(at).sort() == Sort.QUOTE)) {
            at++;
        }
        boolean lead =
                stretch.is(at, WordClass.PREPOSITION)
                        || stretch.is(at, WordClass.CLAUSE)
                        || (at < index && stretch.get(at).word().endsWith("ing"));
        if (!lead) {
            return at;
        }
        for (int i = at; i < index; i++) {
            if (stretch.is(i, Sort.COMMA)) {
                return i + 1;
            }
        }
        return at;
    }

    /** Where the phrase behind a verb of saying ends. */
    int end(int start) {
        return phrases.end(start);
    }

    /** The first word of the phrase that {@code index} stands in, not before {@code from}. */
    int phraseStart(int index, int from) {
        return phrases.phraseStart(index, from);
    }
}
