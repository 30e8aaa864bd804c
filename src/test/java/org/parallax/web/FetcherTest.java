package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

@Timeout(60)
class FetcherTest {
    private static final String PAGE = "<!doctype html><p>The council closed the hall.";

    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = new Server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private static Received fetch(URI address) throws FetchException {
        try (Fetcher fetcher = new Fetcher(true)) {
            return fetcher.fetch(address, () -> true);
        }
    }

    private static FetchException refusal(Fetcher fetcher, URI address) {
        try (fetcher) {
            return catchThrowableOfType(
                    FetchException.class, () -> fetcher.fetch(address, () -> true));
        }
    }

    private static String rule(URI address) {
        return refusal(new Fetcher(true), address).rule();
    }

    @Test
    void a_page_comes_to_the_byte_with_its_type_and_encoding() throws Exception {
        byte[] bytes = "<p>“Nø”, zählte sie.".getBytes(Charset.forName("windows-1252"));
        server.page("/story", "text/html; charset=windows-1252", bytes);
        Received received = fetch(server.at("/story"));
        assertThat(received.bytes()).isEqualTo(bytes);
        assertThat(received.type()).isEqualTo("text/html");
        assertThat(String.valueOf(received.charset())).isEqualTo("windows-1252");
    }

    @Test
    void it_names_itself() throws Exception {
        server.page("/story", PAGE);
        fetch(server.at("/story"));
        assertThat(server.agents()).isNotEmpty().allMatch(it -> it.startsWith("Parallax ("));
    }

    @Test
    void an_unknown_encoding_is_none() throws Exception {
        server.page("/story", "text/html; charset=utf-9000", PAGE.getBytes(StandardCharsets.UTF_8));
        assertThat(fetch(server.at("/story")).charset()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://example.org/a", "jar:file:/a!/b"})
    void only_http_and_https_are_asked(String address) {
        assertThat(rule(URI.create(address))).isEqualTo("scheme");
    }

    @Test
    void a_name_and_password_are_not_sent() {
        assertThat(rule(URI.create("https://me:secret@example.org/"))).isEqualTo("host");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://localhost/",
                "http://[::1]/",
                "http://2130706433/",
                "http://10.1.2.3/",
                "http://192.168.0.1/",
                "http://169.254.169.254/latest",
                "http://0.0.0.0/",
                "http://[fd00::1]/",
                "http://[::ffff:127.0.0.1]/",
                "http://100.64.0.1/"
            })
    void this_machine_and_its_network_are_not_asked(String address) {
        assertThat(refusal(new Fetcher(false), URI.create(address)).rule()).isEqualTo("inward");
    }

    @Test
    void a_redirect_is_followed_and_both_addresses_are_known() throws Exception {
        server.redirect("/old", "/new?a=b c").page("/new", PAGE);
        Received received = fetch(server.at("/old"));
        assertThat(received.asked()).isEqualTo(server.at("/old"));
        assertThat(received.address()).isEqualTo(server.at("/new?a=b%20c"));
    }

    @Test
    void a_redirect_is_checked_like_the_first_address() throws Exception {
        server.redirect("/file", "file:///etc/passwd").redirect("/user", "http://a:b@example.org/");
        assertThat(rule(server.at("/file"))).isEqualTo("scheme");
        assertThat(rule(server.at("/user"))).isEqualTo("host");
        // A public page that leads inward: the test's own site stands in for the public one.
        try (Connection open = new Connection(Limits.USUAL)) {
            server.redirect("/inward", "http://127.0.0.1:9/");
            Answer answer =
                    open.ask(
                            server.at("/inward"),
                            server.at("/inward"),
                            new Patience(5, () -> true));
            URI next = Objects.requireNonNull(answer.next());
            assertThat(refusal(new Fetcher(false), next).rule()).isEqualTo("inward");
        }
    }

    @Test
    void a_ring_of_redirects_ends() {
        server.redirect("/a", "/b").redirect("/b", "/a");
        assertThat(rule(server.at("/a"))).isEqualTo("redirects");
    }

    @Test
    void a_redirect_to_no_address_is_told() {
        server.redirect("/a", "http://[oops");
        assertThat(rule(server.at("/a"))).isEqualTo("astray");
    }

    @Test
    void what_a_site_closes_to_programs_is_not_fetched() throws Exception {
        server.page(
                        "/robots.txt",
                        "text/plain",
                        "User-agent: *\nDisallow: /private\n".getBytes(StandardCharsets.UTF_8))
                .page("/private/story", PAGE)
                .page("/story", PAGE);
        assertThat(rule(server.at("/private/story"))).isEqualTo("robots");
        assertThat(fetch(server.at("/story")).bytes()).isNotEmpty();
    }

    @Test
    void a_site_can_close_itself_to_this_program_alone() {
        server.page(
                        "/robots.txt",
                        "text/plain",
                        "User-agent: parallax\nDisallow: /\n".getBytes(StandardCharsets.UTF_8))
                .page("/story", PAGE);
        assertThat(rule(server.at("/story"))).isEqualTo("robots");
    }

    @Test
    void rules_that_cannot_be_had_close_all_and_missing_rules_nothing() throws Exception {
        server.page("/story", PAGE).status("/robots.txt", 503);
        assertThat(rule(server.at("/story"))).isEqualTo("robots");
        try (Server other = new Server()) {
            other.page("/story", PAGE).status("/robots.txt", 404);
            assertThat(fetch(other.at("/story")).bytes()).isNotEmpty();
        }
    }

    @Test
    void each_status_has_its_sentence() {
        server.status("/closed", 403).status("/gone", 404).status("/failed", 500);
        assertThat(rule(server.at("/closed"))).isEqualTo("closed");
        assertThat(rule(server.at("/gone"))).isEqualTo("gone");
        assertThat(rule(server.at("/failed"))).isEqualTo("status");
    }

    @Test
    void an_endless_answer_ends_at_the_limit() {
        server.on(
                "/endless",
                exchange -> {
                    exchange.sendResponseHeaders(200, 0);
                    byte[] some = new byte[1 << 16];
                    try (OutputStream out = exchange.getResponseBody()) {
                        while (true) {
                            out.write(some);
                        }
                    }
                });
        assertThat(rule(server.at("/endless"))).isEqualTo("large");
    }

    @Test
    void a_slow_answer_is_given_up() {
        CountDownLatch over = new CountDownLatch(1);
        server.on("/slow", exchange -> await(over));
        FetchException refusal =
                refusal(new Fetcher(true, new Limits(1 << 20, 0.5)), server.at("/slow"));
        over.countDown();
        assertThat(refusal.rule()).isEqualTo("slow");
    }

    private static void await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void the_reader_can_stop_a_fetch() {
        CountDownLatch over = new CountDownLatch(1);
        AtomicBoolean going = new AtomicBoolean(true);
        server.on(
                "/slow",
                exchange -> {
                    going.set(false);
                    await(over);
                });
        try (Fetcher fetcher = new Fetcher(true)) {
            FetchException refusal =
                    catchThrowableOfType(
                            FetchException.class,
                            () -> fetcher.fetch(server.at("/slow"), going::get));
            assertThat(refusal.rule()).isEqualTo("stopped");
        }
        over.countDown();
    }

    @Test
    void a_server_that_hangs_up_is_told() throws Exception {
        Thread answering;
        try (ServerSocket rude = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            answering = Thread.ofVirtual().start(() -> hangUp(rude));
            URI address = URI.create("http://127.0.0.1:" + rude.getLocalPort() + "/");
            assertThat(rule(address)).isEqualTo("broken");
        }
        answering.join();
    }

    private static void hangUp(ServerSocket rude) {
        while (!rude.isClosed()) {
            try (Socket socket = rude.accept();
                    InputStream in = socket.getInputStream()) {
                in.read();
                socket.getOutputStream()
                        .write(
                                "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n<p>The"
                                        .getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                return;
            }
        }
    }

    @Test
    void nobody_at_home_is_told() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        assertThat(rule(URI.create("http://127.0.0.1:" + port + "/"))).isEqualTo("unreachable");
    }

    @Test
    void an_unknown_site_is_told() {
        assertThat(refusal(new Fetcher(false), URI.create("https://nowhere.invalid/")).rule())
                .isEqualTo("unknown");
    }

    @Test
    void a_certificate_that_proves_nothing_is_refused(@TempDir Path folder) throws Exception {
        HttpsServer secure =
                HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        secure.setHttpsConfigurator(new HttpsConfigurator(selfSigned(folder.resolve("keys"))));
        secure.start();
        try {
            int port = secure.getAddress().getPort();
            assertThat(rule(URI.create("https://127.0.0.1:" + port + "/")))
                    .isEqualTo("certificate");
        } finally {
            secure.stop(0);
        }
    }

    private static SSLContext selfSigned(Path keys) throws Exception {
        Process keytool =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "keytool")
                                        .toString(),
                                "-genkeypair",
                                "-alias",
                                "a",
                                "-keyalg",
                                "EC",
                                "-dname",
                                "CN=x",
                                "-storepass",
                                "changeit",
                                "-keystore",
                                keys.toString())
                        .redirectErrorStream(true)
                        .start();
        assertThat(keytool.waitFor()).isZero();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, "changeit".toCharArray());
        }
        KeyManagerFactory factory =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
