package org.parallax.index;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import org.parallax.article.SegmentRole;
import org.parallax.framing.SentenceKind;
import org.parallax.text.Characters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Says how a word that is being typed could go on. */
final class Completions {
    private final IndexReader reader;

    Completions(IndexReader reader) {
        this.reader = reader;
    }

    /**
     * Whole queries that begin as {@code typed} and go on with the name of a field, or after one
     * with a speaker, an outlet or whatever else the field knows.
     */
    List<String> of(String typed, int limit) throws IOException {
        int start = lastWord(typed);
        String word = typed.substring(start);
        String before = typed.substring(0, start);
        int colon = word.indexOf(':');
        List<String> ends = new ArrayList<>();
        if (colon < 0) {
            SearchField.all().stream()
                    .filter(name -> !word.isEmpty() && name.startsWith(lower(word)))
                    .forEach(name -> ends.add(name + ":"));
        } else {
            SearchField field = SearchField.of(word.substring(0, colon)).orElse(null);
            String begun = lower(word.substring(colon + 1).replace("\"", ""));
            if (field != null) {
                values(field, begun).forEach(it -> ends.add(field.typed() + ":" + quoted(it)));
            }
        }
        return ends.stream().limit(Math.max(0, limit)).map(end -> before + end).toList();
    }

    /** Offset of the last word, which goes on over blanks within quotation marks. */
    private static int lastWord(String typed) {
        int start = 0;
        boolean marks = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            marks ^= Characters.isDoubleMark(c);
            if (!marks && (Characters.isSpace(c) || c == '(')) {
                start = i + 1;
            }
        }
        return start;
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String quoted(String value) {
        return value.chars().allMatch(Character::isLetterOrDigit) ? value : "\"" + value + "\"";
    }

    private Stream<String> values(SearchField field, String begun) throws IOException {
        return switch (field) {
            case SPEAKER -> names(Fields.SPEAKER, begun);
            case OUTLET -> names(Fields.OUTLET, begun);
            case KIND -> named(SentenceKind.values(), begun, it -> true);
            case IN -> named(SegmentRole.values(), begun, SegmentRole::isProse);
            case QUOTE, DATE, FACT -> Stream.empty();
        };
    }

    private static <E extends Enum<E>> Stream<String> named(
            E[] values, String begun, Predicate<E> fits) {
        return Arrays.stream(values)
                .filter(fits)
                .map(value -> lower(value.name()))
                .filter(name -> name.startsWith(begun));
    }

    /** The names of which any word begins so, those whose first word does first. */
    private Stream<String> names(String field, String begun) throws IOException {
        TreeSet<String> first = new TreeSet<>();
        TreeSet<String> later = new TreeSet<>();
        for (LeafReaderContext leaf : reader.leaves()) {
            SortedDocValues names = DocValues.getSorted(leaf.reader(), field);
            for (int i = 0; i < names.getValueCount(); i++) {
                String name = names.lookupOrd(i).utf8ToString();
                String small = lower(name);
                if (small.startsWith(begun)) {
                    first.add(name);
                } else if (small.contains(" " + begun)) {
                    later.add(name);
                }
            }
        }
        later.removeAll(first);
        return Stream.concat(first.stream(), later.stream());
    }
}
