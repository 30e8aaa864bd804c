package org.parallax.index;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * The folder of an index on disk. The index is made from the library and can be made again: what
 * cannot be used is put aside, never repaired and never deleted unasked.
 */
public final class IndexFolder {
    /** Raised whenever a field changes; an index with another number is made again. */
    static final String SCHEMA = "2";

    static {
        Shelves.quieten();
    }

    /** Written when every byte was read: what does not change may decay. */
    private static final String READ = "read-through";

    private static final Duration TRUSTED = Duration.ofDays(7);

    static final String SCHEMA_KEY = "schema";
    static final String WHOLE_KEY = "whole";
    static final String MARK_KEY = "mark";

    /** What can be done with a folder. */
    public enum State {
        /** It can be searched. */
        READY,
        /** Its making was stopped: it can be searched, and lacks articles. */
        UNFINISHED,
        /** There is nothing. */
        MISSING,
        /** It was made by another version of Parallax. */
        OLDER,
        /** It is no index, or a broken one. */
        DAMAGED;

        /** Whether it can be searched, be it whole or not. */
        public boolean canBeSearched() {
            return this == READY || this == UNFINISHED;
        }

        /** Whether all articles are to be put into it. */
        public boolean needsFilling() {
            return this != READY;
        }
    }

    private IndexFolder() {}

    /**
     * Looks at the beginning and end of each file, in an index of gigabytes a blink; and reads
     * through what was changed since it was last known to be whole.
     */
    public static State state(Path folder) {
        try {
            if (!Files.exists(folder) || (Files.isDirectory(folder) && isEmpty(folder))) {
                return State.MISSING;
            }
            try (Directory directory = FSDirectory.open(folder)) {
                return state(directory, folder);
            }
        } catch (IndexFormatTooOldException | IndexFormatTooNewException e) {
            return State.OLDER;
        } catch (IOException | RuntimeException e) {
            // Lucene meets some broken bytes with a runtime exception.
            return State.DAMAGED;
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!file.endsWith("write.lock")) {
                    return false;
                }
            }
            return true;
        }
    }

    private static State state(Directory directory, Path folder) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return State.DAMAGED;
        }
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        if (!SCHEMA.equals(data.get(SCHEMA_KEY))) {
            return State.OLDER;
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            verify(reader, Seal.of(folder));
            return reader.numDocs() >= 0 && data.containsKey(WHOLE_KEY)
                    ? State.READY
                    : State.UNFINISHED;
        }
    }

    private static void verify(DirectoryReader reader, Seal seal) throws IOException {
        boolean changed = false;
        for (LeafReaderContext leaf : reader.leaves()) {
            // Of a reader's own files, which it still has when a writer has deleted them.
            if (!seal.covers(((SegmentReader) leaf.reader()).getSegmentInfo().files())) {
                changed = true;
                leaf.reader().checkIntegrity();
            }
        }
        if (changed) {
            seal.again(reader.getIndexCommit().getFileNames());
        }
    }

    /** Reads every byte and tells whether all are as they were written; seconds for gigabytes. */
    public static boolean isSound(Path folder) {
        return isSound(folder, () -> true);
    }

    /**
     * Reads every byte where it is due, and remembers that; false where any is not as it was
     * written.
     *
     * @param goesOn asked between parts; once it answers false, what was not read counts as sound
     */
    public static boolean lookOver(Path folder, BooleanSupplier goesOn) {
        if (!isDue(folder)) {
            return true;
        }
        boolean sound = isSound(folder, goesOn);
        if (sound && goesOn.getAsBoolean()) {
            remember(folder.resolve(READ));
        }
        return sound;
    }

    private static boolean isSound(Path folder, BooleanSupplier goesOn) {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (!goesOn.getAsBoolean()) {
                    return true;
                }
                leaf.reader().checkIntegrity();
            }
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static void remember(Path read) {
        try {
            Files.write(read, new byte[0]);
        } catch (IOException e) {
            // Where nothing may be written it is read through again the next time.
            return;
        }
    }

    /** Whether it is a week or more since every byte was read; also where nobody knows. */
    public static boolean isDue(Path folder) {
        try {
            Instant read = Files.getLastModifiedTime(folder.resolve(READ)).toInstant();
            Instant now = Instant.now();
            return read.isAfter(now) || read.plus(TRUSTED).isBefore(now);
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Puts {@code folder} aside under another name beside it.
     *
     * @return its new name
     */
    public static Path putAside(Path folder) throws IOException {
        Path name = folder.toAbsolutePath().getFileName();
        int number = 1;
        Path aside = folder.resolveSibling(name + ".aside-" + number);
        while (Files.exists(aside)) {
            number++;
            aside = folder.resolveSibling(name + ".aside-" + number);
        }
        return Files.move(folder, aside);
    }
}
