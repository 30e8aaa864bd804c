package org.parallax.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A site on this machine that answers as a test wants. */
final class Server implements AutoCloseable {
    private final HttpServer server;
    private final List<String> agents = new CopyOnWriteArrayList<>();

    Server() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    /** What it does with one request. */
    interface Answering {
        void to(HttpExchange exchange) throws IOException;
    }

    Server on(String path, Answering answering) {
        server.createContext(
                path,
                exchange -> {
                    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
                    try (exchange) {
                        answering.to(exchange);
                    }
                });
        return this;
    }

    Server page(String path, String type, byte[] bytes) {
        return on(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", type);
                    exchange.sendResponseHeaders(200, bytes.length);
                    exchange.getResponseBody().write(bytes);
                });
    }

    Server page(String path, String text) {
        return page(path, "text/html; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    Server status(String path, int status) {
        return on(path, exchange -> exchange.sendResponseHeaders(status, -1));
    }

    Server redirect(String path, String to) {
        return on(
                path,
                exchange -> {
                    exchange.getResponseHeaders().set("Location", to);
                    exchange.sendResponseHeaders(302, -1);
                });
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    /** How those who asked named themselves. */
    List<String> agents() {
        return agents;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
