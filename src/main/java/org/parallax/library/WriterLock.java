package org.parallax.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Held by the one program that adds to a library and writes its index. The operating system gives
 * it back when that program ends, however it ends; its file is never deleted.
 */
public final class WriterLock implements AutoCloseable {
    private static final String FILE = "library.lock";

    /** On some systems a second look at a file of this program's own gives its lock away. */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;

    private WriterLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /**
     * Takes the lock of the library in {@code folder}; nothing where another has it.
     *
     * @throws LibraryException where the folder cannot be written to
     */
    public static Optional<WriterLock> take(Path folder) throws LibraryException {
        Path file = folder.resolve(FILE);
        try {
            Path real = folder.toRealPath();
            if (!HELD.add(real)) {
                return Optional.empty();
            }
            Optional<WriterLock> lock = Optional.empty();
            try {
                lock = lock(real);
                return lock;
            } finally {
                if (lock.isEmpty()) {
                    HELD.remove(real);
                }
            }
        } catch (IOException e) {
            throw new LibraryException(e, "unwritable", file);
        }
    }

    private static Optional<WriterLock> lock(Path real) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        real.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = null;
        try {
            lock = channel.tryLock();
            return lock == null ? Optional.empty() : Optional.of(new WriterLock(real, channel));
        } finally {
            if (lock == null) {
                channel.close();
            }
        }
    }

    /** Gives the lock back. */
    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // The operating system has it back all the same, at the latest when the program ends.
        } finally {
            HELD.remove(folder);
        }
    }
}
