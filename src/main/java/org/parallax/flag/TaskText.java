package org.parallax.flag;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An article of an assignment as it is asked about.
 *
 * @param sentences of its prose, in order, in UTF-16 units of {@code text}
 * @param asked what of it is to be flagged, in order
 */
public record TaskText(
        Assignment.Task task, String text, List<Span> sentences, List<AskedSentence> asked) {
    public TaskText {
        sentences = List.copyOf(sentences);
        asked = List.copyOf(asked);
    }

    /**
     * A task with its article's text.
     *
     * @param sentences of its prose, in order, in UTF-16 units
     */
    public static TaskText of(Assignment.Task task, String text, List<Span> sentences) {
        List<AskedSentence> asked = new ArrayList<>();
        int units = 0;
        int characters = 0;
        for (Span span : spans(task, text, sentences)) {
            // Counted on from the one before, since each count goes through the text.
            characters += text.codePointCount(units, span.start());
            units = span.start();
            int end = characters + text.codePointCount(span.start(), span.end());
            Unit unit = new Unit(task.article().identity(), Span.of(characters, end), "");
            asked.add(new AskedSentence(unit, span, span.in(text)));
        }
        return new TaskText(task, text, sentences, asked);
    }

    /** What is picked by hand is asked about sentence by sentence, as all else is. */
    private static Iterable<Span> spans(Assignment.Task task, String text, List<Span> sentences) {
        if (task.sentences().isEmpty()) {
            return sentences;
        }
        TreeSet<Span> picked = new TreeSet<>();
        for (Flag.Quoted quoted : task.sentences()) {
            quoted.in(text)
                    .ifPresent(it -> {
                        List<Span> held = sentences.stream().filter(it::overlaps).toList();
                        picked.addAll(held.isEmpty() ? List.of(it) : held);
                    });
        }
        return picked;
    }

    /** What is asked about and a flag lies on; nothing where it lies on nothing of that. */
    List<Unit> under(SharedFlag flag) {
        Optional<Span> found = flag.anchor().in(text).in(text);
        if (found.isPresent()) {
            Span words = found.get();
            return asked.stream()
                    .filter(it -> it.span().overlaps(words))
                    .map(AskedSentence::unit)
                    .toList();
        }
        // A copy of one's own may differ in spaces and signs.
        String letters = letters(flag.anchor().quote().exact());
        return asked.stream()
                .filter(it -> !letters.isEmpty() && letters(it.words()).equals(letters))
                .map(AskedSentence::unit)
                .limit(1)
                .toList();
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
