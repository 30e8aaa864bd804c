package org.parallax.source;

import org.parallax.article.Article;
import org.parallax.lexicon.Lexicon;
import org.parallax.text.Decoder;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads one file, whatever it holds. */
final class FileReader {
    /** No article is longer; what is, would hold up every stage after this one. */
    private static final long MOST_BYTES = 8L << 20;

    private static final int SNIFFED = 2_000;

    private final TextReader texts;
    private final PageReader pages;

    FileReader(Lexicon boilerplate, boolean plain) {
        texts = new TextReader(boilerplate, plain);
        pages = new PageReader(boilerplate, plain);
    }

    /** An article, or why there is none. */
    sealed interface Outcome {
        record Read(Article article) implements Outcome {}

        record Failed(Unread why) implements Outcome {}
    }

    Outcome read(Path file, String id) {
        String path = file.toString();
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                return failed("large", path, megabytes(size), megabytes(MOST_BYTES));
            }
            return read(Files.readAllBytes(file), path, id);
        } catch (NoSuchFileException e) {
            return failed("vanished", path);
        } catch (AccessDeniedException e) {
            return failed("denied", path);
        } catch (IOException e) {
            return failed("unreadable", path);
        }
    }

    private Outcome read(byte[] bytes, String path, String id) {
        Optional<String> text = Decoder.decode(bytes);
        if (text.isEmpty()) {
            return failed("binary", path);
        }
        if (text.get().isBlank()) {
            return failed("empty", path);
        }
        if (!isPage(path, text.get())) {
            return new Outcome.Read(texts.read(id, path, text.get()));
        }
        return pages.read(id, path, bytes, text.get())
                .<Outcome>map(Outcome.Read::new)
                .orElseGet(() -> failed("wordless", path));
    }

    private static boolean isPage(String path, String text) {
        String head =
                text.substring(0, Math.min(SNIFFED, text.length()))
                        .stripLeading()
                        .toLowerCase(Locale.ROOT);
        boolean named = path.toLowerCase(Locale.ROOT).matches(".*\\.x?html?");
        return named || head.startsWith("<!doctype html") || head.startsWith("<html");
    }

    private static Outcome failed(String rule, String path, String... more) {
        return new Outcome.Failed(Unread.because(rule, path, more));
    }

    private static String megabytes(long bytes) {
        return String.valueOf((bytes + (1 << 19)) >> 20);
    }
}
