package org.parallax.source;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Decoder;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The encoding that a page says it is in, which is believed only where it can be true. */
final class PageEncoding {
    private static final int SNIFFED = 4_096;
    private static final Pattern DECLARED =
            Pattern.compile("(?i)<meta\\b[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w-]+)");

    private PageEncoding() {}

    /**
     * @param found the page in the encoding that its bytes are likeliest to be in, which stands
     *     where it declares none
     */
    static String decode(byte[] bytes, String found) {
        String head =
                new String(bytes, 0, Math.min(SNIFFED, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        boolean marked = head.startsWith("\u00EF\u00BB\u00BF");
        return marked || !declared.find() ? found : named(declared.group(1), bytes).orElse(found);
    }

    /**
     * The page in the encoding of this name. Nothing for UTF-8, which is tried on every file, nor
     * for one that would not leave mark-up as it is: that label stuck from a conversion.
     */
    static Optional<String> named(@Nullable String name, byte[] bytes) {
        Charset charset = charset(name);
        byte[] sign = "<meta>".getBytes(StandardCharsets.US_ASCII);
        boolean keeps = charset != null && new String(sign, charset).equals("<meta>");
        return !keeps || StandardCharsets.UTF_8.equals(charset)
                ? Optional.empty()
                : Optional.of(Decoder.lines(new String(bytes, charset)));
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null) {
            return null;
        }
        // Browsers read these names as windows-1252, and pages are written for browsers.
        boolean western =
                name.toLowerCase(Locale.ROOT).matches("iso-8859-1|latin-?1|us-ascii|ascii");
        try {
            return Charset.forName(western ? "windows-1252" : name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }
}
