package org.parallax.export;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names that are the same for the same thing, and hardly ever for two. */
final class Guid {
    private Guid() {}

    /** The name of what these words tell. */
    static String of(Object... words) {
        StringBuilder all = new StringBuilder("parallax");
        for (Object word : words) {
            all.append('\u0000').append(word);
        }
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8)).toString();
    }
}
