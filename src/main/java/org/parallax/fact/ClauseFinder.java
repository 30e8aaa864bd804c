package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Prose;
import org.parallax.lexicon.Wordings;
import org.parallax.text.Sentence;
import org.parallax.text.SmallWords;
import org.parallax.text.Span;
import org.parallax.text.Spans;
import org.parallax.text.Stems;
import org.parallax.text.Token;

import java.math.BigDecimal;
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
                    "that",
                    "which",
                    "who",
                    "whom",
                    "whose",
                    "because",
                    "although",
                    "though",
                    "while",
                    "when",
                    "where",
                    "if",
                    "unless",
                    "until",
                    "since",
                    "whether",
                    "but",
                    "said",
                    "says",
                    "told");
    private static final String STOPS = ",;:()[]—–\"“”?!/";
    private static final Set<String> PARTING = Set.of("and", "or", "to", "for", "by", "as");
    private static final Set<String> DENYING =
            Set.of(
                    "not",
                    "no",
                    "never",
                    "none",
                    "nobody",
                    "nothing",
                    "neither",
                    "without",
                    "cannot",
                    "can't",
                    "don't",
                    "doesn't",
                    "didn't",
                    "won't",
                    "wouldn't",
                    "isn't",
                    "aren't",
                    "wasn't",
                    "weren't",
                    "hasn't",
                    "haven't",
                    "hadn't",
                    "couldn't",
                    "shouldn't");
    private static final Set<String> MERELY =
            Set.of("only", "just", "more", "less", "fewer", "later", "longer", "doubt", "least");
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
                    List<Term> terms = terms(sentence, marked, mention);
                    clauses(text, sentence, index, terms, clauses);
                }
                index++;
            }
        }
        clauses.removeIf(clause -> !quoted.overlapping(clause.span()).isEmpty());
        return clauses;
    }

    /**
     * What a token counts as.
     *
     * @param key null for a small word and for the rest of a longer term
     * @param end where the term ends in the text
     */
    private record Term(@Nullable String key, int end) {}

    private List<Term> terms(Sentence sentence, List<Mention> marked, int from) {
        List<Token> tokens = sentence.tokens();
        List<String> stems = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            stems.add(Stems.of(token.word()));
        }
        List<Term> terms = new ArrayList<>();
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
            BigDecimal number = Numerals.value(token.word());
            if (here != null && inside && isOneTerm(here)) {
                boolean first = covered < here.span().end();
                covered = here.span().end();
                terms.add(new Term(first ? key(here) : null, Math.max(token.end(), covered)));
            } else if (number != null) {
                terms.add(new Term("#" + number.toPlainString(), token.end()));
            } else if (i <= senseEnd || SmallWords.holds(token.word())) {
                terms.add(new Term(null, token.end()));
            } else {
                Wordings.Found found = wordings.at(stems, i);
                senseEnd = found == null ? senseEnd : found.last();
                terms.add(
                        found == null
                                ? new Term(stems.get(i), token.end())
                                : new Term(
                                        "@" + found.sense().name(),
                                        tokens.get(found.last()).end()));
            }
        }
        return terms;
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
            String text, Sentence sentence, int index, List<Term> terms, List<Clause> clauses) {
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
        for (int i = tokens.get(at - 1).end(); i < tokens.get(at).start(); i++) {
            if (STOPS.indexOf(text.charAt(i)) >= 0 || text.startsWith("--", i)) {
                return true;
            }
        }
        return CLOSING.contains(tokens.get(at).word());
    }

    /** All runs of a few parts. */
    private static void combine(
            List<Token> tokens,
            List<Integer> parts,
            int index,
            List<Term> terms,
            List<Clause> clauses) {
        for (int from = 0; from + 1 < parts.size(); from++) {
            for (int to = from + 1; to < Math.min(parts.size(), from + 1 + MOST_PARTS); to++) {
                Clause clause = clause(tokens, parts.get(from), parts.get(to) - 1, index, terms);
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

    /** "not", but not in "not only" or "no more than". */
    private static boolean denies(List<Token> tokens, int at) {
        String next = at + 1 < tokens.size() ? tokens.get(at + 1).word() : "";
        return DENYING.contains(tokens.get(at).word()) && !MERELY.contains(next);
    }

    private static @Nullable Clause clause(
            List<Token> tokens, int from, int to, int sentence, List<Term> terms) {
        Set<String> keys = new LinkedHashSet<>();
        int first = -1;
        int last = -1;
        boolean denied = false;
        for (int i = from; i <= to; i++) {
            denied |= denies(tokens, i);
            Term term = terms.get(i);
            if (term.key() != null) {
                first = first < 0 ? i : first;
                last = i;
                keys.add(term.key());
            }
        }
        return keys.size() < FEWEST_TERMS
                ? null
                : new Clause(
                        Span.of(
                                tokens.get(first).start(),
                                Math.min(terms.get(last).end(), tokens.get(to).end())),
                        sentence,
                        List.copyOf(keys),
                        denied);
    }
}
