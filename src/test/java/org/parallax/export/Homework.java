package org.parallax.export;

import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.flag.Assignment;
import org.parallax.flag.Flag;
import org.parallax.flag.Origin;
import org.parallax.flag.Seal;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** An invented assignment, and the parts that its file has. */
final class Homework {
    static final String PROGRAM = "Parallax 9";
    static final String JSON = "assignment.json";
    static final String FIRST = "articles/1.json";

    static final Article ARTICLE =
            article("https://tide.example/hall", "Hall to close", "It rains. “Ça va” 👍 said she.");
    static final Assignment ASSIGNMENT =
            Assignment.of(
                    new Assignment.Brief(
                            "Week 3", "What is this sentence?", List.of("fact", "opinion"), false),
                    List.of(
                            new Assignment.Task(
                                    origin(ARTICLE),
                                    List.of(Flag.Quoted.of(ARTICLE.text(), Span.of(15, 24))))));

    private Homework() {}

    static Article article(String place, String headline, String body) {
        String text = headline + "\n\n" + body;
        int start = headline.length() + 2;
        return new Article(
                "a1",
                place,
                new Masthead(
                        "The Tide",
                        headline,
                        "Ann Reyes",
                        new Published(LocalDate.of(2026, 3, 1), Published.From.METADATA)),
                text,
                List.of(
                        new Segment(
                                Span.of(0, headline.length()),
                                SegmentRole.HEADLINE,
                                Reason.of("segment.headline", "a\tb")),
                        new Segment(
                                Span.of(start, text.length()),
                                SegmentRole.BODY,
                                Reason.of("segment.body"))));
    }

    static Origin origin(Article article) {
        return new Origin(
                article.path(), Fingerprint.of(article.text()), "The Tide", "Hall to close");
    }

    /** The whole file, with the article in it. */
    static byte[] whole() {
        return AssignmentFile.bytes(ASSIGNMENT, List.of(ARTICLE), PROGRAM);
    }

    /** What is asked, as if these articles went with it. */
    static byte[] json(byte[]... articles) {
        String seal = "";
        if (articles.length > 0) {
            Seal all = new Seal();
            List.of(articles).forEach(all::add);
            seal = all.name();
        }
        return AssignmentJson.bytes(ASSIGNMENT, PROGRAM, seal);
    }

    /** A file in which the article is another. */
    static byte[] with(String article) {
        byte[] entry = bytes(article);
        return new RawZip().entry(JSON, json(entry)).entry(FIRST, entry).bytes();
    }

    static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
