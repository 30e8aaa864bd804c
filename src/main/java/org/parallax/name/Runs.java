package org.parallax.name;

import org.parallax.lexicon.NameLists;
import org.parallax.text.Characters;
import org.parallax.text.Sentence;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a sentence's capitalised words into runs that can be names. */
final class Runs {
    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private static final Set<String> MONTHS =
            Set.of(
                    "january",
                    "february",
                    "march",
                    "april",
                    "may",
                    "june",
                    "july",
                    "august",
                    "september",
                    "october",
                    "november",
                    "december");
    private static final Set<String> WHEN =
            Set.of(
                    "in", "since", "last", "this", "next", "until", "by", "early", "late", "mid",
                    "during", "from", "before", "after");
    private static final Set<String> JOINING =
            Set.of("of", "for", "the", "and", "on", "under", "to");
    private static final Set<String> PARTICLES =
            Set.of(
                    "de", "la", "van", "von", "der", "den", "bin", "al", "el", "du", "da", "di",
                    "del", "ibn", "le");

    private static final Set<String> MADE =
            Set.of(
                    "based",
                    "led",
                    "owned",
                    "backed",
                    "born",
                    "style",
                    "wide",
                    "made",
                    "run",
                    "built",
                    "funded",
                    "area",
                    "bound",
                    "era",
                    "controlled",
                    "held");

    private static final int SHORTEST_PARTICIPLE = 6;

    private final String text;
    private final NameLists lists;
    private final Set<String> common;

    /**
     * @param common words that the article also writes small: at the head of a sentence their
     *     capital says nothing
     */
    Runs(String text, NameLists lists, Set<String> common) {
        this.text = text;
        this.lists = lists;
        this.common = common;
    }

    List<Run> of(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            if (!begins(tokens, at)) {
                at++;
                continue;
            }
            int end = end(tokens, at);
            String before = at == 0 ? "" : tokens.get(at - 1).word();
            runs.add(new Run(tokens.subList(at, end), before, opens(tokens, at)));
            at = end;
        }
        return runs;
    }

    private boolean begins(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return isCapital(text, token)
                && !isDay(token)
                && !isMonth(tokens, at)
                && !isMade(token)
                && !(opens(tokens, at) && (isCommon(token) || isParticiple(tokens, at)));
    }

    /** "iPhone" is a name too. */
    static boolean isCapital(String text, Token token) {
        return token.capital()
                || (token.span().length() > 2
                        && Character.isUpperCase(text.charAt(token.start() + 1)));
    }

    /** "Chicago-based Boeing", "French-led": made of a name, and no part of the next. */
    private static boolean isMade(Token token) {
        int hyphen = token.word().lastIndexOf('-');
        return hyphen > 0 && MADE.contains(token.word().substring(hyphen + 1));
    }

    /** "Since December Aviva has": a month before a name is no part of it. */
    private static boolean isMonth(List<Token> tokens, int at) {
        return MONTHS.contains(tokens.get(at).word())
                && at > 0
                && WHEN.contains(tokens.get(at - 1).word());
    }

    private static boolean isDay(Token token) {
        return DAYS.contains(token.word());
    }

    /** "Citing Reyes, the board …": what a sentence begins with there is no part of the name. */
    private boolean isParticiple(List<Token> tokens, int at) {
        String word = tokens.get(at).word();
        return word.length() >= SHORTEST_PARTICIPLE
                && word.endsWith("ing")
                && at + 1 < tokens.size()
                && tokens.get(at + 1).capital()
                && !lists.given().holds(word)
                && !lists.places().holds(word)
                && !isAnyHead(tokens.get(at + 1).word());
    }

    private boolean isAnyHead(String word) {
        return isHead(word) || lists.heads().places().holds(word);
    }

    /** Whether the token opens a sentence or a quotation, where every word has a capital. */
    private boolean opens(List<Token> tokens, int at) {
        if (at == 0) {
            return true;
        }
        String before = tokens.get(at - 1).span().gap(tokens.get(at).span()).in(text);
        return before.chars().anyMatch(c -> "“\"‘:—".indexOf(c) >= 0);
    }

    private boolean isCommon(Token token) {
        return common.contains(token.word()) || FunctionWords.holds(token.word());
    }

    private int end(List<Token> tokens, int start) {
        int end = start + 1;
        while (end < tokens.size()) {
            if (!adjoins(tokens.get(end - 1), tokens.get(end))) {
                break;
            }
            Token token = tokens.get(end);
            // "Super Tuesday" is a name, "Ann Reyes Tuesday" a name and a day.
            boolean day = isDay(token) && end - start > 1;
            if (isCapital(text, token) && !day && !isMade(token) && !ends(tokens.get(end - 1))) {
                end++;
            } else if (!token.capital() && joins(tokens, start, end)) {
                end = tokens.get(end + 1).capital() ? end + 2 : end + 3;
            } else {
                break;
            }
        }
        return end;
    }

    /** A possessive ends a name: "Baltimore's Mayor Young" names two. */
    private static boolean ends(Token token) {
        return token.word().endsWith("'s");
    }

    private boolean adjoins(Token one, Token next) {
        String between = one.span().gap(next.span()).in(text);
        boolean initial = one.span().length() <= 3 || lists.titles().holds(one.word());
        return Characters.isBlank(between)
                || between.equals("-")
                || between.strip().equals("&")
                || (initial && between.strip().equals("."));
    }

    private boolean joins(List<Token> tokens, int start, int at) {
        String word = tokens.get(at).word();
        if (at + 1 >= tokens.size() || !adjoins(tokens.get(at), tokens.get(at + 1))) {
            return false;
        }
        boolean capitalNext = tokens.get(at + 1).capital();
        if (PARTICLES.contains(word)) {
            boolean second =
                    PARTICLES.contains(tokens.get(at + 1).word())
                            && at + 2 < tokens.size()
                            && tokens.get(at + 2).capital();
            return capitalNext || second;
        }
        Run left = new Run(tokens.subList(start, at));
        boolean body = left.tokens().stream().anyMatch(token -> isHead(Run.word(token)));
        boolean ofThe =
                word.equals("of")
                        && tokens.get(at + 1).word().equals("the")
                        && at + 2 < tokens.size()
                        && tokens.get(at + 2).capital();
        if (word.equals("and")) {
            boolean person =
                    left.tokens().stream().anyMatch(token -> lists.given().holds(Run.word(token)));
            return capitalNext
                    && !person
                    && (body
                            ? left.size() > 1 && !isPlaceNext(tokens, at)
                            : headFollows(tokens, at + 1));
        }
        return JOINING.contains(word) && body && (capitalNext || ofThe);
    }

    private boolean isPlaceNext(List<Token> tokens, int at) {
        return lists.places().holds(Run.word(tokens.get(at + 1)))
                || isHead(Run.word(tokens.get(at - 1)));
    }

    private boolean headFollows(List<Token> tokens, int from) {
        if (!tokens.get(from).capital()) {
            return false;
        }
        for (int i = from + 1; i < Math.min(from + 3, tokens.size()); i++) {
            if (!tokens.get(i).capital()) {
                return false;
            }
            if (lists.heads().bodies().holds(Run.word(tokens.get(i)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isHead(String word) {
        return lists.heads().bodies().holds(word) || lists.heads().works().holds(word);
    }
}
