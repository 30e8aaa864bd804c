package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
            assertThat(e.rule()).isIn("broken", "scanned", "locked", "pages", "endless");
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

    /** A document of one page whose form draws the next one ten times, and so on. */
    private static byte[] forms(int deep) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject drawn = new PDFormXObject(document);
            for (int i = 0; i < deep; i++) {
                PDFormXObject outer = new PDFormXObject(document);
                PDResources resources = new PDResources();
                resources.put(COSName.getPDFName("X"), drawn);
                outer.setResources(resources);
                try (OutputStream out = outer.getStream().createOutputStream()) {
                    out.write("/X Do ".repeat(10).getBytes(StandardCharsets.US_ASCII));
                }
                drawn = outer;
            }
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(drawn);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_small_file_that_unfolds_without_end_is_given_up() throws IOException {
        byte[] bytes = forms(10);
        assertThatThrownBy(() -> text(bytes)).hasMessage("endless");
    }

    @Test
    void a_file_that_is_locked_for_one_key_is_told_as_locked() {
        String objects =
                """
                %PDF-1.7
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
                3 0 obj<</Filter/Adobe.PubSec/V 4>>endobj
                """;
        StringBuilder table = new StringBuilder("xref\n0 4\n0000000000 65535 f \n");
        for (int i = 1; i < 4; i++) {
            table.append("%010d 00000 n \n".formatted(objects.indexOf(i + " 0 obj")));
        }
        String locked =
                objects
                        + table
                        + "trailer<</Size 4/Root 1 0 R/Encrypt 3 0 R/ID[<00><00>]>>\nstartxref\n"
                        + objects.length()
                        + "\n%%EOF";
        assertThatThrownBy(() -> text(locked.getBytes(StandardCharsets.US_ASCII)))
                .hasMessage("locked");
    }
}
