package org.parallax.export;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.text.FileName;

import java.io.IOException;
import java.io.UncheckedIOException;
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
        for (Path path : all(paths, refused)) {
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

    /** What was handed in, and the key once, whether it is among that or not. */
    public static List<Path> withKey(List<Path> answers, @Nullable Path key) {
        List<Path> paths = new ArrayList<>(answers);
        if (key != null) {
            Path real = FileName.real(key);
            paths.removeIf(it -> FileName.real(it).equals(real));
            paths.add(key);
        }
        return paths;
    }

    /** Files that are named, and then what else is in the folders: that may hold these too. */
    private static List<Path> all(List<Path> paths, List<String> refused) {
        List<Path> all = new ArrayList<>();
        Set<Path> seen = new HashSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                continue;
            }
            if (seen.add(FileName.real(path))) {
                all.add(path);
            } else {
                refused.add(new FlagFileException("twice", path).getMessage());
            }
        }
        paths.stream()
                .filter(Files::isDirectory)
                .flatMap(it -> held(it, refused).stream())
                .filter(it -> seen.add(FileName.real(it)))
                .forEach(all::add);
        return all;
    }

    private static List<Path> held(Path folder, List<String> refused) {
        try (Stream<Path> held = Files.list(folder)) {
            List<Path> meant = held.filter(ClassReading::isMeant).sorted().toList();
            if (meant.isEmpty()) {
                refused.add(Messages.get("assignment.class.folder", folder));
            }
            return meant;
        } catch (IOException | UncheckedIOException e) {
            refused.add(new FlagFileException(e, "unreadable", folder).getMessage());
            return List.of();
        }
    }

    private static boolean isMeant(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().anyMatch(name::endsWith)
                && !name.startsWith(".")
                && Files.isRegularFile(file);
    }
}
