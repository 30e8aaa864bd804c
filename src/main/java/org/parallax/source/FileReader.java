package org.parallax.source;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.parallax.article.Article;
import org.parallax.lexicon.Lexicon;
import org.parallax.text.Decoder;
import org.parallax.web.Received;

import java.io.IOException;
import java.nio.charset.Charset;
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
            return read(bytes(file), Form.of(path), path, ids);
        } catch (UnreadableException e) {
            return failed(e.rule(), path, e.more());
        }
    }

    /** What the file holds, where it is no larger than its form allows. */
    static byte[] bytes(Path file) throws UnreadableException {
        try {
            long size = Files.size(file);
            long most = Form.of(file.toString()) == Form.WORDS ? MOST_BYTES : MOST_BYTES_OF_MANY;
            if (size > most) {
                throw new UnreadableException("large", megabytes(size), megabytes(most));
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new UnreadableException("vanished");
        } catch (AccessDeniedException e) {
            throw new UnreadableException("denied");
        } catch (IOException e) {
            throw new UnreadableException("unreadable");
        }
    }

    /** The articles of what an address answered, named by the address that the reader gave. */
    Reading read(Received received, Supplier<String> ids) {
        String path = received.asked().toString();
        try {
            Form form = Form.ofType(received.type(), received.address().getPath());
            Charset named = received.charset();
            byte[] bytes = received.bytes();
            if (named == null || form != Form.WORDS) {
                return read(bytes, form, path, ids);
            }
            // The server's word on the encoding goes before the page's own.
            return read(Decoder.lines(new String(bytes, named)), path, ids);
        } catch (UnreadableException e) {
            return failed(e.rule(), path, e.more());
        }
    }

    /** The article of a text that stands in no file. */
    Reading read(String text, String path, Supplier<String> ids) {
        if (text.isBlank()) {
            return failed("empty", path);
        }
        if (FeedReader.isFeed(text)) {
            return failed("feed", path);
        }
        return isPage(path, text)
                ? page(path, Jsoup.parse(text), ids)
                : one(texts.read(ids.get(), path, text));
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
        return switch (form) {
            case TABLE, LINES, JSON -> tables.read(form, text, path, ids);
            case ARCHIVE -> page(path, Jsoup.parse(ArchivedPage.of(bytes)), ids);
            case WORDS, PDF ->
                    isPage(path, text)
                            ? page(path, PageReader.parse(bytes, text), ids)
                            : read(text, path, ids);
        };
    }

    private Reading page(String path, Document page, Supplier<String> ids) {
        return pages.read(ids.get(), path, page)
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
