package org.parallax.export;

import org.parallax.message.Messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Files of answers as they were read.
 *
 * @param files those that could be read
 * @param refused why the others could not, a sentence each
 */
public record ClassReading(List<FlagFile> files, List<String> refused) {
    /** How the name of what a reader hands in can end. */
    private static final List<String> ENDINGS = List.of(".jsonld", ".json");

    public ClassReading {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    /**
     * Reads files, and of folders the files in them that are called as answers are.
     *
     * @param now the moment of flags that do not tell theirs
     * @param reached told of each file before it is read
     */
    public static ClassReading of(List<Path> paths, Instant now, Consumer<Path> reached) {
        List<FlagFile> files = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : within(paths, refused)) {
            if (!seen.add(real(path))) {
                refused.add(new FlagFileException("twice", path).getMessage());
                continue;
            }
            if (AssignmentFile.isMeant(path)) {
                refused.add(Messages.get("assignment.class.itself", path));
                continue;
            }
            reached.accept(path);
            try {
                files.add(FlagFile.read(path, now));
            } catch (FlagFileException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
        }
        return new ClassReading(files, refused);
    }

    private static List<Path> within(List<Path> paths, List<String> refused) {
        List<Path> all = new ArrayList<>();
        for (Path path : paths) {
            if (!Files.isDirectory(path)) {
                all.add(path);
                continue;
            }
            try (Stream<Path> held = Files.list(path)) {
                List<Path> meant = held.filter(ClassReading::isMeant).sorted().toList();
                all.addAll(meant);
                if (meant.isEmpty()) {
                    refused.add(Messages.get("assignment.class.folder", path));
                }
            } catch (IOException | java.io.UncheckedIOException e) {
                refused.add(new FlagFileException(e, "unreadable", path).getMessage());
            }
        }
        return all;
    }

    private static boolean isMeant(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                && !name.startsWith(".")
                && Files.isRegularFile(file);
    }

    /** What a path leads to, to tell whether two are one. */
    public static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
