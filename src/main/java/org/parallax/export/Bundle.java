package org.parallax.export;

import java.io.ByteArrayInputStream;
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

    private static final int LARGEST_MB = 20;
    private static final int LARGEST = LARGEST_MB << 20;
    private static final int UNPACKED_MB = 50;
    private static final int MOST_ENTRIES = 500;
    private static final int LONGEST_NAME = 80;

    /** What breaks a line or turns it round, and halves of characters. */
    private static final Pattern ORDERS =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069]");

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
     * Reads a file whole, as far as one may go.
     *
     * @throws AssignmentException where there is no such file, or a larger one
     */
    static byte[] load(Path file) throws AssignmentException {
        if (!Files.exists(file)) {
            throw new AssignmentException("missing", file);
        }
        if (!Files.isRegularFile(file)) {
            throw new AssignmentException(Files.isDirectory(file) ? "folder" : "unreadable", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LARGEST + 1);
            if (bytes.length > LARGEST) {
                throw new AssignmentException("large", file, LARGEST_MB);
            }
            return bytes;
        } catch (IOException e) {
            throw new AssignmentException(e, "unreadable", file);
        }
    }

    /**
     * The entries of a zip.
     *
     * @param file where its bytes are from, or will be
     * @param names the only ones that its entries may have
     */
    static Map<String, byte[]> read(byte[] bytes, Path file, Pattern names)
            throws AssignmentException {
        if (bytes.length == 0) {
            throw new AssignmentException("empty", file);
        }
        if (bytes.length > LARGEST) {
            throw new AssignmentException("large", file, LARGEST_MB);
        }
        Map<String, byte[]> entries = new LinkedHashMap<>();
        long room = allowed(bytes.length);
        try (ZipInputStream zip =
                new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!names.matcher(entry.getName()).matches()) {
                    throw new AssignmentException("name", file, shown(entry.getName()));
                }
                if (entries.size() == MOST_ENTRIES) {
                    throw new AssignmentException("entries", file, MOST_ENTRIES);
                }
                byte[] unpacked = unpack(zip, room, file);
                room -= unpacked.length;
                if (entries.put(entry.getName(), unpacked) != null) {
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
    static String shown(String name) {
        String plain = ORDERS.matcher(name).replaceAll("\uFFFD");
        int end = Math.min(plain.codePointCount(0, plain.length()), LONGEST_NAME);
        String cut = plain.substring(0, plain.offsetByCodePoints(0, end));
        return cut.length() < plain.length() ? cut + "…" : cut;
    }
}
