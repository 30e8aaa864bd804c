package org.parallax.source;

import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place before the first sentence: ALBUQUERQUE, N.M. — */
final class Dateline {
    private static final String CITY =
            "\\p{Lu}[\\p{Lu}'’.\\-]+(?:[ \\u00A0]\\p{Lu}[\\p{Lu}'’.\\-]*){0,4}";
    private static final String REGION = "(?:,[ \\u00A0]\\p{L}[\\p{L}. ]{1,24})?";
    private static final String AGENCY = "(?:[ \\u00A0]?\\(\\p{L}[\\p{L} ./]{1,30}\\))?";
    private static final String DAY = "(?:,?[ \\u00A0]\\p{Lu}\\p{L}{2,8}\\.?[ \\u00A0]\\d{1,2})?";
    private static final Pattern DATELINE =
            Pattern.compile(
                    "^" + CITY + REGION + DAY + AGENCY + "[ \\u00A0]?(?:—|–|--|-)(?=[ \\u00A0])");

    private Dateline() {}

    /** The dateline of the first paragraph of the body, if it has one. */
    static Optional<Segment> find(Layout layout) {
        for (int i = 0; i < layout.size(); i++) {
            if (layout.isOpen(i)) {
                return at(layout, i);
            }
        }
        return Optional.empty();
    }

    static boolean begins(String words) {
        return DATELINE.matcher(words).find();
    }

    private static Optional<Segment> at(Layout layout, int i) {
        Matcher matcher = DATELINE.matcher(layout.words(i));
        if (!matcher.find()) {
            return Optional.empty();
        }
        int start = layout.block(i).span().start();
        Span span = Span.of(start, start + matcher.end());
        return Optional.of(new Segment(span, SegmentRole.DATELINE, Reason.of("segment.dateline")));
    }
}
