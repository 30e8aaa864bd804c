package org.parallax.export;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/** One cell of a table. */
sealed interface Cell {
    /** Words, as they were written by anyone. */
    record Words(String words) implements Cell {
        @Override
        public String toString() {
            return words;
        }
    }

    /** A number, which no program takes for anything else. */
    record Figure(BigDecimal number) implements Cell {
        @Override
        public String toString() {
            return number.toPlainString();
        }
    }

    /** What is not known. */
    record Nothing() implements Cell {
        @Override
        public String toString() {
            return "";
        }
    }

    static Cell of(@Nullable String words) {
        return words == null ? new Nothing() : new Words(words);
    }

    static Cell of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }
}
