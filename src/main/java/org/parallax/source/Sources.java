package org.parallax.source;

import org.parallax.article.Article;
import org.parallax.lexicon.Lexicon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Reads files and folders of files. */
public final class Sources {
    private final FileReader reader;

    /**
     * @param boilerplate the wordings that tell captions, appeals and page furniture
     * @param plain whether a whole text is body, with nothing set apart and no headline
     * @param columns what the reader says of a table's columns
     */
    public Sources(Lexicon boilerplate, boolean plain, Columns columns) {
        reader = new FileReader(boilerplate, plain, columns);
    }

    /** Reads every path; a folder is read with all folders in it, in the order of the names. */
    public Reading read(List<Path> paths, Progress progress) {
        List<Unread> unread = new ArrayList<>();
        List<Path> files = files(paths, unread);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < files.size() && progress.at(i, files.size()); i++) {
            Ids ids = new Ids(articles.size());
            Reading read = reader.read(files.get(i), ids);
            articles.addAll(read.articles());
            unread.addAll(read.unread());
        }
        return new Reading(articles, unread);
    }

    private static List<Path> files(List<Path> paths, List<Unread> unread) {
        Set<Path> files = new LinkedHashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                List<Path> within = within(path, unread);
                files.addAll(within);
            } else if (Files.isRegularFile(path)) {
                files.add(path);
            } else if (Files.exists(path)) {
                // A pipe or a device would be waited for without end.
                unread.add(Unread.because("unreadable", path.toString()));
            } else {
                unread.add(Unread.because("missing", path.toString()));
            }
        }
        return List.copyOf(files);
    }

    private static List<Path> within(Path folder, List<Unread> unread) {
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files =
                    walk.filter(Sources::isReadable).filter(Files::isRegularFile).sorted().toList();
            if (files.isEmpty()) {
                unread.add(Unread.because("folder", folder.toString()));
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            unread.add(Unread.because("denied", folder.toString()));
            return List.of();
        }
    }

    private static boolean isReadable(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && Form.isArticle(name);
    }

    /** Counts on from the articles that were read before. */
    private static final class Ids implements Supplier<String> {
        private int last;

        Ids(int last) {
            this.last = last;
        }

        @Override
        public String get() {
            last++;
            return "a" + last;
        }
    }
}
