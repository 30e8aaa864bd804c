package org.parallax.export;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A zip written byte by byte, so that it can be one that no program writes. */
final class RawZip {
    private static final int STORED = 0;
    private static final int PACKED = 8;
    private static final int ENCRYPTED = 1;
    private static final int DESCRIBED = 8;
    private static final int UNICODE = 0x800;
    private static final int LINK = 0xA1FF0000;

    private final Bytes entries = new Bytes();
    private final Bytes directory = new Bytes();
    private int count;

    /** Numbers with their lowest byte first. */
    private static final class Bytes extends ByteArrayOutputStream {
        Bytes two(int number) {
            write(number);
            write(number >>> 8);
            return this;
        }

        Bytes four(int number) {
            return two(number).two(number >>> 16);
        }

        Bytes all(byte[] bytes) {
            writeBytes(bytes);
            return this;
        }
    }

    /** What is written before the next entry. */
    RawZip after(byte[] junk) {
        entries.all(junk);
        return this;
    }

    /** A packed entry, as it should be. */
    RawZip entry(String name, byte[] content) {
        return named(letters(name), content);
    }

    /** A packed entry with a name of these bytes. */
    RawZip named(byte[] name, byte[] content) {
        return put(name, pack(content), PACKED, 0, content);
    }

    /** An entry that is not packed. */
    RawZip stored(String name, byte[] content) {
        return put(letters(name), content, STORED, 0, content);
    }

    /** An entry that says it is locked. */
    RawZip locked(String name, byte[] content) {
        return put(letters(name), pack(content), PACKED, ENCRYPTED, content);
    }

    /** A packed entry that says behind itself how long it is. */
    RawZip described(String name, byte[] content) {
        return put(letters(name), pack(content), PACKED, DESCRIBED, content);
    }

    /** An entry that says behind itself how long it is, and has no end that could be told. */
    RawZip endless(String name, byte[] content) {
        return put(letters(name), content, STORED, DESCRIBED, content);
    }

    /** An entry whose checksum is that of something else. */
    RawZip wrong(String name, byte[] content) {
        return put(letters(name), pack(content), PACKED, 0, letters("something else"));
    }

    /** An entry that tells its sizes in eight bytes each, as those of huge files do. */
    RawZip wide(String name, byte[] content) {
        byte[] letters = letters(name);
        entries.four(0x04034b50).two(45).two(0).two(STORED).four(0).four(sum(content));
        entries.four(-1).four(-1).two(letters.length).two(20).all(letters).two(1).two(16);
        entries.four(content.length).four(0).four(content.length).four(0).all(content);
        return this;
    }

    private static byte[] letters(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }

    private static int sum(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return (int) crc.getValue();
    }

    private static byte[] pack(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private RawZip put(byte[] name, byte[] body, int method, int flags, byte[] content) {
        int at = entries.size();
        byte[] sizes =
                new Bytes().four(sum(content)).four(body.length).four(content.length).toByteArray();
        boolean described = flags == DESCRIBED;
        entries.four(0x04034b50).two(20).two(flags | UNICODE).two(method).four(0);
        entries.all(described ? new byte[12] : sizes).two(name.length).two(0).all(name).all(body);
        if (described) {
            entries.four(0x08074b50).all(sizes);
        }
        directory.four(0x02014b50).two(0x0314).two(20).two(flags | UNICODE).two(method).four(0);
        directory.all(sizes).two(name.length).two(0).two(0).two(0).two(0);
        directory.four(LINK).four(at).all(name);
        count++;
        return this;
    }

    /** The whole file; its directory calls every entry a symbolic link. */
    byte[] bytes() {
        Bytes all = new Bytes().all(entries.toByteArray()).all(directory.toByteArray());
        all.four(0x06054b50).four(0).two(count).two(count);
        return all.four(directory.size()).four(entries.size()).two(0).toByteArray();
    }
}
