package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.text.Span;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Any bytes are read or told. A plain test run goes over the inputs that are kept; {@code .ci/fuzz}
 * looks for new ones.
 */
@Timeout(10)
class ReadersFuzzTest {
    private static final String MINUTE = "1m";
    private static final Pattern LONE = Pattern.compile("\\p{Cs}");

    private static final FileReader READER =
            new FileReader(Pages.boilerplate(), false, Columns.GUESSED);

    @FuzzTest(maxDuration = MINUTE)
    void page(byte[] bytes) {
        one("hall.html", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void text(byte[] bytes) {
        one("hall.txt", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void archive(byte[] bytes) {
        one("hall.mhtml", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void pdf(byte[] bytes) {
        one("hall.pdf", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void table(byte[] bytes) {
        many("archive.csv", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void lines(byte[] bytes) {
        many("archive.jsonl", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void json(byte[] bytes) {
        many("archive.json", bytes);
    }

    @FuzzTest(maxDuration = MINUTE)
    void feed(byte[] bytes) {
        try {
            Feed feed = FeedReader.read(bytes, URI.create("https://ledger.example/feed"));
            assertThat(feed.entries())
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.address().getScheme()).startsWith("http"));
        } catch (UnreadableException e) {
            assertThat(e.rule()).startsWith("feed.");
        }
    }

    private static void one(String path, byte[] bytes) {
        Reading reading = many(path, bytes);
        assertThat(reading.articles().size() + reading.unread().size()).isEqualTo(1);
    }

    private static Reading many(String path, byte[] bytes) {
        List<String> ids = new ArrayList<>();
        Reading reading =
                READER.read(
                        bytes,
                        Form.of(path),
                        path,
                        () -> {
                            ids.add("a" + (ids.size() + 1));
                            return ids.getLast();
                        });
        assertThat(reading.articles().isEmpty() && reading.unread().isEmpty()).isFalse();
        reading.articles().forEach(ReadersFuzzTest::check);
        reading.unread().forEach(it -> check(path, it));
        return reading;
    }

    private static void check(Article article) {
        String text = article.text();
        int at = 0;
        for (Segment segment : article.segments()) {
            assertThat(Span.of(at, segment.start()).trim(text).isEmpty()).isTrue();
            assertThat(segment.span().isEmpty()).isFalse();
            assertThat(segment.reason().sentence()).isNotBlank();
            at = segment.end();
        }
        assertThat(Span.of(at, text.length()).trim(text).isEmpty()).isTrue();
        Masthead masthead = article.masthead();
        Stream.of(text, masthead.outlet(), masthead.headline(), masthead.byline())
                .filter(Objects::nonNull)
                .forEach(words -> assertThat(LONE.matcher(words).find()).isFalse());
    }

    private static void check(String path, Unread unread) {
        assertThat(unread.path()).isEqualTo(path);
        assertThat(unread.reason().sentence()).startsWith(path).endsWith(".").doesNotContain("\n");
    }
}
