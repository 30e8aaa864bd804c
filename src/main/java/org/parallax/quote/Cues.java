package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.lexicon.Entry;
import org.parallax.lexicon.Hit;
import org.parallax.lexicon.Lexicon;
import org.parallax.quote.ReportingVerb.Takes;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the verbs and phrases of saying in a stretch, and leaves out what only looks like one. */
final class Cues {
    private static final Set<String> QUOTED_AS = Set.of("quoted", "cited", "recorded");
    private static final int FAR = 7;

    private final Lexicon list;
    private final Map<Entry, ReportingVerb> verbs = new HashMap<>();

    Cues(Lexicon list) {
        this.list = list;
        list.entries().forEach(entry -> verbs.put(entry, ReportingVerb.of(entry)));
    }

    /** The verbs and phrases of saying outside quotations, in order. */
    List<Cue> in(Stretch stretch) {
        List<Cue> cues = new ArrayList<>();
        for (Hit hit : list.find(stretch.words())) {
            int first = stretch.itemOfWord(hit.first());
            int last = stretch.itemOfWord(hit.last());
            ReportingVerb verb = verbs.get(hit.entry());
            if (verb != null && !stretch.get(first).isName() && !stretch.get(last).isName()) {
                Cue cue = cue(stretch, verb, first, last);
                if (cue != null) {
                    cues.add(cue);
                }
            }
        }
        return cues;
    }

    private static @Nullable Cue cue(Stretch stretch, ReportingVerb verb, int first, int last) {
        if (verb.takes(Takes.PHRASE)) {
            return new Cue(verb, first, last, first, Cue.Form.PHRASE, false);
        }
        String word = stretch.get(first).word();
        int before = group(stretch, first - 1);
        boolean participle = word.endsWith("ing");
        boolean past =
                !participle && !(verb.lemma() + " ").startsWith(word + " ") && !word.endsWith("s");
        Item previous = stretch.at(before);
        boolean auxiliary = before < first - 1 && hasAuxiliary(stretch, before + 1, first);
        if (participle) {
            return participle(stretch, verb, first, last, before, auxiliary);
        }
        if (isQuoted(stretch.at(first)) && stretch.says(last + 1, "as")) {
            return null;
        }
        if (past && isPassive(stretch, before + 1, first)) {
            boolean supposed = isSupposed(stretch, before, first);
            return new Cue(verb, first, last, before + 1, Cue.Form.PASSIVE, supposed);
        }
        if (stretch.says(before, "to") && !past) {
            return infinitive(stretch, verb, first, last, before);
        }
        if (!auxiliary && previous != null && !past && isNoun(stretch, before, first, last)) {
            return null;
        }
        if (!auxiliary && past && previous != null && modifies(stretch, before, last)) {
            return null;
        }
        return new Cue(
                verb, first, last, before + 1, Cue.Form.FINITE, isSupposed(stretch, before, first));
    }

    private static boolean isSupposed(Stretch stretch, int before, int first) {
        for (int i = before + 1; i < first; i++) {
            if (stretch.is(i, WordClass.MODAL)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Cue participle(
            Stretch stretch,
            ReportingVerb verb,
            int first,
            int last,
            int before,
            boolean auxiliary) {
        if (auxiliary || stretch.is(before, WordClass.CONTRACTION)) {
            boolean supposed = isSupposed(stretch, before, first);
            return new Cue(verb, first, last, before + 1, Cue.Form.FINITE, supposed);
        }
        if (stretch.says(before, "as") && isQuoted(stretch.at(before - 1))) {
            int head = group(stretch, before - 2) + 1;
            return new Cue(verb, first, last, head, Cue.Form.FINITE, false);
        }
        Item previous = stretch.at(before);
        boolean noun =
                previous != null
                        && (previous.is(WordClass.DETERMINER)
                                || previous.owner()
                                || (!verb.lemma().equals("say") && isPlainWord(previous)))
                        && !previous.is(WordClass.PREPOSITION);
        return noun ? null : new Cue(verb, first, last, before + 1, Cue.Form.PARTICIPLE, false);
    }

    private static boolean isQuoted(@Nullable Item item) {
        return item != null && item.isPlain() && QUOTED_AS.contains(item.word());
    }

    private static boolean isPlainWord(Item item) {
        return item.isPlain() && !item.word().endsWith("s");
    }

    /** "declined to say", "went on to note", "led the mayor to say". */
    private static Cue infinitive(
            Stretch stretch, ReportingVerb verb, int first, int last, int to) {
        for (int i = to - 1; i >= Math.max(0, to - FAR); i--) {
            Item item = stretch.get(i);
            if (item.sort() != Sort.WORD) {
                break;
            }
            if (item.is(WordClass.CATENATIVE)) {
                return new Cue(
                        verb,
                        first,
                        last,
                        group(stretch, i - 1) + 1,
                        Cue.Form.FINITE,
                        item.is(WordClass.DENIAL));
            }
            if (item.is(WordClass.CONTROL) && i < to - 1) {
                return new Cue(verb, first, last, to, Cue.Form.CONTROLLED, false);
            }
        }
        return new Cue(verb, first, last, to, Cue.Form.INFINITIVE, false);
    }

    /** The item before the auxiliaries and adverbs that end at {@code index}. */
    private static int group(Stretch stretch, int index) {
        int at = index;
        while (at >= 0 && isGroup(stretch.get(at))) {
            at--;
        }
        return at;
    }

    private static boolean isGroup(Item item) {
        return item.is(WordClass.AUXILIARY)
                || item.is(WordClass.BE)
                || (item.is(WordClass.ADVERB) && !item.is(WordClass.DAY))
                || (item.sort() == Sort.WORD
                        && item.name() == null
                        && item.word().length() > 4
                        && !item.word().equals("family")
                        && item.word().endsWith("ly"));
    }

    private static boolean hasAuxiliary(Stretch stretch, int from, int to) {
        for (int i = from; i < to; i++) {
            if (stretch.is(i, WordClass.AUXILIARY) || stretch.is(i, WordClass.BE)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassive(Stretch stretch, int from, int to) {
        boolean be = false;
        for (int i = from; i < to; i++) {
            be |= stretch.is(i, WordClass.BE);
        }
        return be;
    }

    /** "the report", "his claims", "calls for": a noun with the form of a verb. */
    private static boolean isNoun(Stretch stretch, int before, int first, int last) {
        Item previous = stretch.get(before);
        String word = stretch.get(first).word();
        if (word.equals("says") || word.equals("say") || word.equals("tells")) {
            return false;
        }
        if (previous.is(WordClass.DETERMINER)
                || previous.is(WordClass.PREPOSITION)
                || previous.owner()) {
            return true;
        }
        if (previous.sort() == Sort.WORD && !previous.isName() && previous.word().endsWith("ing")) {
            return true;
        }
        boolean subject =
                previous.is(WordClass.PERSON)
                        || previous.is(WordClass.BODY)
                        || previous.is(WordClass.SPEAKER)
                        || previous.is(WordClass.CLAUSE)
                        || (previous.isName() && word.endsWith("s"))
                        || previous.sort() != Sort.WORD;
        boolean says =
                stretch.is(last + 1, WordClass.COMPLEMENTIZER)
                        || stretch.is(last + 1, Sort.QUOTE)
                        || stretch.is(last + 1, Sort.COLON)
                        || (stretch.is(last + 1, Sort.COMMA) && stretch.is(last + 2, Sort.QUOTE));
        return !subject
                && !says
                && !closes(stretch, first, last)
                && !opensClause(stretch, last + 1);
    }

    /** “…,” his statement adds. */
    private static boolean closes(Stretch stretch, int first, int last) {
        Item next = stretch.at(last + 1);
        boolean over = next == null || next.sort() != Sort.WORD;
        for (int i = first - 1; over && i >= Math.max(0, first - FAR); i--) {
            if (stretch.is(i, Sort.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** "the administration claims this reform is": a clause opens behind it. */
    private static boolean opensClause(Stretch stretch, int next) {
        Item item = stretch.at(next);
        boolean opens =
                item != null
                        && (item.is(WordClass.DETERMINER)
                                || item.is(WordClass.PERSON)
                                || item.is(WordClass.BODY)
                                || item.is(WordClass.CONTRACTION))
                        && !stretch.is(next + 1, WordClass.TIME);
        for (int i = next + 1; opens && i < Math.min(stretch.size(), next + FAR); i++) {
            if (stretch.is(i, WordClass.BE) || stretch.is(i, WordClass.AUXILIARY)) {
                return true;
            }
        }
        return false;
    }

    /** "the alleged theft", "a promised vote", "cases reported by": a participle, not a verb. */
    private static boolean modifies(Stretch stretch, int before, int last) {
        Item previous = stretch.get(before);
        Item next = stretch.at(last + 1);
        boolean article = previous.is(WordClass.DETERMINER) && !previous.is(WordClass.CLAUSE);
        boolean noun = next != null && next.sort() == Sort.WORD && !next.is(WordClass.CLAUSE);
        boolean said = stretch.get(last).word().equals("said");
        return !said
                && ((article && noun && !isQuantity(previous))
                        || (previous.is(WordClass.PREPOSITION) && noun)
                        || (stretch.says(last + 1, "by") && !previous.isName()));
    }

    private static boolean isQuantity(Item item) {
        return item.is(WordClass.DETERMINER)
                && !item.is(WordClass.ARTICLE)
                && !item.is(WordClass.POSSESSIVE);
    }
}
