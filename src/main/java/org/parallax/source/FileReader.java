package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.article.Original;
import org.parallax.article.TableHead;
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
import java.util.regex.Pattern;

/** Reads one file, whatever it holds. */
final class FileReader {
    /** No article is longer; what is, would hold up every stage after this one. */
    private static final long MOST_BYTES = 8L << 20;

    /** A file of many articles, or of one with its pictures. */
    private static final long MOST_BYTES_OF_MANY = 64L << 20;

    /** A book has some ten thousand. */
    private static final long MOST_LINES = 200_000;

    private static final int SNIFFED = 2_000;

    /** How no article begins. */
    private static final Pattern JSON =
            Pattern.compile("\\s*+(?:\\[\\s*+)?\\{\\s*+(?:\"[^\"\\n]{0,99}\"\\s*+:|\\}\\s*+\\z)");

    private static final Pattern PAGE = Pattern.compile(".*\\.x?html?");

    private final TextReader texts;
    private final PageReader pages;
    private final Columns columns;
    private final PdfReader pdfs;

    FileReader(Lexicon boilerplate, boolean plain, Columns columns) {
        texts = new TextReader(boilerplate, plain);
        pages = new PageReader(boilerplate, plain);
        this.columns = columns;
        pdfs = new PdfReader(texts);
    }

    private FileReader(FileReader other, Columns columns) {
        texts = other.texts;
        pages = other.pages;
        this.columns = columns;
        pdfs = other.pdfs;
    }

    /** The same, told what a table's columns hold. */
    FileReader with(Columns said) {
        return new FileReader(this, said);
    }

    /**
     * The articles of a file, and why there are none or fewer than it holds.
     *
     * @param ids gives the next article's id
     */
    Reading read(Path file, Supplier<String> ids) {
        return take(file, ids).reading();
    }

    /** The same, and the bytes that it was read from. */
    Taken take(Path file, Supplier<String> ids) {
        String path = file.toString();
        try {
            byte[] bytes = bytes(file);
            return new Taken(
                    read(bytes, Form.of(path), path, ids), new Original(null, null, bytes));
        } catch (UnreadableException e) {
            return new Taken(failed(e.rule(), path, e.more()), null);
        }
    }

    /** What a table says of itself; nothing where the file is none, or one that cannot be read. */
    static Optional<TableHead> table(Path file) {
        Form form = Form.of(file.toString());
        if (!form.isTable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(TableReader.head(form, text(bytes(file)), file));
        } catch (UnreadableException e) {
            // It is read like any other file then, and told why it is not.
            return Optional.empty();
        }
    }

    private static String text(byte[] bytes) throws UnreadableException {
        String text = Decoder.decode(bytes).orElseThrow(() -> new UnreadableException("binary"));
        if (text.isBlank()) {
            throw new UnreadableException("empty");
        }
        return text;
    }

    /** What the file holds, where it is no larger than any file may be. */
    static byte[] bytes(Path file) throws UnreadableException {
        try {
            long size = Files.size(file);
            // Nearly all of a page may be its pictures, so a text is weighed when it is at hand.
            if (size > MOST_BYTES_OF_MANY) {
                long most =
                        Form.of(file.toString()) == Form.WORDS ? MOST_BYTES : MOST_BYTES_OF_MANY;
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
    Taken take(Received received, Supplier<String> ids) {
        Form form = Form.ofType(received.type(), received.address().getPath());
        byte[] bytes = received.bytes();
        Reading reading = read(bytes, form, received.charset(), received.asked().toString(), ids);
        return new Taken(reading, new Original(received.type(), received.charset(), bytes));
    }

    /** The same for a file's bytes, whatever they are. */
    Reading read(byte[] bytes, Form form, String path, Supplier<String> ids) {
        return read(bytes, form, null, path, ids);
    }

    private Reading read(
            byte[] bytes, Form form, @Nullable Charset named, String path, Supplier<String> ids) {
        try {
            return parse(bytes, form, named, path, ids);
        } catch (UnreadableException e) {
            return failed(e.rule(), path, e.more());
        } catch (OutOfMemoryError | StackOverflowError e) {
            // What was made of this file is let go of here, so the others have that memory again.
            return failed("heavy", path);
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
        if (isPage(path, text)) {
            return page(path, text, ids);
        }
        if (text.lines().limit(MOST_LINES + 1).count() > MOST_LINES) {
            return failed("lines", path, Long.toString(MOST_LINES));
        }
        if (Prolog.isXml(text) || Prolog.after(text).startsWith("<svg")) {
            return failed("xml", path);
        }
        return JSON.matcher(text).lookingAt()
                ? failed("data", path)
                : one(texts.read(ids.get(), path, text));
    }

    private Reading parse(
            byte[] bytes, Form form, @Nullable Charset named, String path, Supplier<String> ids)
            throws UnreadableException {
        Optional<String> signature = Signature.rule(bytes);
        if (signature.isPresent()) {
            // The window opens these, and another form could not hold what they ask.
            boolean asks = path.toLowerCase(Locale.ROOT).endsWith(".parallax");
            return failed(asks ? "assignment" : signature.get(), path);
        }
        if (form == Form.PDF || head(bytes).startsWith("%PDF-")) {
            return one(pdfs.read(ids.get(), path, bytes));
        }
        if (form == Form.ARCHIVE || (form == Form.WORDS && ArchivedPage.isOne(head(bytes)))) {
            return page(path, ArchivedPage.of(bytes), ids);
        }
        if (form == Form.WORDS && bytes.length > MOST_BYTES) {
            byte[] words = isPage(path, head(bytes)) ? DataUris.without(bytes) : bytes;
            return words.length > MOST_BYTES
                    ? failed("large", path, megabytes(words.length), megabytes(MOST_BYTES))
                    : parse(words, form, named, path, ids);
        }
        String text = text(bytes);
        if (form.isTable()) {
            return new TableReader(texts, columns).read(form, text, path, ids);
        }
        // The server's word on the encoding goes before the page's own.
        String words =
                named != null
                        ? PageEncoding.named(named.name(), bytes).orElse(text)
                        : isPage(path, text) ? PageEncoding.decode(bytes, text) : text;
        return read(words, path, ids);
    }

    private Reading page(String path, String html, Supplier<String> ids) {
        try {
            return pages.read(ids.get(), path, html)
                    .map(FileReader::one)
                    .orElseGet(() -> failed("wordless", path));
        } catch (PageReader.TangledException e) {
            return failed("tangled", path);
        }
    }

    private static String head(byte[] bytes) {
        return new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
    }

    private static boolean isPage(String path, String text) {
        String head = Prolog.after(text);
        boolean named = PAGE.matcher(path.toLowerCase(Locale.ROOT)).matches();
        return named || head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private static Reading one(Article article) {
        return new Reading(List.of(article), List.of());
    }

    private static Reading failed(String rule, String path, String... more) {
        return new Reading(List.of(), List.of(Unread.because(rule, path, more)));
    }

    static String megabytes(long bytes) {
        return String.valueOf((bytes + (1 << 19)) >> 20);
    }
}
