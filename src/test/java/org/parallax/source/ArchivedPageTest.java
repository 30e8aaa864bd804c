package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.GZIPOutputStream;

class ArchivedPageTest {
    private static final String HEAD =
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://ledger.example/hall
            Subject: Hall to close
            Date: Tue, 13 May 2025 08:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="--part--"

            """;

    private static byte[] archive(String parts) {
        return (HEAD + parts).replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String part(String type, String encoding, String body) {
        return "----part--\nContent-Type: "
                + type
                + "\nContent-Transfer-Encoding: "
                + encoding
                + "\n\n"
                + body
                + "\n";
    }

    @Test
    void the_page_is_read_and_its_pictures_are_not() throws Exception {
        String page =
                ArchivedPage.of(
                        archive(
                                part("image/png", "base64", "AAAA")
                                        + part(
                                                "text/html; charset=utf-8",
                                                "quoted-printable",
                                                "<p>The caf=C3=A9 closes, =\nshe said.</p>")
                                        + "----part----\n"));
        assertThat(page).contains("The café closes, she said.").doesNotContain("AAAA");
    }

    @Test
    void a_page_in_base64_and_windows_signs_is_read() throws Exception {
        String body =
                Base64.getMimeEncoder()
                        .encodeToString(
                                "<p>“Closed”</p>".getBytes(Charset.forName("windows-1252")));
        String page =
                ArchivedPage.of(
                        archive(
                                part("text/html; charset=windows-1252", "base64", body)
                                        + "----part----\n"));
        assertThat(page).contains("“Closed”");
    }

    @Test
    void an_archive_that_breaks_off_gives_what_is_there() throws Exception {
        String page =
                ArchivedPage.of(archive(part("text/html", "7bit", "<p>The hall closes.</p>")));
        assertThat(page).contains("The hall closes.");
    }

    @Test
    void an_archive_without_a_page_is_told() {
        assertThatThrownBy(() ->
                        ArchivedPage.of(
                                archive(part("image/png", "base64", "AAAA") + "----part----\n")))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> ArchivedPage.of(new byte[0]))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void parts_within_parts_without_end_are_told() {
        StringBuilder nested = new StringBuilder();
        for (int i = 0; i < 500; i++) {
            nested.append("Content-Type: multipart/mixed; boundary=\"b")
                    .append(i)
                    .append("\"\n\n--b")
                    .append(i)
                    .append('\n');
        }
        byte[] bytes = nested.toString().getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> ArchivedPage.of(bytes)).isInstanceOf(UnreadableException.class);
    }

    @Property(tries = 200)
    void no_bytes_break_it(@ForAll byte[] bytes) {
        try {
            assertThat(ArchivedPage.of(bytes)).isNotNull();
        } catch (UnreadableException e) {
            assertThat(e.rule()).isNotBlank();
        }
    }

    @Test
    void the_encoding_that_a_part_names_counts_before_what_its_page_names() throws Exception {
        String body = "<meta charset=3D\"windows-1252\"><p>caf=C3=A9</p>";
        String page =
                ArchivedPage.of(
                        archive(part("text/html; charset=utf-8", "quoted-printable", body)));
        assertThat(page).contains("<p>café</p>");
    }

    @Test
    void an_encoding_that_does_not_exist_does_no_harm() throws Exception {
        for (String type : new String[] {"text/html", "text/html; charset=klingon"}) {
            assertThat(ArchivedPage.of(archive(part(type, "quoted-printable", "caf=C3=A9"))))
                    .contains("café");
        }
    }

    @Test
    void a_page_that_is_pressed_is_told() throws Exception {
        ByteArrayOutputStream pressed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(pressed)) {
            gzip.write("<p>The hall closes.</p>".repeat(1_000).getBytes(StandardCharsets.UTF_8));
        }
        String body = Base64.getMimeEncoder().encodeToString(pressed.toByteArray());
        byte[] bytes = archive(part("text/html\nContent-Encoding: gzip", "base64", body));
        assertThatThrownBy(() -> ArchivedPage.of(bytes)).hasMessage("archive");
    }

    @Test
    void a_page_that_is_too_long_is_told() {
        byte[] bytes = archive(part("text/html", "7bit", "<p>The hall closes.\n".repeat(500_000)));
        assertThatThrownBy(() -> ArchivedPage.of(bytes)).hasMessage("large");
    }

    @Test
    void a_page_wrapped_in_an_unknown_way_is_told_and_not_read_as_it_lies() {
        for (String encoding : new String[] {"gzip", "x-uuencode", "binhex"}) {
            byte[] archive = archive(part("text/html", encoding, "SGFsbCBjbG9zZXM="));
            assertThatThrownBy(() -> ArchivedPage.of(archive)).hasMessage("archive");
        }
    }
}
