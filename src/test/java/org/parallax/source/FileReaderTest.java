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

    private String told(String name, String bytes) throws IOException {
        Reading reading = outcome(name, bytes.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(reading.articles()).isEmpty();
        return reading.unread().getFirst().reason().sentence();
    }

    @Test
    void what_is_no_text_is_told_by_its_first_bytes_whatever_it_is_called() throws Exception {
        for (String name : new String[] {"hall.txt", "hall.html", "hall.pdf", "hall.csv"}) {
            assertThat(told(name, "{\\rtf1\\ansi The hall closes.\\par}"))
                    .contains("word processor", "plain text (.txt)");
            assertThat(told(name, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"))
                    .contains("word processor");
            assertThat(told(name, "PK\u0003\u0004\u0014\0")).contains("is packed", ".docx");
            assertThat(told(name, "\u001F\u008B\b\0")).contains("is packed");
            assertThat(told("week.parallax", "PK\u0003\u0004\u0014\0"))
                    .contains("is an assignment");
            for (String picture : new String[] {"\u0089PNG\r\n", "GIF89a", "\u00FF\u00D8\u00FF"}) {
                assertThat(told(name, picture)).contains("is a picture", "text recognition");
            }
            assertThat(told(name, "ID3\u0003")).contains("sound or film");
            assertThat(told(name, "%!PS-Adobe-3.0\n(The) show")).contains("PostScript");
        }
    }

    @Test
    void a_text_that_begins_like_one_of_them_is_read() throws Exception {
        for (String start :
                new String[] {"PK is a name. ", "GIF files are old. ", "ID3 is a tag. "}) {
            byte[] bytes = (start + Pages.FIRST).getBytes(StandardCharsets.UTF_8);
            assertThat(article("hall.txt", bytes).text()).startsWith(start);
        }
    }

    @Test
    void mark_up_that_is_no_page_is_not_read_as_an_article() throws Exception {
        assertThat(
                        sentence(
                                "hall.txt",
                                "<?xml version='1.0'?><nitf><p>The hall closes.</p></nitf>"))
                .contains("is XML");
        assertThat(sentence("hall.txt", "<svg><text>The hall</text></svg>")).contains("is XML");
        assertThat(sentence("hall.txt", "[ {\"title\": \"Hall\"}]")).contains("JSON", ".json");
        String late = "<?xml version='1.0'?><!--" + "x".repeat(9_000) + "--><rss version='2.0'>";
        assertThat(sentence("hall.xml", late)).contains("is a feed");
    }

    @Test
    void a_page_may_begin_as_xml_and_an_archive_may_be_called_a_text() throws Exception {
        String xml = "<?xml version=\"1.0\"?>\n<!-- saved --><html>" + Pages.BODY + "</html>";
        assertThat(article("hall.txt", xml.getBytes(StandardCharsets.UTF_8)).text())
                .doesNotContain("<p>")
                .contains(Pages.FIRST);
        String archive =
                "From: <Saved>\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
                        + "Content-Type: text/html\r\n\r\n"
                        + Pages.BODY
                        + "\r\n--b--\r\n";
        assertThat(article("hall.txt", archive.getBytes(StandardCharsets.UTF_8)).text())
                .doesNotContain("Content-Type")
                .contains(Pages.FIRST);
    }
}
