package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.quote.Cue.Form;
import org.parallax.quote.Report.Range;
import org.parallax.quote.ReportingVerb.Takes;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;

import java.util.List;

/** Finds what is said before its verb, "The road is closed, she said", and around it. */
final class Fronted {
    private final Stretch stretch;
    private final ClauseVerb verbs;
    private final List<Report> reports;

    /**
     * @param reports those that stand before
     */
    Fronted(Stretch stretch, ClauseVerb verbs, List<Report> reports) {
        this.stretch = stretch;
        this.verbs = verbs;
        this.reports = reports;
    }

    /** What is said before "…, she said". */
    @Nullable Range ahead(int first) {
        int end = first - 1;
        boolean comma = stretch.is(end, Sort.COMMA);
        if (comma) {
            end--;
        }
        if (end < 0 || !(comma || stretch.is(end, Sort.QUOTE))) {
            return null;
        }
        int start = startOf(stretch.sentenceStart(end), end);
        return start <= end ? new Range(start, end) : null;
    }

    int startOf(int sentence, int end) {
        int start = sentence;
        for (int i = sentence; i <= end; i++) {
            Sort sort = stretch.get(i).sort();
            boolean over = sort == Sort.SEMICOLON || sort == Sort.COLON;
            if (over && i < end) {
                start = i + 1;
            }
        }
        for (Report report : reports) {
            if (report.last() < end && report.last() >= start) {
                Range said = report.behind();
                if (said != null && report.cue().form() == Form.PHRASE) {
                    start = said.first();
                } else if (report.ahead() != null) {
                    start = report.last() + 1;
                }
            }
        }
        while (start < end
                && (stretch.get(start).sort() == Sort.COMMA
                        || stretch.is(start, WordClass.LINK)
                        || stretch.says(start, "but"))) {
            start++;
        }
        return start;
    }

    /** What goes on behind "Existing grants, she added, …". */
    @Nullable Range rest(int last) {
        int comma = last + 1;
        while (comma < stretch.size()
                && comma - last < 8
                && stretch.get(comma).sort() == Sort.WORD) {
            comma++;
        }
        if (!stretch.is(comma, Sort.COMMA) || comma + 1 >= stretch.size()) {
            return null;
        }
        int start = comma + 1;
        if (stretch.get(start).word().endsWith("ing")
                || stretch.is(start, WordClass.SUBORDINATOR)
                || stretch.says(start, "but")
                || stretch.is(start, WordClass.LINK)
                || stretch.is(start, WordClass.CLAUSE)
                || stretch.is(start, Sort.QUOTE)) {
            return null;
        }
        int end = start;
        for (int i = start; i < stretch.size() && stretch.get(i).sort() != Sort.STOP; i++) {
            if (stretch.get(i).sort() == Sort.SEMICOLON) {
                break;
            }
            if (stretch.get(i).sort() == Sort.WORD || stretch.get(i).sort() == Sort.QUOTE) {
                end = i;
            }
        }
        return new Range(start, end);
    }

    /**
     * Whether what stands before "she said" is part of what is said, and not "but" or "Since then".
     */
    boolean opensClause(Range ahead) {
        Item last = stretch.get(ahead.last());
        Item first = stretch.get(ahead.first());
        boolean link = last.is(WordClass.LINK) || last.says("but");
        boolean adverbial =
                (first.is(WordClass.PREPOSITION)
                                || first.is(WordClass.ADVERB)
                                || first.is(WordClass.SUBORDINATOR))
                        && !verbs.isFinite(ahead.first(), ahead.last());
        return (!link && !adverbial) || stretch.hasQuote(ahead);
    }

    /** Whether a clause that begins there tells when or why, and is not what is said. */
    boolean isFronted(int at) {
        Item first = stretch.get(at);
        return (first.is(WordClass.SUBORDINATOR) && !first.says("if") && !first.says("because"))
                || first.says("soon")
                || first.says("despite")
                || isParticiple(at);
    }

    /** "Asked whether", "Pressed on", "Speaking to". */
    private boolean isParticiple(int at) {
        Item first = stretch.get(at);
        Item next = stretch.at(at + 1);
        return first.sort() == Sort.WORD
                && !first.isName()
                && (first.word().endsWith("ed") || first.word().endsWith("ing"))
                && next != null
                && (next.is(WordClass.CLAUSE) || next.is(WordClass.PREPOSITION));
    }

    /** Whether the verb has no object: "…, she said on Monday." */
    boolean closes(Cue cue, int next) {
        Item item = stretch.at(next);
        boolean clause = cue.verb().takes(Takes.CLAUSE) || cue.verb().takes(Takes.THAT);
        return clause
                && (item == null
                        || item.sort() != Sort.WORD
                        || item.is(WordClass.PREPOSITION)
                        || item.is(WordClass.DAY)
                        || item.is(WordClass.ADVERB)
                        || item.is(WordClass.CLAUSE)
                        || cue.verb().takes(Takes.PERSON));
    }
}
