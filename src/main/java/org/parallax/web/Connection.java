package org.parallax.web;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.net.ssl.SSLException;

/** Asks one address once, and follows nothing by itself. */
final class Connection implements AutoCloseable {
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private final Limits limits;
    private final HttpClient client;

    Connection(Limits limits) {
        this.limits = limits;
        this.client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(Duration.ofMillis((long) (limits.seconds() * 1000)))
                        .build();
    }

    Answer ask(URI asked, URI address, Patience patience) throws FetchException {
        HttpRequest request =
                HttpRequest.newBuilder(address)
                        .header("User-Agent", Agent.NAME)
                        .header("Accept", "text/html, application/xhtml+xml, */*;q=0.5")
                        .GET()
                        .build();
        HttpResponse<byte[]> response;
        try {
            response =
                    patience.await(
                            client.sendAsync(
                                    request,
                                    BodyHandlers.limiting(
                                            BodyHandlers.ofByteArray(), limits.bytes())));
        } catch (ExecutionException e) {
            throw failed(e.getCause(), address);
        }
        return new Answer(
                response.statusCode(),
                received(asked, address, response),
                redirect(address, response));
    }

    private FetchException failed(@Nullable Throwable cause, URI address) {
        String host = String.valueOf(address.getHost());
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof SSLException) {
                return new FetchException("certificate", host);
            }
            if (each instanceof ConnectException) {
                return new FetchException("unreachable", host);
            }
            if (String.valueOf(each.getMessage()).contains("body exceeds capacity")) {
                return new FetchException("large", limits.megabytes());
            }
        }
        return new FetchException(cause instanceof IOException ? "broken" : "unreachable", host);
    }

    private static @Nullable URI redirect(URI address, HttpResponse<byte[]> response)
            throws FetchException {
        int status = response.statusCode();
        Optional<String> to = response.headers().firstValue("Location");
        boolean moved = List.of(301, 302, 303, 307, 308).contains(status);
        if (!moved || to.isEmpty()) {
            return null;
        }
        try {
            // A relative address becomes whole before its signs are escaped.
            String words = to.get().strip();
            URI next =
                    Addresses.isMeant(words)
                            ? Addresses.of(words).orElseThrow()
                            : address.resolve(words.replace(" ", "%20"));
            return Addresses.of(next.toString()).orElseThrow();
        } catch (RuntimeException e) {
            throw new FetchException("astray", String.valueOf(address.getHost()));
        }
    }

    private static Received received(URI asked, URI address, HttpResponse<byte[]> response) {
        String header = response.headers().firstValue("Content-Type").orElse("");
        int end = header.indexOf(';');
        String type = (end < 0 ? header : header.substring(0, end)).strip();
        return new Received(
                asked, address, type.toLowerCase(Locale.ROOT), charset(header), response.body());
    }

    private static @Nullable Charset charset(String header) {
        Matcher named = CHARSET.matcher(header);
        try {
            return named.find() ? Charset.forName(named.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
