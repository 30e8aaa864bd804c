package org.parallax.source;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

import java.io.IOException;
import java.util.List;

/**
 * The text of a PDF's pages, given up where a small file unfolds into more than any article: forms
 * that draw forms that draw forms, or one page of a million words.
 */
final class PdfText extends PDFTextStripper {
    /** Of all pages; a page of text takes a few thousand, one with a map a few hundred thousand. */
    private static final int MOST_STEPS = 3_000_000;

    /** Of one page; a broadsheet's has some thirty thousand. */
    private static final int MOST_SIGNS = 300_000;

    private int steps;
    private int signs;

    /** Unchecked, because the library goes on after some that are checked. */
    static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The page's lines, each paragraph's first one after {@code paragraph}. */
    PdfText(String paragraph) {
        setSortByPosition(false);
        setParagraphStart(paragraph);
        setLineSeparator("\n");
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        steps++;
        if (steps > MOST_STEPS) {
            throw new EndlessException();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void startPage(PDPage page) throws IOException {
        signs = 0;
        super.startPage(page);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        signs++;
        if (signs > MOST_SIGNS) {
            throw new EndlessException();
        }
        super.processTextPosition(text);
    }
}
