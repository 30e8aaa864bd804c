package org.parallax.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The entries of a zip in memory. One that someone else made is read in one go from its beginning,
 * so that no entry can be told twice, and no further than its limits.
 */
final class Bundle {
    /** The first moment that a zip can tell: what was written when is nobody's business here. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final int LARGEST_MB = 50;
    private static final int UNPACKED_MB = 100;
    private static final int MOST_ENTRIES = 500;

    /** Prose packs to a third or a quarter; what packs much better is made to burst. */
    private static final int MOST_RATIO = 100;

    /** Of so few bytes no ratio says anything. */
    private static final int SMALL = 1 << 20;

    private static final int BUFFER = 1 << 13;

    private Bundle() {}

    /** Writes entries in their order; the same give the same bytes. */
    static void write(Map<String, byte[]> entries, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (Map.Entry<String, byte[]> each : entries.entrySet()) {
            ZipEntry entry = new ZipEntry(each.getKey());
            entry.setTimeLocal(MOMENT);
            zip.putNextEntry(entry);
            zip.write(each.getValue());
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }

    /**
     * Reads a file.
     *
     * @param names the only ones that its entries may have
     */
    static Map<String, byte[]> read(Path file, Pattern names) throws AssignmentException {
        long packed = size(file);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long unpacked = 0;
        try (ZipInputStream zip =
                new ZipInputStream(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.matcher(entry.getName()).matches()) {
                    throw new AssignmentException("name", file, shown(entry.getName()));
                }
                if (entries.size() == MOST_ENTRIES) {
                    throw new AssignmentException("entries", file, MOST_ENTRIES);
                }
                byte[] bytes = unpack(zip, allowed(packed) - unpacked, file);
                unpacked += bytes.length;
                if (entries.put(entry.getName(), bytes) != null) {
                    throw new AssignmentException("again", file, entry.getName());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new AssignmentException(e, "broken", file);
        }
        if (entries.isEmpty()) {
            throw new AssignmentException("foreign", file);
        }
        return entries;
    }

    private static long size(Path file) throws AssignmentException {
        if (!Files.exists(file)) {
            throw new AssignmentException("missing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new AssignmentException("unreadable", file);
        }
        try {
            long size = Files.size(file);
            if (size == 0) {
                throw new AssignmentException("empty", file);
            }
            if (size > (long) LARGEST_MB << 20) {
                throw new AssignmentException("large", file, LARGEST_MB);
            }
            return size;
        } catch (IOException e) {
            throw new AssignmentException(e, "unreadable", file);
        }
    }

    /** How much a file of this size may hold, in bytes. */
    private static long allowed(long packed) {
        return Math.min((long) UNPACKED_MB << 20, Math.max(SMALL, packed * MOST_RATIO));
    }

    private static byte[] unpack(InputStream zip, long most, Path file)
            throws IOException, AssignmentException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
            out.write(buffer, 0, read);
            if (out.size() > most) {
                throw new AssignmentException("bomb", file);
            }
        }
        return out.toByteArray();
    }

    /** A name that can stand in a sentence, whatever signs are in it. */
    private static String shown(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", "\uFFFD");
        return plain.length() <= 80 ? plain : plain.substring(0, 80) + "…";
    }
}
