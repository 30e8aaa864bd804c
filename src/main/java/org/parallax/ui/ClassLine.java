package org.parallax.ui;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Classwork;
import org.parallax.flag.Spread;
import org.parallax.flag.TaskText;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A line of an assignment's articles: the name of one, or a sentence.
 *
 * @param begins whether a paragraph begins with it
 * @param spread what the class calls it; null where it is not asked about
 */
record ClassLine(String words, boolean isName, boolean begins, @Nullable Spread spread) {

    /** All articles of an assignment, sentence by sentence. */
    static List<ClassLine> of(Classwork work) {
        Map<List<Object>, Spread> asked = new HashMap<>();
        for (Spread each : work.spreads()) {
            asked.put(place(each.sentence().unit().article(), each.sentence().span()), each);
        }
        List<ClassLine> lines = new ArrayList<>();
        for (TaskText text : work.texts()) {
            String article = text.task().article().identity();
            lines.add(new ClassLine(text.task().article().name(), true, true, null));
            int before = 0;
            for (Span span : text.sentences()) {
                boolean begins = text.text().substring(before, span.start()).contains("\n");
                String words = Pieces.shown(Pieces.line(span.in(text.text())));
                lines.add(new ClassLine(words, false, begins, asked.get(place(article, span))));
                before = span.end();
            }
        }
        return lines;
    }

    private static List<Object> place(String article, Span span) {
        return List.of(article, span);
    }
}
