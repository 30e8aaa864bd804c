package org.parallax.fact;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.Written;

import java.time.LocalDate;
import java.util.List;

/** Mentions, written out so that a test can name them in one line. */
final class Mentions {
    private Mentions() {}

    /** "[twelve cities] 12 city" for each figure of {@code type}; "~" where it is approximate. */
    static List<String> of(FactType type, String text) {
        return of(type, text, null);
    }

    static List<String> of(FactType type, String text, @Nullable LocalDate published) {
        Written written = Written.of(text, published);
        return written.facts().stream()
                .filter(mention -> mention.type() == type)
                .map(mention -> "[" + written.in(mention.span()) + "] " + value(mention))
                .toList();
    }

    private static String value(Mention mention) {
        String value =
                switch (mention.value()) {
                    case FactValue.Amount amount ->
                            amount.number().toPlainString() + " " + amount.unit();
                    case FactValue.Day day -> day.iso();
                    case FactValue.Stated stated -> String.join(" ", stated.common());
                    case FactValue.Named named -> named.name();
                };
        return mention.approximate() ? "~" + value : value;
    }
}
