package org.parallax.ui;

import org.parallax.text.Span;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence as a result shows it: on one line, cut to what surrounds the words that were found.
 *
 * @param parts in order; those that were found are marked
 */
public record Snippet(List<Part> parts) {
    /** How many characters stay around found words, at most. */
    private static final int AROUND = 110;

    /** Found words that are longer than this are cut in their middle. */
    private static final int LONGEST = 360;

    private static final String CUT = "…";
    private static final String OPENING = "“";
    private static final String CLOSING = "”";

    /** A stretch of it. */
    public record Part(String words, boolean found) {}

    public Snippet {
        parts = List.copyOf(parts);
    }

    /**
     * Cuts a sentence.
     *
     * @param text the article's text, which all spans are of
     * @param places the found words, in the order of the text
     */
    public static Snippet of(String text, Span sentence, List<Span> places) {
        Snippet whole = whole(text, sentence, places);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < whole.parts.size(); i++) {
            Part part = whole.parts.get(i);
            String words = part.words();
            boolean first = i == 0 && whole.parts.size() > 1;
            boolean last = i == whole.parts.size() - 1;
            String cut =
                    part.found()
                            ? middle(words, LONGEST)
                            : first ? tail(words) : last ? head(words) : middle(words, 2 * AROUND);
            parts.add(new Part(cut, part.found()));
        }
        return new Snippet(parts);
    }

    /** A sentence, or any other stretch, with all that stands in it. */
    public static Snippet whole(String text, Span sentence, List<Span> places) {
        List<Part> parts = new ArrayList<>();
        int at = sentence.start();
        for (Span place : places) {
            if (place.start() >= at) {
                parts.add(new Part(one(text, at, place.start()), false));
                parts.add(new Part(one(text, place.start(), place.end()), true));
                at = place.end();
            }
        }
        parts.add(new Part(one(text, at, Math.max(at, sentence.end())), false));
        return new Snippet(parts.stream().filter(part -> !part.words().isEmpty()).toList());
    }

    /** The same between quotation marks. */
    Snippet quoted() {
        List<Part> marked = new ArrayList<>(parts);
        marked.addFirst(new Part(OPENING, false));
        marked.addLast(new Part(CLOSING, false));
        return new Snippet(marked);
    }

    /** Whether it is read from right to left. */
    boolean isTurned() {
        return !new Bidi(words(), Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    /** All words of it, as read aloud. */
    public String words() {
        StringBuilder words = new StringBuilder();
        parts.forEach(part -> words.append(part.words()));
        return words.toString();
    }

    /** The first {@code most} characters of some words, on one line; a cut stands between words. */
    static String cut(String words, int most) {
        String line = one(words, 0, words.length()).strip();
        if (line.length() <= most) {
            return line;
        }
        int space = line.lastIndexOf(' ', most);
        return whole(line, space > most / 2 ? space : most) + CUT;
    }

    private static String one(String text, int from, int to) {
        return Pieces.line(text.substring(from, to));
    }

    private static String tail(String words) {
        int from = words.length() - AROUND;
        if (from <= 0) {
            return words.stripLeading();
        }
        int space = words.indexOf(' ', from);
        int start = space < 0 || space > from + AROUND / 2 ? from : space + 1;
        boolean half = Character.isLowSurrogate(words.charAt(Math.min(start, words.length() - 1)));
        return CUT + words.substring(half ? Math.max(0, start - 1) : start);
    }

    private static String head(String words) {
        if (words.length() <= AROUND) {
            return words.stripTrailing();
        }
        int space = words.lastIndexOf(' ', AROUND);
        return whole(words, space > AROUND / 2 ? space : AROUND) + CUT;
    }

    private static String middle(String words, int most) {
        return words.length() <= most ? words : head(words) + tail(words).replaceFirst(CUT, " ");
    }

    /** The beginning of it, which does not end in the middle of a character. */
    private static String whole(String words, int end) {
        boolean half = end > 0 && Character.isHighSurrogate(words.charAt(end - 1));
        return words.substring(0, half ? end - 1 : end);
    }
}
