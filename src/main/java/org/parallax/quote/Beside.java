package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.quote.Report.Range;
import org.parallax.quote.Stretch.Sort;

import java.util.List;

/**
 * Which verb of saying a quotation belongs to, by ordered rules: the first that fires decides. The
 * habit is that of Muzny et al., "A Two-stage Sieve Approach for Quote Attribution" (EACL 2017);
 * the rules are our own.
 *
 * @param report the verb, with who says what
 * @param range the whole of what is said that the quotation is part of; null where it is all
 * @param rule the rule that decided
 */
record Beside(Report report, @Nullable Range range, String rule) {
    private static final int NEAR = 14;

    /**
     * The verb beside the quotation at {@code at}; null where the sentence has none.
     *
     * @param term whether it is so short that it can be a mere term: a verb that stands further on
     *     in the sentence has nothing to do with it
     */
    static @Nullable Beside of(Stretch stretch, int at, boolean term, List<Report> reports) {
        Beside beside = held(at, reports);
        if (beside == null && !(term && stretch.is(at + 1, Sort.WORD))) {
            beside = following(stretch, at, reports);
        }
        if (beside == null) {
            beside = leading(stretch, at, reports);
        }
        return beside == null && !term ? elsewhere(stretch, at, reports) : beside;
    }

    private static Beside in(Report report, @Nullable Range range, String rule) {
        boolean phrase = report.cue().form() == Cue.Form.PHRASE;
        return new Beside(report, range, phrase ? "quote.according" : rule);
    }

    /** The quotation stands in what is said. */
    private static @Nullable Beside held(int at, List<Report> reports) {
        Beside found = null;
        for (Report report : reports) {
            Range behind = report.behind();
            Range ahead = report.ahead();
            Range object = report.object();
            if (behind != null && behind.holds(at)) {
                found = in(report, behind, "quote.before");
            } else if (ahead != null && ahead.holds(at) && found == null) {
                found = in(report, ahead, "quote.after");
            } else if (object != null && object.holds(at)) {
                found = in(report, object, "quote.before");
            }
        }
        return found;
    }

    /** “…,” Reyes said / “…,” said Reyes. */
    private static @Nullable Beside following(Stretch stretch, int at, List<Report> reports) {
        for (Report report : reports) {
            if (report.first() > at) {
                if (report.first() - at > NEAR || isParted(stretch, at + 1, report.first())) {
                    return null;
                }
                return in(report, null, "quote.after");
            }
        }
        return null;
    }

    private static boolean isParted(Stretch stretch, int from, int to) {
        for (int i = from; i < to; i++) {
            if (stretch.is(i, Sort.QUOTE) || stretch.is(i, Sort.STOP)) {
                return true;
            }
        }
        return false;
    }

    /** Reyes said, “…” */
    private static @Nullable Beside leading(Stretch stretch, int at, List<Report> reports) {
        for (Report report : reports.reversed()) {
            if (report.last() < at) {
                for (int i = report.last(); i < at; i++) {
                    if (stretch.is(i, Sort.STOP)) {
                        return null;
                    }
                }
                return in(report, null, "quote.before");
            }
        }
        return null;
    }

    /** A verb of saying anywhere in the sentence. */
    private static @Nullable Beside elsewhere(Stretch stretch, int at, List<Report> reports) {
        int start = stretch.sentenceStart(at);
        for (Report report : reports) {
            if (report.first() >= start && report.speaker() != null) {
                return in(report, null, "quote.sentence");
            }
        }
        return null;
    }
}
