package org.parallax.article;

import org.parallax.message.Reason;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Articles made up by chance, the same ones on every run: what a benchmark reads. */
public final class Generated {
    private static final List<String> GIVEN =
            List.of(
                    "Ann", "Paul", "Clare", "Marcus", "Ines", "Tom", "Ruth", "Victor", "Nora",
                    "Ivan");
    private static final List<String> LAST =
            List.of(
                    "Reyes",
                    "Okoro",
                    "Fenn",
                    "Marsh",
                    "Calloway",
                    "Adcroft",
                    "Tarrow",
                    "Hask",
                    "Lindqvist",
                    "Moreau");
    private static final List<String> ROLES =
            List.of(
                    "the mayor",
                    "a spokesman for the council",
                    "head of the Rail Union",
                    "who has run the hall since 2009",
                    "the head librarian",
                    "45, a swimmer");
    private static final List<String> SUBJECTS =
            List.of(
                    "The hall",
                    "The night train",
                    "The old library",
                    "The council",
                    "A new bridge over the river",
                    "The Harbour Department",
                    "The budget",
                    "Every school in Quillford");
    private static final List<String> VERBS =
            List.of(
                    "will close in May",
                    "cost £4.6 million last year",
                    "was built in 1936",
                    "has lost a third of its visitors",
                    "could open again before the winter",
                    "needs a roof more than it needs a report",
                    "is used by 1,200 people a week",
                    "must be sold by the end of March");
    private static final List<String> SAID =
            List.of(
                    "said",
                    "told the council",
                    "added",
                    "wrote in a letter",
                    "argued",
                    "insisted",
                    "claimed",
                    "said on Monday");

    private final Random random;

    private Generated(long seed) {
        this.random = new Random(seed);
    }

    /** {@code count} articles of about 3,600 characters. */
    public static List<Article> articles(int count) {
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            articles.add(new Generated(i).article("a" + i));
        }
        return articles;
    }

    private Article article(String id) {
        StringBuilder text = new StringBuilder();
        for (int paragraph = 0; paragraph < 14; paragraph++) {
            int sentences = 1 + random.nextInt(4);
            for (int i = 0; i < sentences; i++) {
                text.append(i == 0 ? "" : " ").append(sentence());
            }
            text.append("\n\n");
        }
        List<Segment> segments = new ArrayList<>();
        for (Span span : Paragraphs.of(text.toString())) {
            segments.add(new Segment(span, SegmentRole.BODY, Reason.of("segment.body")));
        }
        Masthead masthead = new Masthead(null, null, null, null);
        return new Article(id, id + ".txt", masthead, text.toString(), segments);
    }

    private String sentence() {
        return switch (random.nextInt(9)) {
            case 0 ->
                    "“"
                            + clause()
                            + ", and "
                            + lower(clause())
                            + ",” "
                            + name()
                            + " "
                            + pick(SAID)
                            + ".";
            case 1 -> name() + ", " + pick(ROLES) + ", " + pick(SAID) + ": “" + clause() + ".”";
            case 2 -> name() + " " + pick(SAID) + " that " + lower(clause()) + ".";
            case 3 -> clause() + ", according to " + name() + ".";
            case 4 ->
                    "She called it “a " + pick(List.of("gift", "mess", "promise")) + " to us all.”";
            case 5 -> "“" + clause() + ",” she said. “" + clause() + ".”";
            default -> clause() + ", and " + lower(clause()) + " in a town of 31,000 people.";
        };
    }

    private String name() {
        return random.nextInt(3) == 0 ? pick(LAST) : pick(GIVEN) + " " + pick(LAST);
    }

    private String clause() {
        return pick(SUBJECTS) + " " + pick(VERBS);
    }

    private static String lower(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }

    private String pick(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
