package org.parallax.source;

import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The page in a file that a browser saved with its pictures (MHTML, RFC 2557). */
final class ArchivedPage {
    /** A page is not longer; its pictures are not read at all. */
    private static final int MOST_CHARACTERS = 8 << 20;

    private static final int DEEPEST = 12;

    private ArchivedPage() {}

    /** The first page among the parts, as text. */
    static String of(byte[] bytes) throws UnreadableException {
        DefaultMessageBuilder builder = new DefaultMessageBuilder();
        builder.setMimeEntityConfig(
                MimeConfig.custom()
                        .setMaxLineLen(-1)
                        .setMaxHeaderLen(100_000)
                        .setMaxHeaderCount(1_000)
                        .build());
        try {
            Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
            Optional<TextBody> page = page(message, 0);
            if (page.isEmpty()) {
                throw new UnreadableException("archive");
            }
            return read(page.get());
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException("archive");
        }
    }

    private static Optional<TextBody> page(Entity entity, int depth) {
        Body body = entity.getBody();
        String type = String.valueOf(entity.getMimeType());
        if (body instanceof TextBody text
                && (type.equals("text/html") || type.equals("application/xhtml+xml"))) {
            return Optional.of(text);
        }
        if (body instanceof Multipart parts && depth < DEEPEST) {
            for (Entity part : parts.getBodyParts()) {
                Optional<TextBody> page = page(part, depth + 1);
                if (page.isPresent()) {
                    return page;
                }
            }
        }
        return Optional.empty();
    }

    private static String read(TextBody body) throws IOException, UnreadableException {
        StringBuilder page = new StringBuilder();
        char[] buffer = new char[1 << 16];
        try (Reader reader = body.getReader()) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                page.append(buffer, 0, n);
                if (page.length() > MOST_CHARACTERS) {
                    throw new UnreadableException(
                            "large",
                            ">" + (MOST_CHARACTERS >> 20),
                            String.valueOf(MOST_CHARACTERS >> 20));
                }
            }
        }
        return page.toString();
    }
}
