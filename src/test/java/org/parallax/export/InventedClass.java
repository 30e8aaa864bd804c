package org.parallax.export;

import org.parallax.article.Article;
import org.parallax.article.Fingerprint;
import org.parallax.article.Masthead;
import org.parallax.article.Prose;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.flag.Assignment;
import org.parallax.flag.Category;
import org.parallax.flag.Flag;
import org.parallax.flag.HandIn;
import org.parallax.flag.Origin;
import org.parallax.flag.SharedFlag;
import org.parallax.message.Reason;
import org.parallax.text.Sentence;
import org.parallax.text.Span;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** A class of which nobody is real, with an assignment and what is handed in for it. */
public final class InventedClass {
    /** Its sentences 1 to 6 are the body's; 0 is the headline. */
    private static final String BODY =
            """
            The council closes the 🏛 hall on Friday. It leaks, and repairs cost $40,000.

            It is a shame. “We were never asked,” said Ann Reyes. Nobody will miss it, she claimed.

            The vote was 7 to 2.\
            """;

    private final List<Article> articles;
    private final Assignment assignment;

    private InventedClass(List<Article> articles, Assignment assignment) {
        this.articles = List.copyOf(articles);
        this.assignment = assignment;
    }

    /** A class that is asked about all sentences of one short article. */
    public static InventedClass ofTheHall() {
        return of(List.of(article("The Tide", "Hall to close", BODY)));
    }

    /** A class that is asked about all sentences of some articles. */
    public static InventedClass of(List<Article> articles) {
        return asking(articles, usual());
    }

    /** The same with categories of the teacher's own. */
    public static InventedClass asking(List<Article> articles, List<String> categories) {
        Assignment.Brief brief =
                new Assignment.Brief("Week 3", "What is this sentence?", categories, false);
        List<Assignment.Task> tasks =
                articles.stream().map(it -> new Assignment.Task(origin(it), List.of())).toList();
        return new InventedClass(articles, Assignment.of(brief, tasks));
    }

    /** The same class, asked about some sentences of its first article. */
    public InventedClass askedOnly(int... sentences) {
        Article article = articles.getFirst();
        List<Flag.Quoted> asked =
                Arrays.stream(sentences)
                        .mapToObj(it -> Flag.Quoted.of(article.text(), spans(article).get(it)))
                        .toList();
        return new InventedClass(
                articles,
                Assignment.of(
                        assignment.brief(), List.of(new Assignment.Task(origin(article), asked))));
    }

    private static List<String> usual() {
        return Arrays.stream(Category.values()).map(Category::key).toList();
    }

    /** An article with a headline and paragraphs. */
    public static Article article(String outlet, String headline, String body) {
        String text = headline + "\n\n" + body;
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (String paragraph : text.split("\n\n", -1)) {
            SegmentRole role = at == 0 ? SegmentRole.HEADLINE : SegmentRole.BODY;
            Span span = Span.of(at, at + paragraph.length());
            segments.add(new Segment(span, role, Reason.of("role.body")));
            at += paragraph.length() + 2;
        }
        Masthead masthead = new Masthead(outlet, headline, null, null);
        return new Article("a1", "https://tide.example/" + headline, masthead, text, segments);
    }

    private static Origin origin(Article article) {
        return new Origin(
                article.path(),
                Fingerprint.of(article.text()),
                Objects.requireNonNull(article.outlet()),
                Objects.requireNonNull(article.headline()));
    }

    private static List<Span> spans(Article article) {
        return Prose.of(article).stream()
                .flatMap(it -> it.sentences().stream())
                .map(Sentence::span)
                .toList();
    }

    public Assignment assignment() {
        return assignment;
    }

    public List<Article> articles() {
        return articles;
    }

    /** How many sentences there are, asked about or not. */
    public int sentences() {
        return articles.stream().mapToInt(it -> spans(it).size()).sum();
    }

    /** A flag on a sentence, counted through all articles; made in that second of 1970. */
    public SharedFlag flag(int sentence, String category, String note) {
        return flag(sentence, category, note, Instant.ofEpochSecond(sentence));
    }

    public SharedFlag flag(int sentence, String category, String note, Instant moment) {
        int left = sentence;
        for (Article article : articles) {
            List<Span> spans = spans(article);
            if (left < spans.size()) {
                Flag.Quoted quoted = Flag.Quoted.of(article.text(), spans.get(left));
                Flag flag = new Flag(0, 0, quoted, category, note, moment);
                return SharedFlag.of(flag, origin(article), article.text(), spans);
            }
            left -= spans.size();
        }
        throw new IllegalArgumentException("no sentence " + sentence);
    }

    /**
     * What a reader hands in.
     *
     * @param categories of the sentences from the first on; empty where one is not flagged
     */
    public HandIn handIn(String reader, String... categories) {
        List<SharedFlag> flags = new ArrayList<>();
        for (int i = 0; i < categories.length; i++) {
            if (!categories[i].isEmpty()) {
                // Two readers never make a flag at one moment.
                Instant moment = Instant.ofEpochSecond(reader.hashCode() & 0xffff, i);
                flags.add(flag(i, categories[i], reader + " on " + i, moment));
            }
        }
        return new HandIn(reader, assignment.id(), flags);
    }

    /** Writes the assignment, with its articles' texts. */
    public Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            AssignmentFile.write(assignment, articles, "Parallax 9", out);
        }
        return file;
    }

    /** Writes what a reader hands in. */
    public static Path write(HandIn handIn, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            AnnotationWriter.write(handIn, "Parallax 9", out);
        }
        return file;
    }
}
