package org.parallax.source;

import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.parallax.text.Decoder;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The page in a file that a browser saved with its pictures (MHTML, RFC 2557). Part after part is
 * passed by until the page comes, so pictures are never held.
 */
final class ArchivedPage {
    /** A page is not longer. */
    private static final int MOST_BYTES = 8 << 20;

    /** Parts within parts; each level is a stream that reads from the one around it. */
    private static final int DEEPEST = 12;

    private static final Set<String> PAGES = Set.of("text/html", "application/xhtml+xml");

    /** What else a part may be wrapped in would be passed on as it is, and read as words. */
    private static final Set<String> ENCODINGS =
            Set.of("7bit", "8bit", "binary", "quoted-printable", "base64");

    private static final Pattern FIRST_HEADER = Pattern.compile("[A-Za-z][A-Za-z-]*:");
    private static final Pattern MANY_PARTS =
            Pattern.compile("(?im)^Content-Type:\\s*multipart/related\\b");

    private ArchivedPage() {}

    /** Whether a file that begins so is an archive, whatever it is called. */
    static boolean isOne(String head) {
        return FIRST_HEADER.matcher(head).lookingAt() && MANY_PARTS.matcher(head).find();
    }

    /** The first page among the parts, as text. */
    static String of(byte[] bytes) throws UnreadableException {
        MimeTokenStream parts =
                new MimeTokenStream(
                        MimeConfig.custom()
                                .setMaxLineLen(-1)
                                .setMaxHeaderLen(100_000)
                                .setMaxHeaderCount(1_000)
                                .build());
        try {
            parts.parse(new ByteArrayInputStream(bytes));
            int depth = 0;
            for (EntityState at = parts.getState();
                    at != EntityState.T_END_OF_STREAM && depth <= DEEPEST;
                    at = parts.next()) {
                depth += step(at);
                if (at == EntityState.T_BODY
                        && PAGES.contains(parts.getBodyDescriptor().getMimeType())) {
                    return read(parts);
                }
            }
        } catch (IOException | MimeException | IllegalArgumentException e) {
            throw new UnreadableException("archive");
        }
        throw new UnreadableException("archive");
    }

    private static int step(EntityState at) {
        return switch (at) {
            case T_START_MULTIPART, T_START_MESSAGE -> 1;
            case T_END_MULTIPART, T_END_MESSAGE -> -1;
            default -> 0;
        };
    }

    private static String read(MimeTokenStream parts) throws IOException, UnreadableException {
        BodyDescriptor about = parts.getBodyDescriptor();
        if (!ENCODINGS.contains(about.getTransferEncoding())) {
            throw new UnreadableException("archive");
        }
        byte[] page;
        try (InputStream stream = parts.getDecodedInputStream()) {
            page = stream.readNBytes(MOST_BYTES + 1);
            long rest = stream.transferTo(OutputStream.nullOutputStream());
            if (page.length > MOST_BYTES) {
                throw new UnreadableException(
                        "large",
                        FileReader.megabytes(page.length + rest),
                        FileReader.megabytes(MOST_BYTES));
            }
        }
        String found = Decoder.decode(page).orElseThrow(() -> new UnreadableException("archive"));
        // A part without the name of its encoding is told to be in ASCII, which says nothing.
        String charset = about.getCharset();
        return charset == null || charset.equalsIgnoreCase("us-ascii")
                ? PageEncoding.decode(page, found)
                : PageEncoding.named(charset, page).orElse(found);
    }
}
