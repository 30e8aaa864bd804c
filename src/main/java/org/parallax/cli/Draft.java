package org.parallax.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;

/** Writes a file beside its place and moves it there when it is whole. */
final class Draft {
    private Draft() {}

    /** Writes {@code file}; where that fails, what was there stays as it was. */
    static void write(Path file, Consumer<OutputStream> content) throws IOException {
        Path name = file.getFileName();
        if (name == null || Files.isDirectory(file)) {
            throw new IOException(file + " is a folder");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        content.accept(bytes);
        Path draft = file.resolveSibling("." + name + "-" + ProcessHandle.current().pid());
        try {
            Files.write(draft, bytes.toByteArray());
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
