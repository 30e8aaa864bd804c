package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Prose;
import org.parallax.lexicon.Wordings;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Spans;
import org.parallax.text.Stems;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cuts sentences into clauses that can be compared with those of other articles. A clause ends at a
 * stop, a bracket or a word that begins another; "and" and "to" only may end one, so that both the
 * parts and the whole are given.
 */
public final class ClauseFinder {
    private static final int FEWEST_TERMS = 3;
    private static final int MOST_TERMS = 14;
    private static final int MOST_PARTS = 4;

    /** A longer sentence is a table or damaged. */
    private static final int LONGEST = 120;

    private static final Set<String> CLOSING =
            Set.of(
                    "that", "which", "who", "whom", "whose", "because", "although", "though",
                    "while", "when", "where", "if", "unless", "until", "since", "whether", "but",
                    "said", "says", "told");
    private static final Set<String> PARTING = Set.of("and", "or", "to", "for", "by", "as");
    private static final Set<String> DENYING =
            Set.of(
                    "not", "no", "never", "none", "nobody", "nothing", "neither", "without", "cannot",
                    "can't", "don't", "doesn't", "didn't", "won't", "wouldn't", "isn't", "aren't",
                    "wasn't", "weren't", "hasn't", "haven't", "hadn't", "couldn't", "shouldn't");
    private static final Set<String> SMALL =
            Set.copyOf(
                    List.of(
                            ("a an the to this that these those it its he she they we i you his her their our my your him them us me "
                                            + "is are was were be been being am do does did done has have had having will would can could shall "
                                            + "should may might must of in on at by for from with as than into out over under up down off about "
                                            + "after before between during through against among around and or but nor so yet also then there "
                                            + "here now once only even just ever how what who whom which when where why if because while though "
                                            + "although unless until since whether not no never none all both each every some any more most much "
                                            + "many few several other another such own same very too still already again via per like amid "
                                            + "said says told saying according mr mrs ms dr")
                                    .split(" ", -1)));

    private final Wordings wordings;

    public ClauseFinder(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * The clauses outside quotations.
     *
     * @param marked names and figures, which count as one term each
     * @param quoted what is said in others' own words
     */
    public List<Clause> find(
            String text, List<Prose> prose, List<Mention> marked, Spans<Span> quoted) {
        List<Clause> clauses = new ArrayList<>();
        int index = 0;
        int mention = 0;
        for (Prose paragraph : prose) {
            for (Sentence sentence : paragraph.sentences()) {
                while (mention < marked.size()
                        && marked.get(mention).span().start() < sentence.start()) {
                    mention++;
                }
                if (sentence.tokens().size() <= LONGEST) {
                    Terms terms = terms(sentence, marked, mention);
                    clauses(text, sentence, index, terms, clauses);
                }
                index++;
            }
        }
        clauses.removeIf(clause -> !quoted.overlapping(clause.span()).isEmpty());
        return clauses;
    }

    /**
     * What each token counts as; null for a small word and for the rest of a longer term.
     *
     * @param ends where the term of each token ends in the text
     */
    private record Terms(List<@Nullable String> keys, boolean[] named, int[] ends) {}

    private Terms terms(Sentence sentence, List<Mention> marked, int from) {
        List<Token> tokens = sentence.tokens();
        List<String> stems = tokens.stream().map(token -> Stems.of(token.word())).toList();
        List<@Nullable String> keys = new ArrayList<>();
        boolean[] named = new boolean[tokens.size()];
        int[] ends = tokens.stream().mapToInt(Token::end).toArray();
        int mention = from;
        int covered = sentence.start();
        int senseEnd = -1;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            while (mention < marked.size() && marked.get(mention).span().end() <= token.start()) {
                mention++;
            }
            Mention here = mention < marked.size() ? marked.get(mention) : null;
            boolean inside = here != null && here.span().start() <= token.start();
            if (here != null && inside && isOneTerm(here)) {
                keys.add(covered < here.span().end() ? key(here) : null);
                named[i] = keys.getLast() != null;
                covered = here.span().end();
                ends[i] = Math.max(ends[i], covered);
            } else if (here != null && here.span().start() == token.start()) {
                keys.add(key(here));
                named[i] = keys.getLast() != null;
            } else if (i <= senseEnd || SMALL.contains(token.word())) {
                keys.add(null);
            } else {
                Wordings.Found found = wordings.at(stems, i);
                senseEnd = found == null ? senseEnd : found.last();
                ends[i] = found == null ? ends[i] : tokens.get(found.last()).end();
                keys.add(found == null ? stems.get(i) : "@" + found.sense().name());
            }
        }
        return new Terms(keys, named, ends);
    }

    private static boolean isOneTerm(Mention mention) {
        return mention.type() != FactType.COUNT && mention.type() != FactType.DURATION;
    }

    private static @Nullable String key(Mention mention) {
        return switch (mention.value()) {
            case FactValue.Amount amount -> "#" + amount.number().toPlainString();
            case FactValue.Day day -> null;
            case FactValue.Stated stated -> null;
            case FactValue.Named named -> "=" + named.name();
        };
    }

    private static void clauses(
            String text, Sentence sentence, int index, Terms terms, List<Clause> clauses) {
        List<Token> tokens = sentence.tokens();
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i <= tokens.size(); i++) {
            boolean closes = i == tokens.size() || closes(text, tokens, i);
            boolean opens = parts.isEmpty();
            if (closes && !opens) {
                parts.add(i);
                combine(tokens, parts, index, terms, clauses);
                parts.clear();
                opens = true;
            }
            if (i == tokens.size()) {
                break;
            }
            if (opens || PARTING.contains(tokens.get(i).word())) {
                parts.add(i);
            }
        }
    }

    private static boolean closes(String text, List<Token> tokens, int at) {
        if (at == 0) {
            return false;
        }
        String gap = tokens.get(at - 1).span().gap(tokens.get(at).span()).in(text);
        boolean stop =
                gap.chars().anyMatch(c -> ",;:()[]—–\"“”?!/".indexOf(c) >= 0) || gap.contains("--");
        return stop || CLOSING.contains(tokens.get(at).word());
    }

    /** All runs of a few parts. */
    private static void combine(
            List<Token> tokens,
            List<Integer> parts,
            int index,
            Terms terms,
            List<Clause> clauses) {
        for (int from = 0; from + 1 < parts.size(); from++) {
            for (int to = from + 1; to < Math.min(parts.size(), from + 1 + MOST_PARTS); to++) {
                Clause clause =
                        clause(tokens, parts.get(from), parts.get(to) - 1, index, terms);
                if (clause != null && clause.terms().size() > MOST_TERMS) {
                    break;
                }
                if (clause != null
                        && (clauses.isEmpty() || !clauses.getLast().span().equals(clause.span()))) {
                    clauses.add(clause);
                }
            }
        }
    }

    private static @Nullable Clause clause(
            List<Token> tokens, int from, int to, int sentence, Terms terms) {
        Set<String> keys = new LinkedHashSet<>();
        int names = 0;
        int first = -1;
        int last = -1;
        boolean denied = false;
        for (int i = from; i <= to; i++) {
            denied |= DENYING.contains(tokens.get(i).word());
            String key = terms.keys().get(i);
            if (key != null) {
                first = first < 0 ? i : first;
                last = i;
                names += keys.add(key) && terms.named()[i] ? 1 : 0;
            }
        }
        return keys.size() < FEWEST_TERMS
                ? null
                : new Clause(
                        Span.of(
                                tokens.get(first).start(),
                                Math.min(terms.ends()[last], tokens.get(to).end())),
                        sentence,
                        List.copyOf(keys),
                        names,
                        denied);
    }
}
