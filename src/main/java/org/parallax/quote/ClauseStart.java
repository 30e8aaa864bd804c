package org.parallax.quote;

import org.parallax.quote.Cue.Form;
import org.parallax.quote.ReportingVerb.Takes;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;

import java.util.Set;

/**
 * Finds where the clause begins that follows a verb of saying: behind whom it is said to, when and
 * where.
 */
final class ClauseStart {
    private static final Set<String> ABOUT = Set.of("of", "about", "against", "for", "with");
    private static final Set<String> ADDRESSED =
            Set.of("him", "her", "them", "me", "us", "reporters", "voters", "people", "fans");

    private static final Set<String> NAMED =
            Set.of("named", "identified", "quoted", "photographed");

    /** How many words are looked at. */
    private static final int LOOK = 18;

    private final Stretch stretch;

    ClauseStart(Stretch stretch) {
        this.stretch = stretch;
    }

    /** Where the clause begins behind the verb; -1 where none does. */
    int of(Cue cue) {
        ReportingVerb verb = cue.verb();
        int at = cue.last() + 1;
        boolean clause = verb.takes(Takes.CLAUSE);
        boolean that = clause || verb.takes(Takes.THAT);
        if (cue.form() == Form.INFINITIVE || cue.supposed()) {
            return -1;
        }
        if (cue.form() == Form.PASSIVE) {
            return stretch.says(at, "that") ? at : -1;
        }
        if (verb.takes(Takes.PERSON)
                && !stretch.is(at, WordClass.COMPLEMENTIZER)
                && !stretch.says(at, "to")) {
            at = afterAddressee(at, clause);
        }
        for (int n = 0; n < LOOK && at < stretch.size(); n++) {
            Item item = stretch.get(at);
            if (that && stretch.is(at, WordClass.COMPLEMENTIZER)) {
                return at;
            }
            if (verb.takes(Takes.TO) && stretch.says(at, "to")) {
                return isNotNamed(at) ? -1 : at;
            }
            if (item.is(WordClass.DAY)
                    || (item.is(WordClass.ADVERB) && !item.is(WordClass.DETERMINER) && !isThere(at))
                    || isLast(at)) {
                at += isLast(at) ? 2 : 1;
                continue;
            }
            if (item.sort() == Sort.COMMA || item.is(WordClass.PREPOSITION)) {
                int later = that && !stretch.says(at, "by") ? laterThat(at) : -1;
                if (later >= 0) {
                    return later;
                }
                if (item.sort() == Sort.COMMA || !clause || stretch.isIn(ABOUT, at)) {
                    return -1;
                }
                at = afterPreposition(at);
                continue;
            }
            return clause && startsClause(at) && (isSay(cue) || opensSurely(at)) ? at : -1;
        }
        return -1;
    }

    /** "asked not to be named" tells of the source, and not what it says. */
    private boolean isNotNamed(int to) {
        return stretch.says(to + 1, "be") && stretch.isIn(NAMED, to + 2);
    }

    private boolean isThere(int at) {
        return stretch.says(at, "there");
    }

    private boolean isLast(int at) {
        return stretch.is(at, WordClass.RECENT) && stretch.is(at + 1, WordClass.TIME);
    }

    /** A "that" after an aside: "said, however, that", "said in a letter to the mayor that". */
    private int laterThat(int from) {
        for (int i = from + 1; i < Math.min(stretch.size(), from + LOOK); i++) {
            Item item = stretch.get(i);
            if (stretch.says(i, "that")) {
                return opensClause(i + 1) ? i : -1;
            }
            boolean small =
                    item.sort() == Sort.WORD || (item.sort() == Sort.COMMA && i - from < 10);
            if (!small
                    || item.is(WordClass.PERSON)
                    || item.is(WordClass.BE)
                    || item.is(WordClass.CONTRACTION)) {
                return -1;
            }
        }
        return -1;
    }

    /**
     * Whether a subject stands there, and no verb: "a statement that accompanied" tells nothing.
     */
    private boolean opensClause(int at) {
        Item item = stretch.at(at);
        return item != null
                && item.sort() != Sort.COMMA
                && !item.is(WordClass.AUXILIARY)
                && !item.is(WordClass.BE)
                && !(item.sort() == Sort.WORD && !item.isName() && item.word().endsWith("ed"));
    }

    private int afterPreposition(int preposition) {
        int at = preposition + 1;
        boolean any = false;
        while (at < stretch.size()) {
            Item item = stretch.get(at);
            if (item.sort() != Sort.WORD) {
                return at;
            }
            boolean article = item.is(WordClass.DETERMINER) && !item.owner();
            boolean subject =
                    any
                            && (article
                                    || item.is(WordClass.PERSON)
                                    || item.is(WordClass.BODY)
                                    || item.is(WordClass.SPEAKER)
                                    || item.is(WordClass.CONTRACTION)
                                    || item.is(WordClass.PREPOSITION)
                                    || item.is(WordClass.DAY)
                                    || item.is(WordClass.CLAUSE)
                                    || (item.isName() && !isNamePart(at)));
            if (subject) {
                return at;
            }
            any |= !article;
            at++;
        }
        return at;
    }

    /** Whether a name goes on from the words before it: "on the show Meet the Press". */
    private boolean isNamePart(int at) {
        Item before = stretch.at(at - 1);
        return before == null
                || before.is(WordClass.PREPOSITION)
                || before.is(WordClass.DETERMINER)
                || before.owner()
                || before.is(WordClass.LINK)
                || (before.capital() && !before.isName());
    }

    /** Behind "the council" in "told the council that". */
    private int afterAddressee(int from, boolean bare) {
        int at = from;
        if (stretch.isIn(ADDRESSED, at) && !isOwned(at + 1)) {
            return at + 1;
        }
        for (int i = from; i < Math.min(stretch.size(), from + LOOK); i++) {
            Item item = stretch.get(i);
            if (stretch.is(i, WordClass.COMPLEMENTIZER) || stretch.says(i, "to")) {
                return i;
            }
            if (item.sort() != Sort.WORD) {
                return item.sort() == Sort.COMMA ? i : Math.max(from, i);
            }
            boolean begins =
                    i > from
                            && bare
                            && (item.is(WordClass.PERSON)
                                    || item.is(WordClass.BODY)
                                    || item.is(WordClass.SPEAKER)
                                    || item.is(WordClass.CONTRACTION)
                                    || (item.is(WordClass.DETERMINER)
                                            && !stretch.is(i - 1, WordClass.PREPOSITION)
                                            && !stretch.is(i - 1, WordClass.LINK))
                                    || (item.isName() && !isNamePart(i)));
            if (begins) {
                return i;
            }
        }
        return stretch.size();
    }

    static boolean isSay(Cue cue) {
        String lemma = cue.verb().lemma();
        return lemma.equals("say") || lemma.equals("tell");
    }

    /**
     * Whether a subject stands there for certain, so that what follows is not the verb's object.
     */
    private boolean opensSurely(int at) {
        Item item = stretch.get(at);
        return item.sort() == Sort.QUOTE
                || item.isName()
                || item.capital()
                || item.is(WordClass.DETERMINER)
                || item.is(WordClass.PERSON)
                || item.is(WordClass.BODY)
                || item.is(WordClass.SPEAKER)
                || item.is(WordClass.CONTRACTION)
                || item.word().endsWith("s")
                || item.word().equals("there");
    }

    /** Whether a plain noun stands there: "her supporters". */
    private boolean isOwned(int at) {
        Item item = stretch.at(at);
        return item != null
                && stretch.says(at - 1, "her")
                && item.sort() == Sort.WORD
                && (item.isName() || item.isPlain());
    }

    private boolean startsClause(int at) {
        Item item = stretch.get(at);
        if (item.sort() == Sort.QUOTE) {
            return true;
        }
        return item.sort() == Sort.WORD
                && !item.is(WordClass.BE)
                && !item.is(WordClass.AUXILIARY)
                && !item.is(WordClass.LINK)
                && !item.is(WordClass.PREPOSITION)
                && !item.is(WordClass.OBJECT)
                && !item.says("to")
                && !item.says("than")
                && !item.says("so")
                && !item.says("which")
                && !(item.is(WordClass.SUBORDINATOR) && !item.is(WordClass.COMPLEMENTIZER));
    }
}
