package org.parallax.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** A file that is written beside its place and put there when it is whole. */
public final class WholeFile {
    private final Path file;

    /** The file at this place; nothing is done to it yet. */
    public WholeFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Writes what stands in a file. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** Whether it can be written, as far as can be seen before. */
    public boolean isWritable() {
        Path folder = file.getParent();
        return folder != null
                && Files.isDirectory(folder)
                && !Files.isDirectory(file)
                && (Files.exists(file) ? Files.isWritable(file) : Files.isWritable(folder));
    }

    /**
     * Puts it in the place of what was there.
     *
     * @throws IOException where it cannot be written; what was there is as it was
     */
    public void write(Content content) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // A pipe or a device has no place to which another file could be moved.
            fill(file, content, StandardOpenOption.WRITE);
            return;
        }
        Path place = Files.exists(file) ? file.toRealPath() : file;
        Path beside = place.resolveSibling(".parallax-" + ProcessHandle.current().pid() + ".part");
        try {
            fill(beside, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            move(beside, place);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void fill(Path path, Content content, StandardOpenOption... how)
            throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path, how))) {
            content.write(out);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
