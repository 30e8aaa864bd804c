package org.parallax.cli;

import org.parallax.export.FlagFile;
import org.parallax.export.FlagFileException;
import org.parallax.text.FileName;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The files of flags that a reader names; what is wrong with one is told in a sentence. */
public final class FlagFiles {
    /** Of one file; whoever has so many mends the program that wrote it. */
    private static final int MOST_NOTES = 20;

    private final Consumer<String> told;
    private final Instant now = Instant.now();
    private final Set<Path> seen = new HashSet<>();
    private boolean broken;

    /**
     * @param told takes a sentence on each thing that is wrong
     */
    public FlagFiles(Consumer<String> told) {
        this.told = told;
    }

    /** Those that could be read. */
    public List<FlagFile> read(List<Path> paths) {
        List<FlagFile> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                if (!seen.add(FileName.real(path))) {
                    throw new FlagFileException("twice", path);
                }
                FlagFile file = FlagFile.read(path, now);
                tell(file);
                files.add(file);
            } catch (FlagFileException e) {
                broken = true;
                told.accept(String.valueOf(e.getMessage()));
            }
        }
        return files;
    }

    private void tell(FlagFile file) {
        file.notes().stream().limit(MOST_NOTES).forEach(told);
        if (file.notes().size() > MOST_NOTES) {
            told.accept(FlagLines.more(file.notes().size() - MOST_NOTES, file.file()));
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
                String copied = new FlagFileException("copy", file.file(), before).getMessage();
                told.accept(String.valueOf(copied));
            }
        }
        return distinct;
    }

    /** Whether any file could not be used. */
    public boolean isAnyBroken() {
        return broken;
    }
}
