package org.parallax.quote;

import org.parallax.quote.Cue.Form;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;

import java.util.Map;
import java.util.Set;

/** Finds where a reported clause ends: where its sentence does, or the outlet takes up the word. */
final class ClauseEnd {
    private static final Set<String> ASIDE =
            Set.of("while", "though", "although", "whereas", "but", "as", "prompting", "leading");
    private static final Set<String> DEEDS =
            Set.of("left", "went", "took", "made", "came", "gave", "got", "began", "put", "sent");

    /** How far behind a comma the next verb of saying is looked for. */
    private static final int FAR = 12;

    /** A longer clause is a list or damaged. */
    private static final int LONGEST = 150;

    private final Stretch stretch;
    private final ClauseStart starts;
    private final Map<Integer, Cue> cueAt;

    /**
     * @param cueAt the verbs of saying by the item at which their group begins
     */
    ClauseEnd(Stretch stretch, ClauseStart starts, Map<Integer, Cue> cueAt) {
        this.stretch = stretch;
        this.starts = starts;
        this.cueAt = cueAt;
    }

    /** The last item of the clause that begins at {@code start}. */
    int of(int start, Cue cue) {
        int last = start;
        boolean dash = false;
        boolean under = isSubordinate(cue);
        for (int i = start; i < Math.min(stretch.size(), start + LONGEST); i++) {
            Item item = stretch.get(i);
            if (item.sort() == Sort.STOP || item.sort() == Sort.SEMICOLON) {
                break;
            }
            if (item.sort() == Sort.DASH) {
                if (!dash && !hasDash(i + 1)) {
                    break;
                }
                dash = true;
            }
            if (i > start && !(i == start + 1 && stretch.says(start, "that")) && parts(i, cue)) {
                break;
            }
            if (under && item.sort() == Sort.COMMA && i > start) {
                break;
            }
            if (item.sort() == Sort.COLON && stretch.is(i + 1, Sort.QUOTE)) {
                break;
            }
            if (stretch.is(i - 1, Sort.QUOTE) && item.is(WordClass.LINK) && isDeed(i + 1)) {
                break;
            }
            if (item.sort() == Sort.WORD || item.sort() == Sort.QUOTE) {
                last = i;
            }
            if (under && item.sort() == Sort.QUOTE && endsInComma(item)) {
                break;
            }
        }
        while (last > start && stretch.is(last, WordClass.LINK)) {
            last--;
        }
        return last;
    }

    /** "Although the ministry claimed that …,": the outlet's main clause follows the comma. */
    private boolean isSubordinate(Cue cue) {
        int start = stretch.sentenceStart(cue.head());
        while (start < cue.head()
                && (stretch.is(start, WordClass.LINK) || stretch.says(start, "but"))) {
            start++;
        }
        if (start >= cue.head() || !stretch.is(start, WordClass.SUBORDINATOR)) {
            return false;
        }
        for (int i = start; i < cue.head(); i++) {
            if (stretch.is(i, Sort.COMMA)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsInComma(Item quote) {
        String text = stretch.text();
        int end = quote.span().end();
        return end > 1 && (text.charAt(end - 2) == ',' || text.charAt(end - 1) == ',');
    }

    /** “a disaster” and left: whoever said it goes on to do something else. */
    private boolean isDeed(int at) {
        Item item = stretch.at(at);
        return item != null
                && item.sort() == Sort.WORD
                && !item.isName()
                && (item.word().endsWith("ed")
                        || item.word().endsWith("ing")
                        || DEEDS.contains(item.word()));
    }

    private boolean hasDash(int from) {
        for (int i = from; i < stretch.size(); i++) {
            Sort sort = stretch.get(i).sort();
            if (sort == Sort.DASH) {
                return true;
            }
            if (sort == Sort.STOP || sort == Sort.SEMICOLON) {
                return false;
            }
        }
        return false;
    }

    /** Whether the reported clause is over before {@code at}: the outlet takes up the word. */
    private boolean parts(int at, Cue cue) {
        Item item = stretch.get(at);
        Item previous = stretch.at(at - 1);
        boolean closed = previous != null && previous.sort() == Sort.QUOTE && endsInComma(previous);
        boolean comma = item.sort() == Sort.COMMA || closed;
        int next = item.sort() == Sort.COMMA ? at + 1 : at;
        boolean goesOn =
                (stretch.is(next, WordClass.LINK) || stretch.says(next, "but"))
                        && stretch.says(next + 1, "that");
        if (goesOn) {
            return false;
        }
        if (comma && stretch.isIn(ASIDE, next) && !stretch.says(next + 1, "well")) {
            return true;
        }
        boolean link = stretch.is(next, WordClass.LINK) || stretch.says(next, "but");
        for (int head = at; head <= next + FAR; head++) {
            Cue other = cueAt.get(head);
            if (other == null || other.first() <= cue.last()) {
                continue;
            }
            boolean here = head == next || head == at;
            if ((other.form() == Form.PHRASE && here)
                    || (other.form() == Form.PARTICIPLE && comma && head == next)) {
                return true;
            }
            if (other.form() == Form.FINITE && isSaying(other)) {
                boolean free = comma || stretch.says(at, "but");
                if ((link && head == next + 1)
                        || (comma && head == next)
                        || (free && isSubject(link ? next + 1 : next, head))) {
                    return true;
                }
            }
        }
        return stretch.says(at, "as")
                && (stretch.is(at + 1, WordClass.PERSON) || stretch.is(at + 1, WordClass.BODY));
    }

    /** Whether a clause or a quotation follows the verb. */
    private boolean isSaying(Cue cue) {
        int next = cue.last() + 1;
        return stretch.is(next, Sort.QUOTE)
                || stretch.is(next + 1, Sort.QUOTE)
                || starts.of(cue) >= 0;
    }

    private boolean isSubject(int from, int to) {
        for (int i = from; i < to; i++) {
            Item item = stretch.get(i);
            if (item.sort() != Sort.WORD
                    || item.is(WordClass.BE)
                    || (item.is(WordClass.CLAUSE) && !item.word().equals("than"))) {
                return false;
            }
        }
        return to > from;
    }
}
