package org.parallax.name;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Prose;
import org.parallax.lexicon.NameLists;
import org.parallax.lexicon.Wordings;
import org.parallax.text.Characters;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Stems;
import org.parallax.text.Token;
import org.parallax.text.Tokens;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds by what words an article names people, groups and things without their names: words of a
 * label row with what stands before them ("undocumented immigrants"), and what a person is called
 * beside his name ("Ann Reyes, the mayor"; "the mayor is Ann Reyes").
 */
public final class NamingFinder {
    private static final int MOST_MODIFIERS = 2;
    private static final int LONGEST = 7;
    private static final Set<String> ARTICLES =
            Set.of(
                    "the", "a", "an", "his", "her", "their", "its", "this", "that", "these",
                    "those");
    private static final Set<String> BE = Set.of("is", "was", "are", "were", "been", "be");

    /** A verb follows these, and no noun. */
    private static final Set<String> BEFORE_VERBS =
            Set.of(
                    "to", "will", "would", "can", "could", "may", "might", "must", "should",
                    "shall", "not", "they", "we", "i", "you", "he", "she", "who", "did", "does",
                    "do");

    private static final Set<String> PAST =
            Set.of(
                    "got", "gave", "took", "made", "saw", "went", "came", "put", "set", "cut",
                    "let", "ran", "held", "kept", "paid", "sent", "spent", "won", "lost", "sold",
                    "found", "left", "led", "met", "brought", "bought", "sought", "fought", "began",
                    "became", "drew", "fell", "grew", "hit", "rose", "shut", "struck", "told",
                    "wrote", "hurt");
    private static final Set<String> SCALES = Set.of("hundred", "thousand", "million", "billion");

    private final Wordings wordings;
    private final NameLists lists;

    public NamingFinder(Wordings wordings, NameLists lists) {
        this.wordings = wordings;
        this.lists = lists;
    }

    /** The namings, in the order of the text. */
    public List<Naming> find(String text, List<Prose> prose, Names names) {
        List<Naming> namings = new ArrayList<>();
        for (Prose paragraph : prose) {
            for (Sentence sentence : paragraph.sentences()) {
                Reader reader = new Reader(text, sentence.tokens(), names.in(sentence.span()));
                reader.common(namings);
                reader.people(namings);
            }
        }
        namings.sort((one, other) -> one.span().compareTo(other.span()));
        return namings;
    }

    /** Reads one sentence. */
    private final class Reader {
        private final String text;
        private final List<Token> tokens;
        private final List<String> stems;
        private final List<Name> names;

        Reader(String text, List<Token> tokens, List<Name> names) {
            this.text = text;
            this.tokens = tokens;
            this.stems = tokens.stream().map(token -> Stems.of(token.word())).toList();
            this.names = names;
        }

        void common(List<Naming> namings) {
            int at = 0;
            while (at < tokens.size()) {
                Wordings.Found found = wordings.at(stems, at);
                if (found == null || !found.sense().label() || !isNoun(at, found.last())) {
                    at = found == null ? at + 1 : found.last() + 1;
                    continue;
                }
                int first = at;
                while (first > 0 && at - first < MOST_MODIFIERS && describes(first - 1)) {
                    first--;
                }
                Token end = tokens.get(found.last());
                int owner = end.word().endsWith("'s") ? 2 : 0;
                Span span = Span.of(tokens.get(first).start(), end.end() - owner);
                String wording = String.join(" ", stems.subList(at, found.last() + 1));
                namings.add(new Naming(span, found.sense().name(), false, wording));
                at = found.last() + 1;
            }
        }

        /** Not "to fund", "they fund", "fund the", nor part of a name. */
        private boolean isNoun(int first, int last) {
            Span span = tokens.get(first).span().join(tokens.get(last).span());
            boolean named = names.stream().anyMatch(name -> name.span().overlaps(span));
            String before = first == 0 ? "" : tokens.get(first - 1).word();
            String after = last + 1 == tokens.size() ? "" : tokens.get(last + 1).word();
            boolean touches = last + 1 < tokens.size() && isGap(last);
            String word = tokens.get(last).word();
            return !named
                    && !BEFORE_VERBS.contains(before)
                    && !(touches && ARTICLES.contains(after))
                    && !word.endsWith("ed")
                    && !(word.endsWith("ing")
                            && Stems.of(word).length() + 3 == word.length()
                            && touches
                            && !FunctionWords.holds(after));
        }

        private boolean describes(int at) {
            Token token = tokens.get(at);
            String word = token.word();
            return isGap(at)
                    && !token.isNumber()
                    && !FunctionWords.holds(word)
                    && !word.endsWith("'s")
                    && !word.endsWith("s")
                    && !word.endsWith("ed")
                    && !word.endsWith("ly")
                    && !word.endsWith("ing")
                    && !SCALES.contains(word)
                    && !PAST.contains(word)
                    && wordings.at(stems, at) == null
                    && Character.isLetter(word.charAt(0))
                    && names.stream().noneMatch(name -> name.span().overlaps(token.span()));
        }

        private boolean isGap(int at) {
            return at + 1 < tokens.size()
                    && Characters.isBlank(
                            tokens.get(at).span().gap(tokens.get(at + 1).span()).in(text));
        }

        void people(List<Naming> namings) {
            for (Name name : names) {
                if (name.kind() != NameKind.PERSON) {
                    continue;
                }
                int at = 0;
                while (at < tokens.size() && tokens.get(at).start() < name.span().start()) {
                    at++;
                }
                int next = at;
                while (next < tokens.size() && tokens.get(next).start() < name.span().end()) {
                    next++;
                }
                add(name, behindComma(name, next), namings);
                add(name, behindBe(next), namings);
                add(name, beforeBe(at), namings);
            }
        }

        /** "Ann Reyes, the mayor of Pinehurst," */
        private @Nullable Span behindComma(Name name, int next) {
            boolean comma = text.startsWith(", ", name.span().end()) && next < tokens.size();
            return comma && ARTICLES.contains(tokens.get(next).word()) ? phrase(next + 1) : null;
        }

        /** "Ann Reyes is the mayor" */
        private @Nullable Span behindBe(int next) {
            boolean be =
                    next + 1 < tokens.size()
                            && BE.contains(tokens.get(next).word())
                            && ARTICLES.contains(tokens.get(next + 1).word());
            return be ? phrase(next + 2) : null;
        }

        /** "The mayor has been Ann Reyes": from the head of the sentence. */
        private @Nullable Span beforeBe(int at) {
            boolean be =
                    at > 1
                            && BE.contains(tokens.get(at - 1).word())
                            && ARTICLES.contains(tokens.getFirst().word())
                            && !FunctionWords.holds(tokens.get(1).word())
                            && isGap(at - 1);
            if (!be) {
                return null;
            }
            int end = 1;
            while (end < LONGEST
                    && isGap(end)
                    && !FunctionWords.holds(tokens.get(end + 1).word())) {
                end++;
            }
            boolean named = BE.contains(tokens.get(end).word());
            return named ? null : tokens.get(1).span().join(tokens.get(end).span());
        }

        /** From there to the first role, not over a stop. */
        private @Nullable Span phrase(int first) {
            int last = -1;
            for (int i = first; i < Math.min(tokens.size(), first + LONGEST); i++) {
                if (lists.roles().holds(tokens.get(i).word())) {
                    last = i;
                } else if (last >= 0 || FunctionWords.holds(tokens.get(i).word())) {
                    break;
                }
                if (!isGap(i)) {
                    break;
                }
            }
            return last < 0 ? null : tokens.get(first).span().join(tokens.get(last).span());
        }

        private void add(Name name, @Nullable Span span, List<Naming> namings) {
            if (span != null) {
                String wording =
                        String.join(" ", Tokens.of(text, span).stream().map(Token::word).toList());
                namings.add(new Naming(span, name.full(), true, wording));
            }
        }
    }
}
