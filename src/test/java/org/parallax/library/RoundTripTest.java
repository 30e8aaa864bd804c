package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Original;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Characters;
import org.parallax.text.Span;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What comes out of a library is what was put in, whatever it was. */
class RoundTripTest {
    private static @Nullable Path folder;
    private static @Nullable Library open;

    @BeforeContainer
    static void open() throws Exception {
        folder = Files.createTempDirectory("parallax-library");
        open = Library.open(folder);
    }

    @AfterContainer
    static void close() throws Exception {
        Objects.requireNonNull(open).close();
        try (Stream<Path> files = Files.walk(Objects.requireNonNull(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Library library() {
        return Objects.requireNonNull(open);
    }

    @Property(tries = 300)
    void an_article_reads_as_it_was_read(@ForAll("articles") Article article) throws Exception {
        Entry saved =
                library().add(List.of(Arrival.of(article, null))).entries().stream()
                        .findFirst()
                        .orElseGet(() -> known(article));
        Article back = library().entry(saved.key()).orElseThrow().read();
        assertThat(back).isEqualTo(article.as(back.id()));
    }

    private static Entry known(Article article) {
        try {
            return library().since(0, Long.MAX_VALUE, Integer.MAX_VALUE).stream()
                    .filter(it -> it.read().equals(article.as(it.read().id())))
                    .findFirst()
                    .orElseThrow();
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    @Property(tries = 200)
    void any_bytes_come_back_as_they_were(@ForAll byte[] bytes) throws Exception {
        assertThat(unpacked(Packed.of(new Original(null, null, bytes)), "")).isEqualTo(bytes);
        assertThat(unpacked(Packed.of(new Original(null, null, bytes), "text"), "text"))
                .isEqualTo(bytes);
    }

    private static byte[] unpacked(Packed packed, String text) throws Exception {
        return Packed.unpack(packed.manner(), packed.bytes(), packed.length(), text);
    }

    @Property(tries = 200)
    void bytes_that_the_text_says_are_not_kept_beside_it(@ForAll("texts") String text)
            throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Packed packed = Packed.of(new Original(null, null, bytes), text);
        assertThat(packed.bytes()).isEmpty();
        assertThat(packed.length()).isEqualTo(bytes.length);
        assertThat(unpacked(packed, text)).isEqualTo(bytes);
    }

    @Provide
    Arbitrary<String> texts() {
        return words().map(Characters::whole);
    }

    @Provide
    Arbitrary<Article> articles() {
        return Combinators.combine(
                        words(), mastheads(), words(), words().list().ofMaxSize(6), reasons())
                .as(RoundTripTest::article);
    }

    private static Article article(
            String path, Masthead masthead, String end, List<String> paragraphs, Reason reason) {
        StringBuilder text = new StringBuilder();
        List<Segment> segments = new ArrayList<>();
        SegmentRole[] roles = SegmentRole.values();
        for (String paragraph : paragraphs) {
            Span span = Span.of(text.length(), text.length() + paragraph.length());
            text.append(paragraph).append('\n');
            SegmentRole role = roles[(segments.size() + end.length()) % roles.length];
            segments.add(new Segment(span, role, reason));
        }
        return new Article(
                "a0", path, masthead, Characters.whole(text.append(end).toString()), segments);
    }

    /** Any units of UTF-16, made whole as every reader does; tabs, ends of lines and zeros too. */
    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(40),
                        Arbitraries.strings()
                                .withChars('\t', '\n', '\r', '\\', '\0', '’', '\uFEFF', 'a')
                                .ofMaxLength(20))
                .map(Characters::whole);
    }

    private static Arbitrary<Reason> reasons() {
        return Combinators.combine(words(), words().list().ofMaxSize(3)).as(Reason::new);
    }

    private static Arbitrary<Masthead> mastheads() {
        Arbitrary<Published> published =
                Combinators.combine(
                                Arbitraries.integers().between(-800_000, 800_000),
                                Arbitraries.of(Published.From.class))
                        .as((day, from) -> new Published(LocalDate.ofEpochDay(day), from));
        Arbitrary<Published.@Nullable From> from =
                Arbitraries.of(Published.From.class).injectNull(0.3);
        return Combinators.combine(
                        words().injectNull(0.3),
                        words().injectNull(0.3),
                        words().injectNull(0.3),
                        published.injectNull(0.3),
                        Combinators.combine(from, from, from).as(Masthead.Origins::new),
                        Arbitraries.of("en", "en-GB", "zh-Hant-TW").injectNull(0.3))
                .as(Masthead::new);
    }
}
