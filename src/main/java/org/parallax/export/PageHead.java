package org.parallax.export;

import org.parallax.text.Sha256;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;

/** The head of a page for a browser, which may use nothing but the page's own style. */
final class PageHead {
    private PageHead() {}

    /** Writes the head and leaves it open. */
    static void write(Html html, String title) {
        String style = style("report.css");
        html.open("head").open("meta", "charset", "utf-8");
        html.open(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'sha256-"
                        + Base64.getEncoder().encodeToString(Sha256.of(style))
                        + "'");
        html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.open("meta", "name", "referrer", "content", "no-referrer");
        html.element("title", title);
        html.style(style);
    }

    /** A style sheet that stands beside this class. */
    static String style(String file) {
        try (InputStream in = PageHead.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
