package org.parallax.export;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.parallax.text.Sha256;
import org.w3c.dom.Document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.Optional;

/**
 * A report as PDF: the page of {@link HtmlReport} on sheets of A4, tagged for those who have it
 * read to them. Nothing is fetched for it, and the same report gives the same bytes.
 */
public final class PdfReport {
    static {
        // It would write on the terminal what it makes of each rule of the style.
        XRLog.setLoggingEnabled(false);
    }

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final Letters letters;

    private PdfReport(Letters letters) {
        this.letters = letters;
    }

    /**
     * Draws it.
     *
     * @param fonts the folder of the typefaces
     * @throws IOException where a typeface cannot be read
     */
    public static PdfReport of(Report report, Path fonts) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Typeface typeface = new Typeface(document, fonts);
            PdfReport pdf = new PdfReport(new Letters(typeface::has));
            String html = HtmlReport.of(report);
            Document page = PrintedPage.of(html, pdf.letters);
            try (PdfBoxRenderer renderer = renderer(document, typeface, report, page)) {
                renderer.createPDFWithoutClosing();
                date(document, report.made());
                document.setDocumentId(ByteBuffer.wrap(Sha256.of(html)).getLong());
                document.save(pdf.drawn);
            }
            return pdf;
        }
    }

    private static PdfBoxRenderer renderer(
            PDDocument document, Typeface typeface, Report report, Document page) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        typeface.addTo(builder);
        return builder.usePDDocument(document)
                .usePdfUaAccessibility(true)
                .withProducer(report.origin().program())
                .useUriResolver((base, address) -> null)
                .useExternalResourceAccessControl(
                        (address, kind) -> false,
                        ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .useExternalResourceAccessControl(
                        (address, kind) -> false,
                        ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                .withW3cDocument(page, "")
                .buildPdfRenderer();
    }

    /** The day of the report instead of the moment of the drawing. */
    private static void date(PDDocument document, LocalDate day) {
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
    }

    /** A sentence on characters that the typeface does not have; none where it has all. */
    public Optional<String> unshown() {
        return letters.sentence();
    }

    public void write(OutputStream out) throws IOException {
        drawn.writeTo(out);
    }
}
