package org.parallax.source;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.FileVisitor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

/**
 * Finds the articles' files in a folder and in all folders in it. A folder that may not be read is
 * named, and the others are gone through; links are followed, and one that leads back is not.
 */
final class FolderFiles implements FileVisitor<Path> {
    private final List<Path> files = new ArrayList<>();
    private final List<Unread> unread;
    private final Progress progress;

    /**
     * @param unread takes what cannot be read
     * @param progress asked at each folder and told how many files are found
     */
    FolderFiles(List<Unread> unread, Progress progress) {
        this.unread = unread;
        this.progress = progress;
    }

    /** The files in the order of their names; those found until then where the reader stops it. */
    List<Path> in(Path folder) {
        int before = unread.size();
        files.clear();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, this);
        } catch (IOException e) {
            note(folder);
        }
        if (files.isEmpty() && unread.size() == before) {
            unread.add(Unread.because("folder", folder.toString()));
        }
        return files.stream().sorted().toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes about) {
        return progress.at(0, files.size()) ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes about) {
        if (isArticle(file) && about.isRegularFile()) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path path, IOException problem) {
        if (!(problem instanceof FileSystemLoopException)) {
            note(path);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem) {
        if (problem != null) {
            note(folder);
        }
        return FileVisitResult.CONTINUE;
    }

    private void note(Path path) {
        unread.add(Unread.because("denied", path.toString()));
    }

    private static boolean isArticle(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return !name.startsWith(".") && Form.isArticle(name);
    }
}
