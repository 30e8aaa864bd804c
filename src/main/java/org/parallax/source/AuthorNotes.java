package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.article.SegmentRole;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Lines that say who the writer is, where to follow or write to her: they tell nothing of the news.
 */
final class AuthorNotes {
    private static final int LONGEST = 80;

    private static final String NAME =
            "\\p{Lu}[\\p{L}.'’\\-]*(?:[ \\u00A0](?:de|di|van|von|der|la|\\p{Lu}[\\p{L}.'’\\-]*)){1,3}";

    private static final Pattern ALONE = Pattern.compile(NAME);

    private static final String TRADE =
            "(?:reporter|writer|editor|correspondent|columnist|journalist|blogger|freelancer|contributor|"
                    + "photographer|producer|critic|fellow|author|staff|bureau chief)";

    /** "Ann Reyes is a staff reporter …", "Ann Reyes covers schools …". */
    private static final Pattern NOTE =
            Pattern.compile(
                    "^(?:By )?(?:"
                            + NAME
                            + "|(?:He|She|They)),? (?:(?:is|was|are) (?:an?|the|our)\\b[^.]{0,90}\\b"
                            + TRADE
                            + "s?\\b|(?:an?|the) [^.]{0,60}\\b"
                            + TRADE
                            + "\\b[^.]{0,90}\\.|(?:(?:currently |now )?(?:works (?:for|at|as)|writes (?:about|on|for))|covers|reports (?:on|from|for)|joined) ).*");

    /** "Contact Ann Reyes at reyes@example.org". */
    private static final Pattern CONTACT =
            Pattern.compile(
                    "(?i)^.{0,120}\\b(?:contact|e-?mail|reach(?:ed)?|write to|follow|tips?|send)\\b.{0,120}"
                            + "(?:[\\w.+-]+@[\\w-]+\\.[\\w.]+|(?:^|\\s)@\\w{2,}).{0,80}$");

    private AuthorNotes() {}

    /** Sets apart the notes on the writers named above, wherever they stand, and any at the end. */
    static void apply(Layout layout, @Nullable String byline) {
        List<String> writers = writers(byline);
        for (int i = 0; i < layout.size(); i++) {
            if (layout.role(i) == SegmentRole.BYLINE && ALONE.matcher(layout.words(i)).matches()) {
                writers.add(layout.words(i));
            }
        }
        boolean end = true;
        for (int i = layout.size() - 1; i > 0; i--) {
            if (!layout.isOpen(i)) {
                continue;
            }
            boolean theirs = isOn(writers, layout, i);
            if (theirs || (end && isNote(layout, i))) {
                layout.set(i, SegmentRole.BOILERPLATE, "author");
            } else {
                end = false;
            }
        }
    }

    private static boolean isNote(Layout layout, int i) {
        String words = layout.words(i);
        return layout.tokens(i).size() <= LONGEST
                && (NOTE.matcher(words).matches() || CONTACT.matcher(words).matches());
    }

    private static boolean isOn(List<String> writers, Layout layout, int i) {
        String words = layout.words(i);
        boolean named =
                writers.stream()
                        .anyMatch(writer ->
                                words.startsWith(writer) || words.startsWith("By " + writer));
        return named && isNote(layout, i);
    }

    private static List<String> writers(@Nullable String byline) {
        List<String> writers = new ArrayList<>();
        if (byline != null) {
            Arrays.stream(byline.split(",| and ", -1))
                    .map(String::strip)
                    .filter(name -> name.indexOf(' ') > 0)
                    .forEach(writers::add);
        }
        return writers;
    }
}
