package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.quote.Cue.Form;
import org.parallax.quote.Report.Range;
import org.parallax.quote.ReportingVerb.Takes;
import org.parallax.quote.Stretch.Item;
import org.parallax.quote.Stretch.Sort;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads from a stretch who says what: for each verb of saying its subject and its clause. */
final class Reports {
    /** How far the comma behind "according to Reyes" is looked for. */
    private static final int LOOK = 18;

    private final Stretch stretch;
    private final Subjects subjects;
    private final ClauseStart starts;
    private final ClauseEnd ends;
    private final ClauseVerb verbs;
    private final Fronted fronted;
    private final List<Cue> found;
    private final List<Report> reports = new ArrayList<>();

    private Reports(Cues cues, Stretch stretch, Resolver resolver) {
        this.stretch = stretch;
        this.subjects = new Subjects(stretch, resolver);
        this.found = cues.in(stretch);
        Map<Integer, Cue> cueAt = new HashMap<>();
        found.forEach(cue -> cueAt.putIfAbsent(cue.head(), cue));
        this.starts = new ClauseStart(stretch);
        this.ends = new ClauseEnd(stretch, starts, cueAt);
        this.verbs = new ClauseVerb(stretch);
        this.fronted = new Fronted(stretch, verbs, reports);
    }

    static List<Report> in(Stretch stretch, Cues cues, Resolver resolver) {
        Reports reports = new Reports(cues, stretch, resolver);
        reports.read();
        return reports.reports;
    }

    private void read() {
        for (Cue cue : found) {
            Speaker speaker = speaker(cue);
            int first = cue.head();
            int last = cue.last();
            if (speaker != null) {
                int from = itemAt(speaker.mention().start(), cue.head(), cue.last());
                if (from < cue.head() && isBeside(from, cue)) {
                    first = subjects.phraseStart(Math.min(first, from), 0);
                } else if (from > cue.last()) {
                    last = subjects.end(cue.last() + 1);
                }
            }
            Report report = content(cue, speaker, first, last);
            reports.add(report);
        }
    }

    /** Whether only the subject's own words stand between its name and the verb. */
    private boolean isBeside(int from, Cue cue) {
        for (int i = from; i < cue.head(); i++) {
            Sort sort = stretch.get(i).sort();
            if (sort == Sort.QUOTE || sort == Sort.STOP || sort == Sort.SEMICOLON) {
                return false;
            }
        }
        return reports.isEmpty() || reports.getLast().cue().last() < from;
    }

    /** The item that begins at {@code offset}, looked for around the verb. */
    private int itemAt(int offset, int before, int after) {
        if (offset < stretch.get(before).span().start()) {
            for (int i = before - 1; i >= 0; i--) {
                if (stretch.get(i).span().start() <= offset) {
                    return i;
                }
            }
            return before;
        }
        for (int i = after + 1; i < stretch.size(); i++) {
            if (stretch.get(i).span().start() >= offset) {
                return i;
            }
        }
        return after;
    }

    private @Nullable Speaker speaker(Cue cue) {
        return switch (cue.form()) {
            case PHRASE -> subjects.behind(cue.last() + 1);
            case PASSIVE -> byWhom(cue);
            case CONTROLLED -> subjects.before(cue.head() - 1);
            case PARTICIPLE, INFINITIVE -> participle(cue);
            case FINITE -> finite(cue);
        };
    }

    private @Nullable Speaker byWhom(Cue cue) {
        for (int i = cue.last() + 1; i < Math.min(stretch.size(), cue.last() + 6); i++) {
            if (stretch.says(i, "by")) {
                return subjects.behind(i + 1);
            }
            Sort sort = stretch.get(i).sort();
            if (sort != Sort.WORD && sort != Sort.QUOTE) {
                return null;
            }
        }
        return null;
    }

    private @Nullable Speaker participle(Cue cue) {
        Speaker with = subjects.behindWith(cue.head() - 1);
        if (with == null) {
            with = subjects.ofParticiple(cue.head() - 1);
        }
        if (with == null) {
            with = subjects.ofMainClause(cue.head());
        }
        return with == null ? shared(cue) : with;
    }

    /** The subject of a verb without one of its own: "…, saying that", "… and added". */
    private @Nullable Speaker shared(Cue cue) {
        for (int i = cue.head() - 1; i >= 0; i--) {
            Item item = stretch.get(i);
            if (item.sort() == Sort.STOP) {
                break;
            }
            Report report = reportAt(i);
            if (report != null) {
                if (report.speaker() != null && report.cue().form() != Form.PHRASE) {
                    return report.speaker();
                }
                i = report.first();
                continue;
            }
            if (item.is(WordClass.CLAUSE) && item.word().equals("who")) {
                return subjects.before(i);
            }
        }
        Speaker subject = subjects.ofSentence(cue.head());
        if (subject != null) {
            return subject;
        }
        return cue.form() == Form.PARTICIPLE ? subjects.before(cue.head() - 1) : null;
    }

    private @Nullable Report reportAt(int item) {
        for (int i = reports.size() - 1; i >= 0; i--) {
            Report report = reports.get(i);
            if (report.first() <= item && item <= report.last()) {
                return report;
            }
        }
        return null;
    }

    private @Nullable Speaker finite(Cue cue) {
        int before = cue.head() - 1;
        Item previous = stretch.at(before);
        if (previous == null || opens(previous, before)) {
            Speaker behind = subjects.behind(cue.last() + 1);
            return behind != null || previous == null ? behind : shared(cue);
        }
        if (previous.is(WordClass.LINK)
                || previous.word().equals("but")
                || previous.sort() == Sort.SEMICOLON) {
            return shared(cue);
        }
        Speaker speaker = subjects.before(before);
        if (speaker == null && previous.sort() == Sort.COMMA) {
            Speaker behind = subjects.behind(cue.last() + 1);
            return behind != null ? behind : shared(cue);
        }
        return speaker != null ? speaker : shared(cue);
    }

    /** Whether the verb stands before its subject: “…,” said Reyes. */
    private boolean opens(Item previous, int before) {
        return switch (previous.sort()) {
            case STOP, QUOTE, COLON -> true;
            case COMMA -> stretch.is(before - 1, Sort.QUOTE);
            case WORD -> previous.word().equals("as") && !previous.isName();
            default -> false;
        };
    }

    private Report content(Cue cue, @Nullable Speaker speaker, int first, int last) {
        if (cue.form() == Form.PHRASE) {
            return phrase(cue, speaker, first, Math.max(last, subjects.end(cue.last() + 1)));
        }
        boolean inverted = last > cue.last();
        int start = inverted ? -1 : starts.of(cue);
        if (start >= 0) {
            int end = ends.of(start, cue);
            if (end >= start && !isSaid(start) && verbs.isClause(cue, start, end)) {
                return new Report(cue, speaker, first, last, new Range(start, end), null, null);
            }
        }
        if (cue.form() == Form.FINITE && speaker != null) {
            Range ahead = fronted.ahead(first);
            if (ahead != null) {
                Range rest = start < 0 ? fronted.rest(last) : null;
                if (rest != null && !fronted.opensClause(ahead)) {
                    return new Report(cue, speaker, first, last, rest, null, null);
                }
                boolean whole =
                        verbs.isFinite(ahead.first(), ahead.last())
                                || (rest != null && verbs.isFinite(rest.first(), rest.last()));
                boolean aside = rest == null && fronted.isFronted(ahead.first());
                boolean clause = whole && !aside && fronted.closes(cue, last + 1);
                if (clause || stretch.hasQuote(ahead)) {
                    return new Report(cue, speaker, first, last, rest, ahead, null);
                }
            }
        }
        return new Report(cue, speaker, first, last, null, null, object(cue, last));
    }

    /** "said in a letter posted on Monday that": the clause is the first verb's. */
    private boolean isSaid(int start) {
        return reports.stream()
                .anyMatch(report -> report.behind() != null && report.behind().first() == start);
    }

    /** What stands behind the verb, where a quotation is in it. */
    private @Nullable Range object(Cue cue, int last) {
        int start = last + 1;
        while (start < stretch.size()
                && (stretch.is(start, Sort.COMMA) || stretch.is(start, Sort.COLON))) {
            start++;
        }
        boolean free = cue.verb().takes(Takes.QUOTE) || cue.verb().takes(Takes.PERSON);
        if (start >= stretch.size() || !(free || stretch.is(start, Sort.QUOTE))) {
            return null;
        }
        Range range = new Range(start, ends.of(start, cue));
        return stretch.hasQuote(range) ? range : null;
    }

    /** "According to Reyes, the road is closed", "The road is closed, according to Reyes". */
    private Report phrase(Cue cue, @Nullable Speaker speaker, int first, int last) {
        if (cue.verb().takes(Takes.QUOTE)) {
            return new Report(cue, speaker, first, last, null, null, object(cue, last));
        }
        int start = stretch.sentenceStart(first);
        int lead = start;
        while (lead < first && (stretch.is(lead, WordClass.LINK) || stretch.says(lead, "but"))) {
            lead++;
        }
        int comma = last + 1;
        while (comma < stretch.size()
                && comma - last < LOOK
                && stretch.get(comma).sort() == Sort.WORD) {
            comma++;
        }
        if (lead >= first) {
            Range behind =
                    stretch.is(comma, Sort.COMMA) && comma + 1 < stretch.size()
                            ? new Range(comma + 1, ends.of(comma + 1, cue))
                            : null;
            return new Report(cue, speaker, first, last, valid(behind), null, null);
        }
        Range ahead = fronted.ahead(first);
        if (ahead != null && !stretch.hasQuote(ahead) && !fronted.opensClause(ahead)) {
            return new Report(cue, speaker, first, last, null, null, null);
        }
        if (ahead == null && first > lead + 2) {
            ahead = new Range(fronted.startOf(lead, first - 1), first - 1);
        }
        boolean parted = stretch.is(first - 1, Sort.COMMA) && stretch.is(comma, Sort.COMMA);
        Range behind =
                parted
                                && comma + 1 < stretch.size()
                                && ahead != null
                                && !verbs.isFinite(ahead.first(), ahead.last())
                        ? valid(new Range(comma + 1, ends.of(comma + 1, cue)))
                        : null;
        return new Report(cue, speaker, first, last, behind, ahead, null);
    }

    private static @Nullable Range valid(@Nullable Range range) {
        return range != null && range.last() >= range.first() ? range : null;
    }
}
