package org.parallax.app;

import org.parallax.cli.Verbs;
import org.parallax.message.Messages;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where Parallax starts. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (StartCache.isStale()) {
            System.exit(StartCache.again(args));
        }
        PrintStream out = stream(FileDescriptor.out);
        PrintStream err = stream(FileDescriptor.err);
        int status = run(out, err, args);
        out.flush();
        err.flush();
        System.exit(status);
    }

    private static int run(PrintStream out, PrintStream err, String... args) {
        try {
            return Verbs.run(new Parallax(), out, err, args);
        } catch (OutOfMemoryError e) {
            err.println(Messages.get("cli.memory", megabytes()));
            return Verbs.BAD_INPUT;
        } catch (Error e) {
            // A part of the program that is missing: a sentence still tells.
            err.println(Messages.get("cli.failed", e));
            return Verbs.FAILED;
        }
    }

    private static long megabytes() {
        return Runtime.getRuntime().maxMemory() >> 20;
    }

    /** Results are UTF-8 whatever the machine's own encoding is. */
    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }
}
