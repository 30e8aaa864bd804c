package org.parallax.text;

/**
 * A stretch of a text, in UTF-16 code units, half-open.
 *
 * @param start offset of the first unit
 * @param end offset after the last unit, never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + "-" + end);
        }
    }

    public static Span of(int start, int end) {
        return new Span(start, end);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The words that this span covers. */
    public String in(String text) {
        return text.substring(start, end);
    }

    public Span shift(int by) {
        return new Span(start + by, end + by);
    }

    /** The smallest span that holds both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** What lies between this span and {@code next}, empty where they touch. */
    public Span gap(Span next) {
        return new Span(end, Math.max(end, next.start));
    }

    /** This span without the white space at its ends. */
    public Span trim(String text) {
        int from = start;
        int to = end;
        while (from < to && Characters.isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return start != other.start
                ? Integer.compare(start, other.start)
                : Integer.compare(end, other.end);
    }
}
