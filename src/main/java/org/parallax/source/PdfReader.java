package org.parallax.source;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.text.Characters;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a PDF as a text: lines joined to paragraphs, words that a line's end cut in two joined
 * again, and lines that stand on most pages (running heads, page numbers) left out.
 */
final class PdfReader {
    private static final int MOST_PAGES = 300;
    private static final String PARAGRAPH = "\u0001";

    private final TextReader texts;

    PdfReader(TextReader texts) {
        this.texts = texts;
    }

    Article read(String id, String path, byte[] bytes) throws UnreadableException {
        try (PDDocument document =
                Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new UnreadableException(
                        "pages",
                        Integer.toString(document.getNumberOfPages()),
                        Integer.toString(MOST_PAGES));
            }
            String text = text(document);
            if (text.isBlank()) {
                throw new UnreadableException("scanned");
            }
            return FileDate.orElse(texts.read(id, path, text, masthead(document)));
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("locked");
        } catch (PdfText.EndlessException e) {
            throw new UnreadableException("endless");
        } catch (NoClassDefFoundError e) {
            // The library opens what is locked for one person's key with another library only.
            throw new UnreadableException("locked");
        } catch (IOException | RuntimeException e) {
            // The library throws of every kind where a file is broken inside.
            throw new UnreadableException("broken");
        }
    }

    private static Masthead masthead(PDDocument document) {
        PDDocumentInformation about = document.getDocumentInformation();
        String author = about == null ? null : about.getAuthor();
        String byline = author == null || author.isBlank() ? null : author.strip();
        return new Masthead(null, null, byline, null).from(Published.From.METADATA);
    }

    private static String text(PDDocument document) throws IOException {
        PdfText stripper = new PdfText(PARAGRAPH);
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(document).lines().toList());
        }
        Map<String, Integer> often = new HashMap<>();
        pages.forEach(lines ->
                lines.stream()
                        .map(PdfReader::shape)
                        .distinct()
                        .forEach(it -> often.merge(it, 1, Integer::sum)));
        StringBuilder text = new StringBuilder();
        for (List<String> lines : pages) {
            for (String line : lines) {
                boolean runs =
                        pages.size() > 2 && often.getOrDefault(shape(line), 0) > pages.size() / 2;
                if (!runs && !line.replace(PARAGRAPH, "").matches("\\s*\\d{1,4}\\s*")) {
                    append(text, line);
                }
            }
        }
        return Characters.whole(text.toString().strip());
    }

    /** A running head without its page's number. */
    private static String shape(String line) {
        return line.replace(PARAGRAPH, "").replaceAll("\\d+", "#").strip();
    }

    private static void append(StringBuilder text, String line) {
        boolean paragraph = line.startsWith(PARAGRAPH);
        String words = line.replace(PARAGRAPH, "").strip();
        if (words.isEmpty()) {
            return;
        }
        int last = text.length() - 1;
        if (last < 0) {
            text.append(words);
        } else if (paragraph && !continues(text, words)) {
            text.append("\n\n").append(words);
        } else if (text.charAt(last) == '-'
                && last > 0
                && Character.isLowerCase(text.charAt(last - 1))
                && Character.isLowerCase(words.charAt(0))) {
            text.setLength(last);
            text.append(words);
        } else {
            text.append(' ').append(words);
        }
    }

    /** A sentence goes on over a page or a column: it has not ended, and what follows is small. */
    private static boolean continues(StringBuilder text, String words) {
        return Character.isLowerCase(words.charAt(0))
                && !String.valueOf(text.charAt(text.length() - 1)).matches("[.!?”\"’:]");
    }
}
