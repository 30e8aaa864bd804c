package org.parallax.app;

import org.parallax.library.NativePart;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the JDK's ahead-of-time cache, with which a start takes half the time, on the reader's own
 * machine and for her own JDK: once, in a process beside the window that outlives it. The launcher
 * says where it is to lie and uses it from then on. What cannot be made is not missed.
 */
public final class StartCache {
    /** The property by which the launcher names the file. */
    static final String NAMED = "parallax.start";

    /**
     * The cache holds what the slow compiler goes by. From a run without it that is nothing, and
     * then an import with the cache runs a third slower than one without.
     */
    private static final String BOTH_COMPILERS = "-XX:TieredStopAtLevel=4";

    private static final System.Logger LOG = System.getLogger(StartCache.class.getName());

    private StartCache() {}

    /**
     * Whether this process was started with the cache of another program. JDK 25 tells jars on the
     * module path that were changed, and does not look at those on the class path: it would run the
     * classes of an older version.
     */
    static boolean isStale() {
        String named = System.getProperty(NAMED);
        return named != null
                && Files.exists(beside(Path.of(named), ".key"))
                && !isFresh(Path.of(named));
    }

    /**
     * Does in a new process, without the cache, what this one was asked to do.
     *
     * @return its status
     */
    static int again(String... args) throws IOException, InterruptedException {
        Files.deleteIfExists(beside(Path.of(System.getProperty(NAMED)), ".key"));
        List<String> command = command(List.of(), Main.class, args);
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Begins to make the cache where the launcher asked for one and has none that fits. */
    static void prepare() {
        String named = System.getProperty(NAMED);
        try {
            if (named != null && canBeMade(Path.of(named).toAbsolutePath())) {
                beside(command(List.of(), StartCache.class, named));
            }
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, named, e);
        }
    }

    private static boolean canBeMade(Path cache) {
        Path folder = cache.getParent();
        return folder != null && Files.isWritable(folder) && !isFresh(cache);
    }

    /** Makes the cache in the file that {@code args} names, if no other process is at it. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path cache = Path.of(args[0]);
        Path busy = beside(cache, ".lock");
        try (FileChannel channel =
                        FileChannel.open(
                                busy, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock != null) {
                make(cache);
            }
        }
    }

    private static void make(Path cache) throws IOException, InterruptedException {
        String key = key();
        Path draft = beside(cache, ".new");
        Path folder = Files.createTempDirectory("parallax-start");
        try {
            List<String> options =
                    List.of(
                            "-XX:AOTCacheOutput=" + draft,
                            BOTH_COMPILERS,
                            "-Dglass.platform=Headless",
                            "-Dprism.order=sw");
            Process played = beside(command(options, Rehearsal.class, folder.toString()));
            if (played.waitFor() == 0) {
                Files.deleteIfExists(beside(cache, ".key"));
                Files.move(draft, cache, StandardCopyOption.REPLACE_EXISTING);
                NativePart.unpack(beside(cache, ".lib"));
                Files.writeString(beside(cache, ".key"), key);
            }
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(beside(draft, ".config"));
            delete(folder);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Path beside(Path cache, String ending) {
        return cache.resolveSibling(cache.getFileName() + ending);
    }

    /** Whether the cache was made for this JDK and these jars, as they are now. */
    static boolean isFresh(Path cache) {
        try {
            return Files.exists(cache) && Files.readString(beside(cache, ".key")).equals(key());
        } catch (IOException e) {
            return false;
        }
    }

    static String key() throws IOException {
        StringBuilder key = new StringBuilder(System.getProperty("java.runtime.version"));
        String jars =
                System.getProperty("java.class.path")
                        + File.pathSeparator
                        + System.getProperty("jdk.module.path", "");
        for (String jar : Pattern.compile(File.pathSeparator, Pattern.LITERAL).split(jars, -1)) {
            Path file = Path.of(jar);
            key.append('\n').append(jar);
            if (Files.exists(file)) {
                key.append(' ').append(Files.size(file));
                key.append(' ').append(Files.getLastModifiedTime(file));
            }
        }
        return key.toString();
    }

    /** Starts a process that gives way to others and that no one listens to. */
    private static Process beside(List<String> command) throws IOException {
        List<String> nicely = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/nice"))) {
            nicely.addAll(List.of("/usr/bin/nice", "-n", "19"));
        }
        nicely.addAll(command);
        return new ProcessBuilder(nicely)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What starts a process like this one. */
    private static List<String> command(List<String> options, Class<?> main, String... args) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(own(ManagementFactory.getRuntimeMXBean().getInputArguments()));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(args));
        return command;
    }

    /** The options that a like process needs; those about the cache are not among them. */
    static List<String> own(List<String> options) {
        return options.stream()
                .filter(it ->
                        !it.startsWith("-XX:AOT")
                                && !it.startsWith("-Xlog")
                                && !it.startsWith("-D" + NAMED)
                                && !it.startsWith("-D" + NativePart.NAMED))
                .toList();
    }
}
