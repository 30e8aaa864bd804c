package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files that are all of one thing: the time they take grows with their length and no faster. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HugeFilesTest {
    private static final String PARAGRAPHS = "<p>a b c".repeat(60_000);

    private final FileReader reader = new FileReader(Pages.boilerplate(), false, Columns.GUESSED);

    private Reading reading(String name, String text) {
        return reader.read(text.getBytes(StandardCharsets.UTF_8), Form.of(name), name, () -> "a1");
    }

    private void assertRead(String name, String text) {
        Reading reading = reading(name, text);
        assertThat(reading.unread()).isEmpty();
        assertThat(reading.articles()).hasSize(1);
    }

    private void assertTold(String name, String text, String told) {
        Reading reading = reading(name, text);
        assertThat(reading.articles()).isEmpty();
        assertThat(reading.unread())
                .singleElement()
                .satisfies(it -> assertThat(it.reason().sentence()).contains(told));
    }

    private static String numbered(String each) {
        return IntStream.range(0, 200_000)
                .mapToObj(i -> each.replace("#", "k" + i))
                .collect(Collectors.joining());
    }

    @Test
    void elements_within_elements() {
        for (String tag : new String[] {"<div>", "<b>", "<b><p>x", "<table><tr><td>"}) {
            assertRead("hall.html", tag.repeat(100_000) + Pages.FIRST);
        }
    }

    @Test
    void attributes() {
        assertRead("hall.html", "<p " + numbered("#=x ") + ">" + Pages.FIRST);
    }

    @Test
    void names_of_a_class() {
        String names = "words ".repeat(100_000);
        assertRead("hall.html", "<div class='" + names + "'>" + PARAGRAPHS + "</div>");
    }

    @Test
    void paragraphs_below_one_element_that_is_none_of_the_article() {
        for (String tag : new String[] {"nav>", "figure>", "div class=comments>", "form>"}) {
            assertRead("hall.html", Pages.BODY + "<" + tag + PARAGRAPHS);
            assertRead("hall.html", "<" + tag + PARAGRAPHS);
        }
    }

    @Test
    void breaks() {
        assertRead("hall.html", (Pages.FIRST + "<br>").repeat(50_000));
        assertRead("hall.html", "x<br> ".repeat(10) + "<br> ".repeat(500_000) + Pages.FIRST);
    }

    @Test
    void words_in_a_title() {
        String title = "word other ".repeat(100_000);
        assertRead("hall.html", "<title>" + title + "</title><h1>" + "third ".repeat(100_000));
    }

    @Test
    void writers_who_are_named_elsewhere() {
        String nodes = "{\"@id\":\"b\"},".repeat(60_000);
        String article =
                "{\"@type\":\"NewsArticle\",\"author\":[" + nodes.replace('b', 'a') + "1]}";
        assertRead(
                "hall.html",
                "<script type=application/ld+json>{\"@graph\":["
                        + nodes
                        + article
                        + "]}</script>"
                        + Pages.BODY);
    }

    @Test
    void words_around_a_day() {
        String day = "on,".repeat(50_000) + "13 May 2025";
        assertRead("hall.html", "<meta name=date content='" + day + "'>" + Pages.BODY);
        assertRead("hall.txt", "Council closes hall\n" + day + "\n\n" + Pages.FIRST);
    }

    @Test
    void marks() {
        for (String mark : new String[] {"!", ".)", "“", "…”", "1,", "A. "}) {
            assertRead("hall.txt", "Hall " + mark.repeat(500_000) + "x");
        }
    }

    @Test
    void lines_of_a_text() {
        assertRead("hall.txt", "It rains.\n\n".repeat(99_000));
        assertTold("hall.txt", "It rains.\n".repeat(200_001), "more than 200000 lines");
    }

    @Test
    void columns() {
        assertRead("hall.json", "[{" + numbered("\"#\":1,") + "\"text\":\"It closes.\"}]");
        assertTold("hall.json", "[{" + numbered("\"#\":1,") + "\"b\":1}]", "--columns");
    }

    @Test
    void lists_within_lists() {
        assertTold("hall.json", "[".repeat(100_000), "is no JSON");
    }

    @Test
    void parts_within_parts() {
        String nested =
                IntStream.range(0, 10_000)
                        .mapToObj(i ->
                                "Content-Type: multipart/mixed; boundary=b#\r\n\r\n--b#\r\n"
                                        .replace("#", Integer.toString(i)))
                        .collect(Collectors.joining());
        assertTold("hall.mhtml", nested, "holds no web page");
        String letters = "Content-Type: message/rfc822\r\n\r\n".repeat(10_000);
        assertTold("hall.mhtml", letters, "holds no web page");
    }

    @Test
    void a_picture_before_the_page_in_an_archive() {
        String base64 = ("QUJDREVG".repeat(9) + "\r\n").repeat(800_000);
        assertRead(
                "hall.mhtml",
                "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: image/png\r\n"
                        + "Content-Transfer-Encoding: base64\r\n\r\n"
                        + base64
                        + "--b\r\nContent-Type: text/html\r\n\r\n<p>The hall closes.\r\n--b--\r\n");
    }
}
