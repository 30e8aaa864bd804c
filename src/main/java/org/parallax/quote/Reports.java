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
import java.util.Set;

/** Reads from a stretch who says what: for each verb of saying its subject and its clause. */
final class Reports {
    private static final Set<String> ABOUT = Set.of("of", "about", "against", "for", "with");
    private static final Set<String> ASIDE =
            Set.of("while", "though", "although", "whereas", "but", "as", "prompting", "leading");
    private static final Set<String> ADDRESSED =
            Set.of("him", "her", "them", "me", "us", "reporters", "voters", "people", "fans");
    private static final Set<String> DEEDS =
            Set.of("left", "went", "took", "made", "came", "gave", "got", "began", "put", "sent");
    private static final int LOOK = 18;
    private static final int FAR = 12;
    private static final int LONGEST = 150;

    private final Cues cues;
    private final Stretch stretch;
    private final Subjects subjects;
    private final List<Report> reports = new ArrayList<>();
    private Map<Integer, Cue> cueAt = Map.of();

    private Reports(Cues cues, Stretch stretch, Resolver resolver) {
        this.cues = cues;
        this.stretch = stretch;
        this.subjects = new Subjects(stretch, resolver);
    }

    static List<Report> in(Stretch stretch, Cues cues, Resolver resolver) {
        Reports reports = new Reports(cues, stretch, resolver);
        reports.read();
        return reports.reports;
    }

    private void read() {
        List<Cue> found = cues.in(stretch);
        cueAt = new HashMap<>();
        found.forEach(cue -> cueAt.putIfAbsent(cue.head(), cue));
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
        int start = inverted ? -1 : behind(cue);
        if (start >= 0) {
            int end = end(start, cue);
            if (end >= start && isClause(cue, start, end)) {
                return new Report(cue, speaker, first, last, new Range(start, end), null, null);
            }
        }
        if (cue.form() == Form.FINITE && speaker != null) {
            Range ahead = ahead(first);
            if (ahead != null) {
                Range rest = start < 0 ? rest(last) : null;
                if (rest != null && !opensClause(ahead)) {
                    return new Report(cue, speaker, first, last, rest, null, null);
                }
                boolean whole =
                        isFinite(ahead.first(), ahead.last())
                                || (rest != null && isFinite(rest.first(), rest.last()));
                boolean fronted = rest == null && isFronted(stretch.get(ahead.first()));
                boolean clause = whole && !fronted && closes(cue, last + 1);
                if (clause || hasQuote(ahead)) {
                    return new Report(cue, speaker, first, last, rest, ahead, null);
                }
            }
        }
        return new Report(cue, speaker, first, last, null, null, object(cue, last));
    }

    /**
     * Whether what stands before "she said" is part of what is said, and not "but" or "Since then".
     */
    private boolean opensClause(Range ahead) {
        Item last = stretch.get(ahead.last());
        Item first = stretch.get(ahead.first());
        boolean link = last.is(WordClass.LINK) || last.says("but");
        boolean adverbial =
                (first.is(WordClass.PREPOSITION)
                                || first.is(WordClass.ADVERB)
                                || first.is(WordClass.SUBORDINATOR))
                        && !isFinite(ahead.first(), ahead.last());
        return (!link && !adverbial) || hasQuote(ahead);
    }

    /** Whether the verb has no object: "…, she said on Monday." */
    private boolean closes(Cue cue, int next) {
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
        Range range = new Range(start, end(start, cue));
        return hasQuote(range) ? range : null;
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
                            ? new Range(comma + 1, end(comma + 1, cue))
                            : null;
            return new Report(cue, speaker, first, last, valid(behind), null, null);
        }
        Range ahead = ahead(first);
        if (ahead != null && !hasQuote(ahead) && !opensClause(ahead)) {
            return new Report(cue, speaker, first, last, null, null, null);
        }
        if (ahead == null && first > lead + 2) {
            ahead = new Range(startOf(lead, first - 1), first - 1);
        }
        boolean parted = stretch.is(first - 1, Sort.COMMA) && stretch.is(comma, Sort.COMMA);
        Range behind =
                parted
                                && comma + 1 < stretch.size()
                                && ahead != null
                                && !isFinite(ahead.first(), ahead.last())
                        ? valid(new Range(comma + 1, end(comma + 1, cue)))
                        : null;
        return new Report(cue, speaker, first, last, behind, ahead, null);
    }

    private static @Nullable Range valid(@Nullable Range range) {
        return range != null && range.last() >= range.first() ? range : null;
    }

    /** Where the clause begins behind the verb; -1 where none does. */
    private int behind(Cue cue) {
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
                return at;
            }
            if (item.is(WordClass.DAY)
                    || (item.is(WordClass.ADVERB) && !item.is(WordClass.DETERMINER) && !opens(at))
                    || isLast(at)) {
                at += isLast(at) ? 2 : 1;
                continue;
            }
            if (item.sort() == Sort.COMMA || item.is(WordClass.PREPOSITION)) {
                int later = that && !stretch.says(at, "by") ? laterThat(at) : -1;
                if (later >= 0) {
                    return later;
                }
                if (item.sort() == Sort.COMMA || !clause || isIn(ABOUT, at)) {
                    return -1;
                }
                at = afterPreposition(at);
                continue;
            }
            return clause && startsClause(at) && (isSay(cue) || opensSurely(at)) ? at : -1;
        }
        return -1;
    }

    private boolean opens(int at) {
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
        if (isIn(ADDRESSED, at) && !isOwned(at + 1)) {
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

    private boolean isIn(Set<String> words, int at) {
        Item item = stretch.at(at);
        return item != null && item.name() == null && words.contains(item.word());
    }

    /** Whether a clause that it opens tells when, and is not what is said. */
    private static boolean isFronted(Item first) {
        return (first.is(WordClass.SUBORDINATOR) && !first.says("if") && !first.says("because"))
                || first.says("soon")
                || first.says("despite");
    }

    private static boolean isSay(Cue cue) {
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

    /** The last item of the clause that begins at {@code start}. */
    private int end(int start, Cue cue) {
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
        if (comma && isIn(ASIDE, next) && !stretch.says(next + 1, "well")) {
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
        return stretch.is(next, Sort.QUOTE) || stretch.is(next + 1, Sort.QUOTE) || behind(cue) >= 0;
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

    private boolean isClause(Cue cue, int start, int end) {
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
        return end > start && (isSay(cue) || hasVerb(start, end));
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
    private boolean isFinite(int from, int to) {
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

    private boolean hasQuote(Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (stretch.is(i, Sort.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** What is said before "…, she said". */
    private @Nullable Range ahead(int first) {
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

    private int startOf(int sentence, int end) {
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
    private @Nullable Range rest(int last) {
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
                || isIn(ASIDE, start)
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
}
