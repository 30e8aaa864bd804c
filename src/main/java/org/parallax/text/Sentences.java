package org.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts paragraphs into sentences. News prose breaks general splitters at titles and initials (Gov.
 * J. Smith), at "U.S." and after a quoted question that its speaker follows (“Why?” Reyes asked),
 * so those are decided here.
 */
public final class Sentences {
    private static final FewWords ALWAYS_GO_ON =
            FewWords.of(
                    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "sen", "sens", "rep",
                    "reps", "gov", "govs", "gen", "col", "maj", "capt", "cmdr", "lt", "sgt", "cpl",
                    "pvt", "adm", "supt", "pres", "atty", "st", "ste", "mt", "ft", "vs", "v", "no",
                    "nos", "vol", "pp", "fig", "approx", "cf", "e.g", "i.e", "viz", "al", "jan",
                    "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
                    "messrs", "insp", "det", "const");
    private static final FewWords MAY_END =
            FewWords.of(
                    "inc", "corp", "ltd", "co", "jr", "sr", "etc", "a.m", "p.m", "u.s", "u.k",
                    "u.n", "e.u", "d.c", "dept", "ave", "blvd", "bros", "est", "ph.d", "m.d",
                    "calif", "ill", "tenn", "mass", "conn", "fla", "ga", "wash", "ore", "ariz",
                    "colo", "ind", "kan", "mich", "minn", "mo", "nev", "okla", "pa", "tex", "va",
                    "wis", "n.y", "n.j", "n.m", "n.c", "s.c", "n.d", "s.d", "n.h", "r.i", "l.a");
    private static final Set<String> STARTERS =
            Set.of(
                    "the",
                    "a",
                    "an",
                    "he",
                    "she",
                    "it",
                    "they",
                    "we",
                    "i",
                    "in",
                    "on",
                    "at",
                    "but",
                    "and",
                    "this",
                    "that",
                    "these",
                    "those",
                    "his",
                    "her",
                    "its",
                    "their",
                    "our",
                    "there",
                    "when",
                    "while",
                    "if",
                    "as",
                    "for",
                    "after",
                    "before",
                    "however",
                    "according",
                    "still",
                    "also",
                    "yet",
                    "so",
                    "many",
                    "some",
                    "no",
                    "what",
                    "who");
    private static final Set<String> SAYING =
            Set.of(
                    "said",
                    "says",
                    "asked",
                    "asks",
                    "wrote",
                    "writes",
                    "replied",
                    "shouted",
                    "added",
                    "told",
                    "cried",
                    "tweeted",
                    "exclaimed",
                    "wondered",
                    "demanded",
                    "yelled",
                    "recalled",
                    "joked",
                    "answered");

    /** Of a longer run of marks only the last ones are asked, or each would ask all after it. */
    private static final int LONGEST_TAIL = 20;

    private Sentences() {}

    /** The sentences of one paragraph, in order; together they cover every word of it. */
    public static List<Sentence> of(String text, Span paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        int start = paragraph.start();
        int at = start;
        while (at < paragraph.end()) {
            int end = endAt(text, at, paragraph);
            if (end > at) {
                add(text, Span.of(start, end), sentences);
                start = end;
                at = end;
            } else {
                at++;
            }
        }
        add(text, Span.of(start, paragraph.end()), sentences);
        return sentences;
    }

    private static void add(String text, Span span, List<Sentence> sentences) {
        Span trimmed = span.trim(text);
        if (!trimmed.isEmpty()) {
            sentences.add(Sentence.at(text, trimmed));
        }
    }

    /**
     * The offset after the sentence whose last stop stands at {@code at}, or {@code at} itself
     * where none ends here.
     */
    private static int endAt(String text, int at, Span paragraph) {
        char stop = text.charAt(at);
        if (stop != '.' && stop != '!' && stop != '?' && stop != '…') {
            return at;
        }
        int end = at + 1;
        int longest = Math.min(paragraph.end(), at + LONGEST_TAIL);
        while (end < longest && isTail(text.charAt(end))) {
            end++;
        }
        boolean closed = end > at + 1 && Characters.isClosing(text.charAt(end - 1));
        int next = end;
        while (next < paragraph.end() && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        if (next == paragraph.end()) {
            return end;
        }
        if (next == end || !canStart(text.charAt(next))) {
            return at;
        }
        if (stop == '.' && !closed && abbreviates(text, at, next, paragraph)) {
            return at;
        }
        return closed && stop != '.' && speakerFollows(text, next, paragraph) ? at : end;
    }

    private static boolean isTail(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…' || Characters.isClosing(c);
    }

    private static boolean canStart(char c) {
        return Character.isUpperCase(c)
                || Character.isDigit(c)
                || Characters.isOpening(c)
                || Character.isTitleCase(c)
                || (Character.isLetter(c) && !Character.isLowerCase(c))
                || "$£€—–-•*#".indexOf(c) >= 0;
    }

    private static boolean abbreviates(String text, int stop, int next, Span paragraph) {
        int from = stop;
        while (from > paragraph.start() && isAbbreviation(text.charAt(from - 1))) {
            from--;
        }
        String word = text.substring(from, stop).toLowerCase(Locale.ROOT);
        if (ALWAYS_GO_ON.contains(word)) {
            return !word.equals("no") || Character.isDigit(text.charAt(next));
        }
        boolean initial =
                word.length() == 1 && Character.isUpperCase(text.charAt(from)) && !word.equals("i");
        if (initial || MAY_END.contains(word) || (word.indexOf('.') > 0 && word.length() <= 5)) {
            return !STARTERS.contains(wordAt(text, next, paragraph))
                    && Character.isLetterOrDigit(text.charAt(next));
        }
        return false;
    }

    private static boolean isAbbreviation(char c) {
        return Character.isLetter(c) || c == '.';
    }

    private static String wordAt(String text, int at, Span paragraph) {
        int end = at;
        while (end < paragraph.end() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }

    /**
     * After a quoted stop: a name of up to four words and a verb of saying carry the sentence on.
     */
    private static boolean speakerFollows(String text, int next, Span paragraph) {
        int limit = Math.min(paragraph.end(), next + 60);
        List<Token> following = Tokens.of(text, Span.of(next, limit));
        if (following.isEmpty() || following.getFirst().start() != next) {
            return false;
        }
        for (int i = 1; i < Math.min(5, following.size()); i++) {
            Token token = following.get(i);
            if (text.substring(next, token.start()).matches("(?s).*[.!?;:“\"].*")) {
                return false;
            }
            if (SAYING.contains(token.word())) {
                return true;
            }
        }
        return false;
    }
}
