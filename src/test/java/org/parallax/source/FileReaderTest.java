package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.SegmentRole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

class FileReaderTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String QUOTED = "“It’s the café’s last summer,” she said — and sighed.";

    @TempDir private Path folder = Path.of("");

    private final FileReader reader = new FileReader(Pages.boilerplate(), false, Columns.GUESSED);

    private Reading outcome(String name, byte[] bytes) throws IOException {
        return reader.read(Files.write(folder.resolve(name), bytes), () -> "a1");
    }

    private Article article(String name, byte[] bytes) throws IOException {
        Reading reading = outcome(name, bytes);
        assertThat(reading.unread()).isEmpty();
        return reading.articles().getFirst();
    }

    private String sentence(String name, String text) throws IOException {
        Reading reading = outcome(name, text.getBytes(StandardCharsets.UTF_8));
        assertThat(reading.articles()).isEmpty();
        return reading.unread().getFirst().reason().sentence();
    }

    private static String page(String head) {
        return "<html><head>"
                + head
                + "</head><body>"
                + Pages.BODY
                + "<p>"
                + QUOTED
                + "</p></body>";
    }

    @Test
    void a_page_of_nothing_but_script_gets_one_sentence_that_names_it() throws Exception {
        assertThat(sentence("shell.html", "<html><body><script>app()</script></body></html>"))
                .startsWith(folder.resolve("shell.html") + " ")
                .contains("without words")
                .endsWith(".")
                .doesNotContain("\n");
    }

    @Test
    void a_file_that_is_gone_gets_one_sentence_that_names_it() {
        assertThat(reader.read(folder.resolve("gone.html"), () -> "a1").unread())
                .singleElement()
                .satisfies(it -> assertThat(it.reason().sentence()).contains("gone.html"));
    }

    @Test
    void a_folder_named_like_a_page_gets_one_sentence_that_names_it() throws Exception {
        Path odd = Files.createDirectory(folder.resolve("odd.html"));
        assertThat(reader.read(odd, () -> "a1").unread())
                .singleElement()
                .satisfies(it -> assertThat(it.reason().sentence()).contains("odd.html"));
    }

    @Test
    void bytes_of_windows_are_read_as_the_page_declares_them() throws Exception {
        for (String head :
                new String[] {
                    "<meta charset=\"windows-1252\">",
                    "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; CHARSET=Windows-1252'>"
                }) {
            assertThat(article("old.html", page(head).getBytes(WINDOWS)).text()).contains(QUOTED);
        }
    }

    @Test
    void bytes_of_windows_in_a_page_that_declares_nothing_are_found_out() throws Exception {
        assertThat(article("old.html", page("").getBytes(WINDOWS)).text()).contains(QUOTED);
    }

    @Test
    void an_encoding_that_does_not_exist_does_no_harm() throws Exception {
        assertThat(
                        article(
                                        "odd.html",
                                        page("<meta charset=\"klingon\">")
                                                .getBytes(StandardCharsets.UTF_8))
                                .text())
                .contains(QUOTED);
    }

    @Test
    void a_page_may_begin_with_a_byte_order_mark() throws Exception {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16LE}) {
            Article article =
                    article("marked.html", ("\uFEFF" + page(Pages.TITLE)).getBytes(charset));
            assertThat(article.text()).startsWith("Council closes hall").contains(QUOTED);
        }
    }

    @Test
    void line_ends_of_windows_do_not_reach_the_text() throws Exception {
        String page = page(Pages.TITLE).replace("><", ">\r\n<").replace(" hall ", "\r\nhall\r\n");
        assertThat(article("dos.html", page.getBytes(StandardCharsets.UTF_8)).text())
                .contains(Pages.FIRST)
                .doesNotContain("\r");
    }

    @Test
    void a_page_is_told_by_its_first_words_whatever_the_file_is_called() throws Exception {
        for (String start : new String[] {"\n <!DOCTYPE HTML>", "<HTML lang='en'>"}) {
            Article article =
                    article(
                            "saved.txt",
                            (start + page(Pages.TITLE)).getBytes(StandardCharsets.UTF_8));
            assertThat(article.text()).doesNotContain("<p>").contains(Pages.FIRST);
        }
    }

    @Test
    void a_text_that_speaks_of_mark_up_is_no_page() throws Exception {
        String text = "On pages\n\nA page begins with <html> and ends when its writer does.\n";
        assertThat(article("pages.txt", text.getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo(text);
    }

    @Test
    void a_page_named_so_may_hold_no_mark_up_at_all() throws Exception {
        Article article = article("bare.htm", Pages.FIRST.getBytes(StandardCharsets.UTF_8));
        assertThat(article.text()).isEqualTo(Pages.FIRST);
        assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
    }

    @Test
    void a_page_of_nothing_but_no_break_spaces_is_a_page_without_words() throws Exception {
        assertThat(sentence("shell.html", "<html><body><p>&nbsp;</p></body></html>"))
                .contains("without words");
    }

    @Test
    void bytes_of_windows_in_a_page_that_declares_latin_1_are_read_as_browsers_read_them()
            throws Exception {
        assertThat(
                        article("old.html", page("<meta charset=\"iso-8859-1\">").getBytes(WINDOWS))
                                .text())
                .contains(QUOTED);
    }

    @Test
    void bytes_of_windows_in_a_page_whose_script_alone_declares_an_encoding_are_found_out()
            throws Exception {
        assertThat(
                        article(
                                        "old.html",
                                        page("<script src=\"x.js\" charset=\"utf-8\"></script>")
                                                .getBytes(WINDOWS))
                                .text())
                .contains(QUOTED);
    }

    @Test
    void a_label_that_is_not_true_does_no_harm() throws Exception {
        for (String label : new String[] {"utf-8", "utf-16", "UTF-16LE", "ibm037", "x-klingon"}) {
            byte[] bytes = page("<meta charset=\"" + label + "\">").getBytes(WINDOWS);
            assertThat(article("old.html", bytes).text()).contains(QUOTED);
        }
    }

    @Test
    void a_page_with_bytes_of_nothing_in_it_is_told() throws Exception {
        assertThat(sentence("odd.html", page("\0"))).contains("not a text or a web page");
    }

    @Test
    void halves_of_characters_do_not_reach_the_text() throws Exception {
        byte[] page = page("<title>Hall &#xD83D; closes</title>").getBytes(StandardCharsets.UTF_8);
        // The half as it stands where a program took each unit for a character of its own.
        byte[] half = {'<', 'p', '>', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(page);
        bytes.writeBytes(page);
        bytes.writeBytes(half);
        Article article = article("odd.html", bytes.toByteArray());
        assertThat(article.text() + article.headline()).doesNotContainPattern("[\\uD800-\\uDFFF]");
    }

    /** As a browser's extension saves it: style sheets and pictures in the page itself. */
    private static String pictured(int megabytes) {
        String data = "data:image/png;base64," + "iVBORw0KGgo+/".repeat(20_000);
        String picture = "<img src=\"" + data + "\" srcset=\"" + data + " 1x, " + data + " 2x\">";
        String style = "<style>:root{--img-1:url(\"" + data + "\")}.a{b:url(" + data + ")}</style>";
        return page(style + Pages.TITLE)
                .replace("</h1>", "</h1>" + picture.repeat(megabytes * 4 / 3));
    }

    @Test
    void a_page_whose_size_is_its_pictures_is_read() throws Exception {
        byte[] bytes = pictured(12).getBytes(StandardCharsets.UTF_8);
        assertThat(bytes).hasSizeGreaterThan(12 << 20);
        assertThat(article("saved.html", bytes).text())
                .startsWith("Council closes hall")
                .contains(Pages.THIRD, QUOTED)
                .doesNotContain("data:");
    }

    @Test
    void a_page_or_a_text_whose_words_are_too_many_is_told_by_their_size() throws Exception {
        String words = "<p>" + Pages.FIRST.repeat((9 << 20) / Pages.FIRST.length() + 1);
        assertThat(sentence("long.html", pictured(4) + words)).contains("9 MB").contains("8 MB");
        assertThat(sentence("long.txt", pictured(12).substring(1))).contains("8 MB");
    }
}
