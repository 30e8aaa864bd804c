package org.parallax.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * The sizes and times of change of an index's files when they were last known to be whole. Lucene
 * writes a file once and never changes it: one that is otherwise now was changed by someone else,
 * and has to be read through before it is believed. Reading gigabytes through on every start would
 * take seconds.
 */
final class Seal {
    static final String NAME = "sealed";

    private final Path folder;
    private final Map<String, String> stamps;

    private Seal(Path folder, Map<String, String> stamps) {
        this.folder = folder;
        this.stamps = stamps;
    }

    /** The seal of an index; without one, or where it cannot be read, nothing is covered by it. */
    static Seal of(Path folder) {
        Map<String, String> stamps = new TreeMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve(NAME))) {
                int end = line.indexOf(' ');
                if (end > 0) {
                    stamps.put(line.substring(0, end), line.substring(end + 1));
                }
            }
        } catch (IOException e) {
            stamps.clear();
        }
        return new Seal(folder, stamps);
    }

    /** Whether all these files are as they were when they were sealed. */
    boolean covers(Collection<String> files) {
        for (String file : files) {
            String sealed = stamps.get(file);
            if (sealed == null || !sealed.equals(stamp(file))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Seals these files and no others; those that were sealed before keep their stamps, so that
     * what was changed meanwhile is still seen. Where the folder cannot be written nothing is
     * sealed, and the next start reads them through again.
     */
    void put(Collection<String> files) {
        List<String> lines = new ArrayList<>();
        for (String file : files) {
            lines.add(file + " " + stamps.computeIfAbsent(file, this::stamp));
        }
        Path draft = folder.resolve(NAME + "-" + ProcessHandle.current().pid());
        try {
            Files.write(draft, lines);
            Files.move(draft, folder.resolve(NAME), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            draft.toFile().delete();
        }
    }

    /** Seals these files as they are now, whatever they were before. */
    void again(Collection<String> files) {
        new Seal(folder, new TreeMap<>()).put(files);
    }

    private String stamp(String file) {
        try {
            BasicFileAttributes is =
                    Files.readAttributes(folder.resolve(file), BasicFileAttributes.class);
            return is.size() + " " + is.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        } catch (IOException e) {
            return "";
        }
    }
}
