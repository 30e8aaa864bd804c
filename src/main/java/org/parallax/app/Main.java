package org.parallax.app;

import org.parallax.cli.Verbs;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where Parallax starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = Verbs.run(new Parallax(), out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    /** Results are UTF-8 whatever the machine's own encoding is. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }
}
