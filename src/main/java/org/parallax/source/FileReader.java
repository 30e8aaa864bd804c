package org.parallax.source;

import org.parallax.article.Article;
import org.parallax.lexicon.Lexicon;
import org.parallax.text.Decoder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads one file, whatever it holds. */
final class FileReader {
    /** No article is longer; what is, would hold up every stage after this one. */
    private static final long MOST_BYTES = 8L << 20;

    /** A file of many articles, or of one with its pictures. */
    private static final long MOST_BYTES_OF_MANY = 64L << 20;

    private static final int SNIFFED = 2_000;

    private final TextReader texts;
    private final PageReader pages;
    private final TableReader tables;
    private final PdfReader pdfs;

    FileReader(Lexicon boilerplate, boolean plain, Columns columns) {
        texts = new TextReader(boilerplate, plain);
        pages = new PageReader(boilerplate, plain);
        tables = new TableReader(texts, columns);
        pdfs = new PdfReader(texts);
    }

    /**
     * The articles of a file, and why there are none or fewer than it holds.
     *
     * @param ids gives the next article's id
     */
    Reading read(Path file, Supplier<String> ids) {
        String path = file.toString();
        try {
            long size = Files.size(file);
            Form form = Form.of(path);
            long most = form == Form.WORDS ? MOST_BYTES : MOST_BYTES_OF_MANY;
            if (size > most) {
                return failed("large", path, megabytes(size), megabytes(most));
            }
            return read(Files.readAllBytes(file), form, path, ids);
        } catch (UnreadableException e) {
            return failed(e.rule(), path, e.more());
        } catch (NoSuchFileException e) {
            return failed("vanished", path);
        } catch (AccessDeniedException e) {
            return failed("denied", path);
        } catch (IOException e) {
            return failed("unreadable", path);
        }
    }

    private Reading read(byte[] bytes, Form form, String path, Supplier<String> ids)
            throws UnreadableException {
        if (form == Form.PDF || startsWith(bytes, "%PDF-")) {
            return one(pdfs.read(ids.get(), path, bytes));
        }
        Optional<String> decoded = Decoder.decode(bytes);
        if (decoded.isEmpty()) {
            return failed("binary", path);
        }
        String text = decoded.get();
        if (text.isBlank()) {
            return failed("empty", path);
        }
        if (form == Form.TABLE || form == Form.LINES || form == Form.JSON) {
            return tables.read(form, text, path, ids);
        }
        if (form == Form.ARCHIVE) {
            String page = ArchivedPage.of(bytes);
            return page(path, page.getBytes(StandardCharsets.UTF_8), page, ids);
        }
        return isPage(path, text)
                ? page(path, bytes, text, ids)
                : one(texts.read(ids.get(), path, text));
    }

    private Reading page(String path, byte[] bytes, String text, Supplier<String> ids) {
        return pages.read(ids.get(), path, bytes, text)
                .map(FileReader::one)
                .orElseGet(() -> failed("wordless", path));
    }

    private static boolean startsWith(byte[] bytes, String sign) {
        String head =
                new String(
                        bytes,
                        0,
                        Math.min(sign.length(), bytes.length),
                        StandardCharsets.ISO_8859_1);
        return head.equals(sign);
    }

    private static boolean isPage(String path, String text) {
        String head =
                text.substring(0, Math.min(SNIFFED, text.length()))
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        boolean named = path.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        return named || head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private static Reading one(Article article) {
        return new Reading(List.of(article), List.of());
    }

    private static Reading failed(String rule, String path, String... more) {
        return new Reading(List.of(), List.of(Unread.because(rule, path, more)));
    }

    private static String megabytes(long bytes) {
        return String.valueOf((bytes + (1 << 19)) >> 20);
    }
}
