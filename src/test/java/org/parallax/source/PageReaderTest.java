package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

class PageReaderTest {
    private static final String BODY =
            "<p>The council voted on Tuesday to close the old swimming hall on the quay in October, after forty years.</p>"
                    + "<p>The hall needs a new roof, which the council says it cannot pay for without raising the rates again.</p>"
                    + "<p>Swimmers gathered outside the town hall with towels around their necks and sang until the lights went out.</p>";
    private static final PageReader READER = reader(false);

    private static PageReader reader(boolean plain) {
        try {
            return new PageReader(Lexicons.load(Path.of("assets")).boilerplate(), plain);
        } catch (LexiconException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Article> page(String html) {
        return READER.read("a1", "page.html", html);
    }

    private static Article read(String head, String body) {
        return page("<html><head>" + head + "</head><body>" + body + "</body></html>")
                .orElseThrow();
    }

    private static String roleOf(Article article, String words) {
        int at = article.text().indexOf(words);
        return article.segments().stream()
                .filter(segment -> segment.start() <= at && at < segment.end())
                .map(segment -> segment.role().name())
                .findFirst()
                .orElse("dropped");
    }

    private static LocalDate day(Article article) {
        return Objects.requireNonNull(article.published()).date();
    }

    @Test
    void a_page_without_words_gives_no_article() {
        assertThat(page("")).isEmpty();
        assertThat(
                        page(
                                "<html><script>var a = 'the council voted';</script><style>p{}</style></html>"))
                .isEmpty();
    }

    @Test
    void a_page_nested_beyond_all_sense_is_still_read() {
        String deep = "<div>".repeat(3_000) + BODY + "</div>".repeat(3_000);
        assertThat(read("<title>Hall to close</title>", deep).text()).contains("swimming hall");
    }

    @Test
    void what_a_page_says_to_machines_comes_first() {
        Article article =
                read(
                        "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":\"NewsArticle\","
                                + "\"headline\":\"Hall to close\",\"datePublished\":\"2025-05-13T23:30:00-04:00\","
                                + "\"author\":[{\"name\":\"Ann Reyes\"},{\"name\":\"Paul Okoro\"}],"
                                + "\"publisher\":{\"name\":\"The Quay Ledger\"}}]}</script>"
                                + "<meta property='og:site_name' content='Ledger Online'>",
                        "<h1>Hall to close</h1>" + BODY);
        assertThat(article.headline()).isEqualTo("Hall to close");
        assertThat(article.outlet()).isEqualTo("The Quay Ledger");
        assertThat(article.byline()).isEqualTo("Ann Reyes and Paul Okoro");
        assertThat(day(article)).as("the day it was where the outlet is").isEqualTo("2025-05-13");
        assertThat(Objects.requireNonNull(article.published()).from())
                .isEqualTo(Published.From.METADATA);
    }

    @Test
    void broken_data_for_machines_are_passed_over_and_the_tags_are_asked() {
        Article article =
                read(
                        "<script type='application/ld+json'>{\"@type\": NewsArticle,</script>"
                                + "<meta property='og:title' content='Hall to close'>"
                                + "<meta property='og:site_name' content='Ledger Online'>"
                                + "<meta property='article:published_time' content='2025-05-13'>",
                        "<h1>Hall to close</h1>" + BODY);
        assertThat(article.headline()).isEqualTo("Hall to close");
        assertThat(article.outlet()).isEqualTo("Ledger Online");
        assertThat(day(article)).isEqualTo("2025-05-13");
    }

    @Test
    void a_page_without_data_is_told_by_its_title_and_its_lines() {
        Article article =
                read(
                        "<title>The Quay Ledger - Hall to close after forty years</title>",
                        "<h1>Hall to close after forty years</h1><div>Posted on 13 May 2025 at 6:40 pm<br>by Ann Reyes, Harbour</div>"
                                + BODY);
        assertThat(article.outlet()).isEqualTo("The Quay Ledger");
        assertThat(article.byline()).isEqualTo("Ann Reyes");
        assertThat(day(article)).isEqualTo("2025-05-13");
        assertThat(Objects.requireNonNull(article.published()).from())
                .isEqualTo(Published.From.TEXT);
    }

    @Test
    void a_writer_in_a_blogs_own_mark_up_is_found() {
        Article article =
                read(
                        "<title>Hall to close</title>",
                        "<article><h1>Hall to close</h1><span class='byline'>by <span class='author vcard'>"
                                + "<a class='fn'>Ann Reyes</a></span></span>"
                                + BODY
                                + "</article>");
        assertThat(article.byline()).isEqualTo("Ann Reyes");
    }

    @Test
    void what_stands_around_the_article_is_set_apart_and_the_article_is_kept() {
        Article article =
                read(
                        "<title>Hall to close</title>",
                        "<nav><a href='/'>Home page</a> <a href='/s'>Sport today</a></nav>"
                                + "<div class='cookie-banner'><p>We and our partners use cookies on this page.</p></div>"
                                + "<article><h1>Hall to close</h1>"
                                + BODY
                                + "<figure><img src='h.jpg'><figcaption>The hall in winter.</figcaption></figure>"
                                + "<div class='pic'><img src='i.jpg'><p>Towels on the quay wall.</p></div>"
                                + "<aside class='related'><p>Ferry fares to rise again in the spring, says council</p></aside>"
                                + "<div class='newsletter-signup'><p>Get the day’s news in your inbox every evening.</p></div></article>"
                                + "<div class='usercomment'><b>Skipper</b>: About time, that roof was a danger to us all.</div>"
                                + "<footer><p>© 2025 The Quay Ledger</p></footer>");
        assertThat(roleOf(article, "The council voted")).isEqualTo("BODY");
        assertThat(roleOf(article, "Swimmers gathered")).isEqualTo("BODY");
        assertThat(roleOf(article, "The hall in winter")).isEqualTo("CAPTION");
        assertThat(roleOf(article, "Towels on")).isEqualTo("CAPTION");
        assertThat(roleOf(article, "About time")).isEqualTo("COMMENT");
        for (String furniture :
                List.of(
                        "Home page",
                        "partners use cookies",
                        "Ferry fares",
                        "in your inbox",
                        "© 2025")) {
            assertThat(roleOf(article, furniture)).as(furniture).isEqualTo("BOILERPLATE");
        }
    }

    @Test
    void a_block_quotation_stays_in_the_body_and_says_that_it_is_one() {
        Article article =
                read(
                        "<title>Hall to close</title>",
                        "<article><h1>Hall to close</h1>"
                                + BODY
                                + "<blockquote><p>We took this step because nobody showed us another one that we could pay for.</p></blockquote></article>");
        Segment quoted =
                article.segments().stream().filter(Segment::isQuoted).findFirst().orElseThrow();
        assertThat(quoted.role()).isEqualTo(SegmentRole.BODY);
        assertThat(article.in(quoted.span())).startsWith("We took this step");
    }

    @Test
    void paragraphs_made_of_two_line_breaks_are_paragraphs() {
        Article article =
                read(
                        "<title>Hall to close</title>",
                        "<h1>Hall to close</h1><div>The council voted on Tuesday to close the old hall on the quay.<br><br>"
                                + "The hall needs a new roof that the council says it cannot pay for.</div>");
        assertThat(article.prose()).hasSize(3);
    }

    @Test
    void a_plain_reading_is_all_body() {
        Article article =
                reader(true).read("a1", "page.html", "<h1>Hall</h1>" + BODY).orElseThrow();
        assertThat(article.headline()).isNull();
        assertThat(article.segments()).allMatch(segment -> segment.role() == SegmentRole.BODY);
    }

    @Property(tries = 300)
    void whatever_stands_in_a_file_it_is_no_page_or_one_whose_segments_lie_in_its_text(
            @ForAll String html) {
        page("<p>" + html)
                .ifPresent(article ->
                        assertThat(article.segments())
                                .allMatch(segment -> segment.end() <= article.text().length()));
    }
}
