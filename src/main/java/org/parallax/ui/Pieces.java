package org.parallax.ui;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph as it is set: its runs, with the marks' numbers between them. The numbers take room
 * in the set text and have none in the article, so offsets are mapped here.
 *
 * @param span the paragraph, in the article's text
 * @param list in the order in which they are set
 */
public record Pieces(Span span, List<Piece> list) {
    /**
     * One text node.
     *
     * @param at where it begins in the article's text
     * @param text what is set; line breaks of the file are spaces here
     * @param marks the marks that cover it
     * @param number whether it is a mark's number and not the article's text
     */
    public record Piece(int at, String text, List<Mark> marks, boolean number) {
        public Piece {
            marks = List.copyOf(marks);
        }
    }

    /** Embeddings, overrides and isolates of the bidirectional algorithm. */
    private static final String TURNING = "[\\u202A-\\u202E\\u2066-\\u2069]";

    public Pieces {
        list = List.copyOf(list);
    }

    public static Pieces of(String text, Span span, List<Mark> marks) {
        List<Piece> pieces = new ArrayList<>();
        for (Run run : Runs.of(span, marks)) {
            String words = shown(run.span().in(text));
            pieces.add(new Piece(run.span().start(), words, run.marks(), false));
            for (Mark mark : run.marks()) {
                if (mark.span().end() == run.span().end() && !mark.number().isEmpty()) {
                    boolean second = pieces.getLast().number();
                    String number = (second ? "," : "") + mark.number();
                    pieces.add(new Piece(run.span().end(), number, List.of(mark), true));
                }
            }
        }
        return new Pieces(span, pieces);
    }

    /**
     * The words with as many characters, in one line. Signs that would turn the order of what
     * follows are shown and not obeyed: a text must not read otherwise than it is written.
     */
    static String shown(String words) {
        return words.replaceAll("\\s", " ").replaceAll(TURNING, "\uFFFD");
    }

    /** The same with one blank where several stand: as many characters no more. */
    static String line(String words) {
        return shown(words).replaceAll(" +", " ");
    }

    /** The offset of the article that is set at {@code at}; the reverse of {@link #set}. */
    public int article(int at) {
        int left = at;
        for (Piece piece : list) {
            if (left < piece.text().length()) {
                return piece.number() ? piece.at() : piece.at() + Math.max(0, left);
            }
            left -= piece.text().length();
        }
        return span.end();
    }

    /**
     * Where an offset of the article stands in the set text; a number belongs to what it follows.
     */
    public int set(int offset) {
        int numbers =
                list.stream()
                        .filter(piece -> piece.number() && piece.at() <= offset)
                        .mapToInt(piece -> piece.text().length())
                        .sum();
        return offset - span.start() + numbers;
    }
}
