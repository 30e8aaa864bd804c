package org.parallax.index;

import org.parallax.article.SegmentRole;
import org.parallax.framing.SentenceKind;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * In what sentences of what paragraphs words are looked for.
 *
 * @param kinds all where empty
 * @param roles all where empty
 */
record Scope(Set<SentenceKind> kinds, Set<SegmentRole> roles) {
    static final Scope ALL = new Scope(Set.of(), Set.of());

    Scope {
        kinds = Set.copyOf(kinds);
        roles = Set.copyOf(roles);
    }

    /** The scope that the fields "kind" and "in" among {@code parts} set. */
    static Scope of(List<Sought> parts) {
        return new Scope(
                typed(parts, SearchField.KIND)
                        .flatMap(name -> named(SentenceKind.values(), name))
                        .collect(Collectors.toSet()),
                typed(parts, SearchField.IN)
                        .flatMap(name -> named(SegmentRole.values(), name))
                        .filter(SegmentRole::isProse)
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> typed(List<Sought> parts, SearchField field) {
        return parts.stream()
                .flatMap(part ->
                        part instanceof Sought.In in && in.field() == field
                                ? in.part().terms().stream()
                                : Stream.empty())
                .map(SearchTerm::text);
    }

    private static <E extends Enum<E>> Stream<E> named(E[] values, String typed) {
        String name = typed.toUpperCase(Locale.ROOT);
        return Stream.of(values).filter(value -> value.name().equals(name));
    }

    /** Whether {@code name} is one that the field knows. */
    static boolean knows(SearchField field, String name) {
        Sought in = new Sought.In(field, new SearchTerm.Word(name));
        return !of(List.of(in)).isAll();
    }

    boolean isAll() {
        return kinds.isEmpty() && roles.isEmpty();
    }

    /** Whether the word at {@code position} stands within it. */
    boolean has(Layout layout, int position) {
        if (isAll()) {
            return true;
        }
        Layout.Paragraph paragraph = layout.at(position);
        if (!roles.isEmpty() && !roles.contains(paragraph.role())) {
            return false;
        }
        return kinds.isEmpty()
                || paragraph.sentences().stream()
                        .anyMatch(it -> it.has(position) && kinds.contains(it.kind()));
    }

    /**
     * The positions within it, in order: of each stretch of words its first position and the one
     * after its last.
     */
    int[] ranges(Layout layout) {
        IntStream.Builder ranges = IntStream.builder();
        for (Layout.Paragraph paragraph : layout.paragraphs()) {
            if (!roles.isEmpty() && !roles.contains(paragraph.role())) {
                continue;
            }
            if (kinds.isEmpty()) {
                ranges.add(paragraph.first()).add(paragraph.after());
                continue;
            }
            for (Layout.Sentence sentence : paragraph.sentences()) {
                if (kinds.contains(sentence.kind())) {
                    ranges.add(sentence.first()).add(sentence.first() + sentence.words());
                }
            }
        }
        return ranges.build().toArray();
    }
}
