package org.parallax.cli;

import org.parallax.export.FlagFile;
import org.parallax.export.FlagFileException;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files of flags that a verb is given; what is wrong with one is printed in a sentence. */
final class FlagFiles {
    /** Of one file; whoever has so many mends the program that wrote it. */
    private static final int MOST_NOTES = 20;

    private final PrintStream err;
    private final Instant now = Instant.now();
    private final Set<Path> seen = new HashSet<>();
    private boolean broken;

    FlagFiles(PrintStream err) {
        this.err = err;
    }

    /** Those that could be read. */
    List<FlagFile> read(List<Path> paths) {
        List<FlagFile> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (!seen.add(real(path))) {
                    throw new FlagFileException("twice", path);
                }
                FlagFile file = FlagFile.read(path, now);
                tell(file);
                files.add(file);
            } catch (FlagFileException e) {
                broken = true;
                err.println(e.getMessage());
            }
        }
        return files;
    }

    private void tell(FlagFile file) {
        file.notes().stream().limit(MOST_NOTES).forEach(err::println);
        if (file.notes().size() > MOST_NOTES) {
            err.println(FlagLines.more(file.notes().size() - MOST_NOTES, file.file()));
        }
    }

    /** The files without those that another one repeats to the last flag. */
    List<FlagFile> distinct(List<FlagFile> files) {
        Map<List<?>, Path> first = new HashMap<>();
        List<FlagFile> distinct = new ArrayList<>();
        for (FlagFile file : files) {
            Path before = file.flags().isEmpty() ? null : first.put(file.flags(), file.file());
            if (before == null) {
                distinct.add(file);
            } else {
                broken = true;
                err.println(new FlagFileException("copy", file.file(), before).getMessage());
            }
        }
        return distinct;
    }

    /** Whether any file could not be used. */
    boolean isAnyBroken() {
        return broken;
    }

    static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
