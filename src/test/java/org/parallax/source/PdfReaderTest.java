package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

class PdfReaderTest {
    private final PdfReader reader = new PdfReader(new TextReader(Pages.boilerplate(), false));

    /** A document of pages of lines; an empty line parts paragraphs. */
    private static byte[] pdf(String password, String[]... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (String[] lines : pages) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                    content.beginText();
                    content.newLineAtOffset(60, 700);
                    for (String line : lines) {
                        content.showText(line);
                        content.newLineAtOffset(0, line.isEmpty() ? -30 : -14);
                    }
                    content.endText();
                }
            }
            if (!password.isEmpty()) {
                document.protect(
                        new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static String[] lines(String... lines) {
        return lines;
    }

    private String text(byte[] bytes) throws UnreadableException {
        return reader.read("a1", "hall.pdf", bytes).text();
    }

    @Test
    void lines_become_paragraphs_and_cut_words_are_whole_again() throws Exception {
        Article article =
                reader.read(
                        "a1",
                        "hall.pdf",
                        pdf(
                                "",
                                lines(
                                        "Council closes hall",
                                        "",
                                        "The council voted on Tuesday to close the swim-",
                                        "ming hall on the quay, after a long debate.",
                                        "",
                                        "Nobody who spoke that evening wanted it.")));
        assertThat(article.text())
                .isEqualTo(
                        "Council closes hall\n\nThe council voted on Tuesday to close the swimming hall on the quay, after a long debate.\n\nNobody who spoke that evening wanted it.");
        assertThat(article.headline()).isEqualTo("Council closes hall");
    }

    @Test
    void running_heads_and_page_numbers_are_left_out() throws Exception {
        String[][] pages = new String[4][];
        for (int i = 0; i < 4; i++) {
            pages[i] =
                    lines(
                            "The Quay Ledger, page " + (i + 1),
                            "",
                            "Line number " + "abcd".charAt(i) + " of it.",
                            "",
                            "" + (i + 1));
        }
        assertThat(text(pdf("", pages)))
                .doesNotContain("Quay Ledger")
                .doesNotContainPattern("\\d")
                .contains("Line number a of it.")
                .contains("Line number d of it.");
    }

    @Test
    void a_locked_a_scanned_and_a_broken_file_are_told_apart() throws IOException {
        byte[] locked = pdf("secret", lines("The hall closes."));
        assertThatThrownBy(() -> text(locked)).hasMessage("locked");
        byte[] scanned = pdf("", lines());
        assertThatThrownBy(() -> text(scanned)).hasMessage("scanned");
        byte[] whole = pdf("", lines("The hall closes."));
        assertThatThrownBy(() -> text(new byte[0])).hasMessage("broken");
        assertThatThrownBy(() -> text("%PDF-1.7\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("broken");
        assertThatThrownBy(() -> text(Arrays.copyOf(whole, 40))).hasMessage("broken");
    }

    @Property(tries = 60)
    void a_damaged_file_is_read_or_told(@ForAll int at, @ForAll byte with) throws IOException {
        byte[] bytes = pdf("", lines("The hall closes.", "", "It rains."));
        bytes[Math.floorMod(at, bytes.length)] = with;
        try {
            assertThat(text(bytes)).isNotBlank();
        } catch (UnreadableException e) {
            assertThat(e.rule()).isIn("broken", "scanned", "locked", "pages");
        }
    }

    @Test
    void a_file_that_breaks_off_anywhere_is_read_or_told() throws IOException {
        byte[] whole = pdf("", lines("The hall closes.", "", "It rains."));
        for (int length = 0; length < whole.length; length += 7) {
            try {
                assertThat(text(Arrays.copyOf(whole, length))).isNotBlank();
            } catch (UnreadableException e) {
                assertThat(e.rule()).isIn("broken", "scanned");
            }
        }
    }
}
