package org.parallax.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people write them. */
public final class Addresses {
    private static final Pattern PARTS =
            Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*):(?://([^/?#]*))?([^#]*)(?:#.*)?");

    /** Signs that an address may hold as they are (RFC 3986), the percent sign among them. */
    private static final String ALLOWED = "-._~:/?[]@!$&'()*+,;=%";

    private Addresses() {}

    /** Whether {@code words} are meant as an address and not as a file's name. */
    public static boolean isMeant(String words) {
        return words.strip().matches("(?is)[a-z][a-z0-9+.-]+://.*|(?:file|data|ftp|https?):.*");
    }

    /**
     * The address without its fragment, its host in ASCII and its other signs escaped; nothing
     * where the words are no address.
     */
    public static Optional<URI> of(String words) {
        Matcher parts = PARTS.matcher(words.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            String scheme = parts.group(1).toLowerCase(Locale.ROOT);
            String host = parts.group(2) == null ? "" : "//" + ascii(parts.group(2));
            return Optional.of(new URI(scheme + ":" + host + escaped(parts.group(3))));
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String ascii(String authority) {
        int port = authority.lastIndexOf(':');
        boolean has = port >= 0 && authority.indexOf(']', port) < 0;
        String host = has ? authority.substring(0, port) : authority;
        boolean plain = host.chars().allMatch(c -> c < 128);
        return (plain ? host : IDN.toASCII(host)) + (has ? authority.substring(port) : "");
    }

    private static String escaped(String path) {
        StringBuilder escaped = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = c < 128 && (Character.isLetterOrDigit(c) || ALLOWED.indexOf(c) >= 0);
            escaped.append(kept ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return escaped.toString();
    }
}
