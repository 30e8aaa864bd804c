package org.parallax.library;

import org.sqlite.util.LibraryLoaderUtil;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The part of SQLite that is no Java. Its driver unpacks it at each start and compares what it
 * unpacked byte by byte, unless the property {@code org.sqlite.lib.path} names a folder that has
 * it; where that has none that fits, it unpacks it all the same.
 */
public final class NativePart {
    /** The property by which the launcher names the folder. */
    public static final String NAMED = "org.sqlite.lib.path";

    private NativePart() {}

    /**
     * Unpacks it for this machine.
     *
     * @throws IOException where the folder cannot be written to, or SQLite has no part for this
     *     machine
     */
    public static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String packed = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream bytes = LibraryLoaderUtil.class.getResourceAsStream(packed)) {
            if (bytes == null) {
                throw new FileNotFoundException(packed);
            }
            Files.createDirectories(folder);
            Files.copy(bytes, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
