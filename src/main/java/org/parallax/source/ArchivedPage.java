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
import java.util.Set;

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

    private ArchivedPage() {}

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
        byte[] page;
        try (InputStream stream = parts.getDecodedInputStream()) {
            page = stream.readNBytes(MOST_BYTES + 1);
        }
        if (page.length > MOST_BYTES) {
            String most = String.valueOf(MOST_BYTES >> 20);
            throw new UnreadableException("large", ">" + most, most);
        }
        String found = Decoder.decode(page).orElseThrow(() -> new UnreadableException("archive"));
        // A part without the name of its encoding is told to be in ASCII, which says nothing.
        String charset = about.getCharset();
        return charset == null || charset.equalsIgnoreCase("us-ascii")
                ? PageEncoding.decode(page, found)
                : PageEncoding.named(charset, page).orElse(found);
    }
}
