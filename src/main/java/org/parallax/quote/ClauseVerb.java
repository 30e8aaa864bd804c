package org.parallax.quote;

import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;

/** Tells whether a verb stands among some words, as far as small words and endings show it. */
final class ClauseVerb {
    private final Stretch stretch;

    ClauseVerb(Stretch stretch) {
        this.stretch = stretch;
    }

    boolean isClause(Cue cue, int start, int end) {
        if (stretch.is(start, WordClass.COMPLEMENTIZER) || stretch.says(start, "to")) {
            return end > start;
        }
        if (stretch.is(start, Sort.QUOTE)) {
            return true;
        }
        if (isRelative(cue)
                && !stretch.is(start, WordClass.PERSON)
                && !stretch.is(start, WordClass.BODY)) {
            return false;
        }
        return end > start && (ClauseStart.isSay(cue) || hasVerb(start, end));
    }

    /** "the clerk who announced the plan is ill": the verb behind it is the clerk's. */
    private boolean isRelative(Cue cue) {
        return stretch.is(cue.head() - 1, WordClass.RELATIVE)
                && !stretch.is(cue.head() - 2, Sort.COMMA);
    }

    /** Whether a verb surely stands there: a small one, or a past one right behind its subject. */
    private boolean hasVerb(int from, int to) {
        boolean relative = false;
        for (int i = from; i <= to; i++) {
            Item item = stretch.get(i);
            boolean verb = item.is(WordClass.BE) || item.is(WordClass.AUXILIARY);
            if (item.is(WordClass.CONTRACTION) || (verb && !relative)) {
                return true;
            }
            // "the update that was released": that verb is the relative clause's.
            relative = item.is(WordClass.RELATIVE) || (relative && !verb);
            boolean past = item.sort() == Sort.WORD && !item.isName() && item.word().endsWith("ed");
            Item subject = stretch.at(i - 1);
            if (past
                    && i > from
                    && subject != null
                    && (subject.isName()
                            || subject.is(WordClass.PERSON)
                            || subject.is(WordClass.BODY))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb stands there, as far as small words and endings show it. */
    boolean isFinite(int from, int to) {
        for (int i = from; i <= to; i++) {
            Item item = stretch.get(i);
            if (item.is(WordClass.BE)
                    || item.is(WordClass.AUXILIARY)
                    || item.is(WordClass.CONTRACTION)
                    || (i > from
                            && item.sort() == Sort.WORD
                            && !item.isName()
                            && item.word().length() > 3
                            && item.word().endsWith("ed"))) {
                return true;
            }
        }
        return false;
    }
}
