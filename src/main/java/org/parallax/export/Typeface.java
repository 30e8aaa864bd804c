package org.parallax.export;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The letters of a PDF: Noto Serif in three cuts, of which only what is used goes into it. */
final class Typeface {
    private static final String FAMILY = "Noto Serif";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private final PDType0Font regular;
    private final PDType0Font bold;
    private final PDType0Font italic;

    /**
     * The typeface for a document.
     *
     * @param folder holds the files of the three cuts
     * @throws IOException where one of them cannot be read
     */
    Typeface(PDDocument document, Path folder) throws IOException {
        this.regular = cut(document, folder.resolve("NotoSerif-Regular.ttf"));
        this.bold = cut(document, folder.resolve("NotoSerif-Bold.ttf"));
        this.italic = cut(document, folder.resolve("NotoSerif-Italic.ttf"));
    }

    /** Without ligatures: who searches a PDF for "office" would not find it with one. */
    private static PDType0Font cut(PDDocument document, Path file) throws IOException {
        TrueTypeFont cut =
                new TTFParser().parse(new RandomAccessReadBuffer(Files.readAllBytes(file)));
        document.registerTrueTypeFontForClosing(cut);
        cut.setEnableGsub(false);
        return PDType0Font.load(document, cut, true);
    }

    /** Whether each cut has a sign for this character. */
    boolean has(int character) {
        return List.of(regular, bold, italic).stream()
                .allMatch(it -> it.getCmapLookup().getGlyphId(character) > 0);
    }

    void addTo(PdfRendererBuilder builder) {
        builder.useFont(new PDFontSupplier(regular), FAMILY, PLAIN, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(bold), FAMILY, BOLD, FontStyle.NORMAL, true);
        builder.useFont(new PDFontSupplier(italic), FAMILY, PLAIN, FontStyle.ITALIC, true);
    }
}
