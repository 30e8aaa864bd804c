package org.parallax.quote;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Prose;
import org.parallax.name.Name;
import org.parallax.name.NameKind;
import org.parallax.name.Names;
import org.parallax.quote.QuoteMarks.Marked;
import org.parallax.text.Sentence;
import org.parallax.text.Span;
import org.parallax.text.Token;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Sentences that quotations hold together, as a row of words, names, stops and quotations. What
 * stands between quotation marks is one item, since nothing in it speaks for the outlet.
 */
final class Stretch {
    /** What an item is. */
    enum Sort {
        WORD,
        QUOTE,
        COMMA,
        COLON,
        SEMICOLON,
        DASH,
        STOP
    }

    /**
     * A word, a name, a stop or a quotation.
     *
     * @param word its matching form, empty for what is no word
     * @param name the name that it is, if it is one
     * @param owner whether an apostrophe makes it the owner of what follows
     * @param classes what small word it is, as {@link WordClass#of} gives it
     * @param quote which of the paragraph's quotations it is, -1 for none
     */
    record Item(
            Sort sort,
            Span span,
            String word,
            boolean capital,
            @Nullable Name name,
            boolean owner,
            int classes,
            int quote) {
        boolean is(WordClass wanted) {
            return wanted.isIn(classes);
        }

        /** Whether it is the small word {@code one}. */
        boolean says(String one) {
            return name == null && word.equals(one);
        }

        /** Whether it is a word that is neither a name nor a small word. */
        boolean isPlain() {
            return sort == Sort.WORD && name == null && classes == 0;
        }

        boolean isName() {
            return name != null;
        }

        boolean isNamed(NameKind kind) {
            return name != null && name.kind() == kind;
        }
    }

    /** Brackets longer than this hold a sentence of their own. */
    private static final int LONGEST_BRACKET = 60;

    private final String text;
    private final Span span;
    private final List<Item> items;
    private final List<Token> words;
    private final int[] itemOfWord;
    private final Steps steps;

    private Stretch(String text, Span span, Builder built, Steps steps) {
        this.steps = steps;
        this.text = text;
        this.span = span;
        this.items = built.items;
        this.words = built.words;
        this.itemOfWord = built.itemOfWord.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The stretches of a paragraph, in order. */
    static List<Stretch> of(
            String text, Prose prose, List<Marked> marks, Names names, Steps steps) {
        List<Stretch> stretches = new ArrayList<>();
        List<Sentence> open = new ArrayList<>();
        int mark = 0;
        int first = 0;
        for (Sentence sentence : prose.sentences()) {
            open.add(sentence);
            while (mark < marks.size() && marks.get(mark).outer().end() <= sentence.end()) {
                mark++;
            }
            boolean across =
                    mark < marks.size() && marks.get(mark).outer().start() < sentence.end();
            if (!across) {
                stretches.add(build(text, open, new Range(marks, first, mark), names, steps));
                open.clear();
                first = mark;
            }
        }
        if (!open.isEmpty()) {
            stretches.add(build(text, open, new Range(marks, first, marks.size()), names, steps));
        }
        return stretches;
    }

    private record Range(List<Marked> marks, int from, int to) {}

    private static Stretch build(
            String text, List<Sentence> sentences, Range marks, Names names, Steps steps) {
        Span span = sentences.getFirst().span().join(sentences.getLast().span());
        for (int i = marks.from(); i < marks.to(); i++) {
            span = span.join(marks.marks().get(i).outer());
        }
        Builder builder = new Builder(text, marks, names.in(span));
        builder.at = span.start();
        for (Sentence sentence : sentences) {
            builder.sentence(sentence);
        }
        builder.quotesBefore(Integer.MAX_VALUE);
        steps.take(span.length());
        return new Stretch(text, span, builder, steps);
    }

    String text() {
        return text;
    }

    Span span() {
        return span;
    }

    int size() {
        return items.size();
    }

    Item get(int index) {
        steps.take(1);
        return items.get(index);
    }

    /** The item at {@code index}; null before the first and after the last. */
    @Nullable Item at(int index) {
        steps.take(1);
        return index < 0 || index >= items.size() ? null : items.get(index);
    }

    boolean is(int index, WordClass wanted) {
        Item item = at(index);
        return item != null && item.is(wanted);
    }

    boolean is(int index, Sort sort) {
        Item item = at(index);
        return item != null && item.sort() == sort;
    }

    boolean says(int index, String word) {
        Item item = at(index);
        return item != null && item.says(word);
    }

    /** Whether the word at {@code index} is one of {@code words}, and no name. */
    boolean isIn(Set<String> words, int index) {
        Item item = at(index);
        return item != null && item.name() == null && words.contains(item.word());
    }

    boolean hasQuote(Report.Range range) {
        for (int i = range.first(); i <= range.last(); i++) {
            if (is(i, Sort.QUOTE)) {
                return true;
            }
        }
        return false;
    }

    /** The words outside quotations, for looking them up in a list. */
    List<Token> words() {
        return words;
    }

    /** Which item the word at {@code index} of {@link #words} is, or is part of. */
    int itemOfWord(int index) {
        return itemOfWord[index];
    }

    /** What the items from {@code first} to {@code last} cover, both included. */
    Span cover(int first, int last) {
        return items.get(first).span().join(items.get(last).span());
    }

    /** The first item of the sentence that {@code index} stands in. */
    int sentenceStart(int index) {
        int at = index;
        while (at > 0 && items.get(at - 1).sort() != Sort.STOP) {
            at--;
        }
        return at;
    }

    private static final class Builder {
        private final String text;
        private final Range marks;
        private final List<Name> names;
        private final List<Item> items = new ArrayList<>();
        private final List<Token> words = new ArrayList<>();
        private final List<Integer> itemOfWord = new ArrayList<>();
        private int at;
        private int mark;
        private int name;

        Builder(String text, Range marks, List<Name> names) {
            this.text = text;
            this.marks = marks;
            this.names = names;
            this.mark = marks.from();
        }

        void sentence(Sentence sentence) {
            if (!items.isEmpty() && at <= sentence.start()) {
                items.add(stop(Sort.STOP, Span.of(at, at)));
            }
            for (Token token : sentence.tokens()) {
                if (token.start() < at) {
                    continue;
                }
                quotesBefore(token.start());
                if (token.start() < at) {
                    continue;
                }
                int close = bracketed(token.start());
                if (close > 0) {
                    at = close;
                    continue;
                }
                stops(token.start());
                word(token);
            }
        }

        /** Where a short bracket around the word at {@code start} closes; -1 where none does. */
        private int bracketed(int start) {
            int open = start - 1;
            if (open < at || text.charAt(open) != '(') {
                return -1;
            }
            int limit = Math.min(text.length(), open + LONGEST_BRACKET);
            for (int i = start; i < limit; i++) {
                char c = text.charAt(i);
                if (c == ')') {
                    return i + 1;
                }
                if (c == '\n' || (mark < marks.to() && i >= next().start())) {
                    return -1;
                }
            }
            return -1;
        }

        private Span next() {
            return marks.marks().get(mark).outer();
        }

        private void quotesBefore(int offset) {
            while (mark < marks.to() && next().start() < offset) {
                Span outer = next();
                if (outer.start() >= at) {
                    stops(outer.start());
                }
                items.add(new Item(Sort.QUOTE, outer, "", false, null, false, 0, mark));
                at = Math.max(at, outer.end());
                mark++;
            }
        }

        private void stops(int offset) {
            for (int i = at; i < offset; i++) {
                Sort sort =
                        switch (text.charAt(i)) {
                            case ',' -> Sort.COMMA;
                            case ':' -> Sort.COLON;
                            case ';' -> Sort.SEMICOLON;
                            case '—', '–' -> Sort.DASH;
                            case '-' -> isDash(i) ? Sort.DASH : null;
                            default -> null;
                        };
                boolean twice = !items.isEmpty() && sort != null && items.getLast().sort() == sort;
                if (sort != null && !twice) {
                    items.add(stop(sort, Span.of(i, i + 1)));
                }
            }
            at = Math.max(at, offset);
        }

        private boolean isDash(int i) {
            return i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '-');
        }

        private void word(Token token) {
            while (name < names.size() && names.get(name).span().end() <= token.start()) {
                name++;
            }
            Name here =
                    name < names.size() && names.get(name).span().overlaps(token.span())
                            ? names.get(name)
                            : null;
            Item last = items.isEmpty() ? null : items.getLast();
            if (here == null || last == null || !here.equals(last.name())) {
                boolean owner = here == null ? owns(token.span()) : owns(here.span());
                Span span = here == null ? token.span() : here.span();
                items.add(
                        new Item(
                                Sort.WORD,
                                span,
                                token.word(),
                                token.capital(),
                                here,
                                owner,
                                here == null ? WordClass.of(token.word()) : 0,
                                -1));
            }
            words.add(token);
            itemOfWord.add(items.size() - 1);
            at = Math.max(at, Math.max(token.end(), here == null ? 0 : here.span().end()));
        }

        /** Whether the word ends in 's or s', or an apostrophe follows it. */
        private boolean owns(Span word) {
            int end = word.end();
            char last = text.charAt(end - 1);
            boolean inside =
                    word.length() > 2
                            && last == 's'
                            && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
            return inside
                    || (end < text.length()
                            && (text.charAt(end) == '\'' || text.charAt(end) == '’'));
        }

        private static Item stop(Sort sort, Span span) {
            return new Item(sort, span, "", false, null, false, 0, -1);
        }
    }
}
