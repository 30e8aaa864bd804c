package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

class FeedReaderTest {
    private static final String RSS =
            """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0"><channel><title>The Tide &amp; Shore</title>
            <link>https://tide.example/</link><description>News</description>
            <item><title>Council &lt;i&gt;closes&lt;/i&gt; hall</title><link>https://tide.example/hall</link>
              <pubDate>Sun, 02 Mar 2025 09:00:00 GMT</pubDate></item>
            <item><title>Ferry late</title><link>/ferry</link></item>
            <item><title>No address</title></item>
            <item><title>Script</title><link>javascript:x()</link></item>
            <item><title>Trap</title><link>file:///etc/passwd</link></item>
            </channel></rss>
            """;

    private static final String ATOM =
            """
            <feed xmlns="http://www.w3.org/2005/Atom"><title>The Ledger</title><id>urn:x</id>
            <updated>2025-03-02T09:00:00Z</updated>
            <entry><title>Council closes hall</title><id>urn:1</id>
              <link href="https://ledger.example/hall"/><updated>2025-03-02T09:00:00Z</updated></entry>
            </feed>
            """;

    private static Feed read(String feed, @Nullable URI at) throws UnreadableException {
        return FeedReader.read(feed.getBytes(StandardCharsets.UTF_8), at);
    }

    private static String rule(String feed) {
        return catchThrowableOfType(UnreadableException.class, () -> read(feed, null)).rule();
    }

    @Test
    void a_feed_names_its_articles_in_order_as_plain_text() throws Exception {
        Feed feed = read(RSS, URI.create("https://tide.example/feed"));
        assertThat(feed.title()).isEqualTo("The Tide & Shore");
        assertThat(feed.entries())
                .containsExactly(
                        new FeedEntry(
                                "Council closes hall",
                                URI.create("https://tide.example/hall"),
                                LocalDate.of(2025, 3, 2)),
                        new FeedEntry(
                                "Ferry late", URI.create("https://tide.example/ferry"), null));
    }

    @Test
    void a_feed_in_a_file_has_only_its_whole_addresses() throws Exception {
        assertThat(read(RSS, null).entries())
                .extracting(FeedEntry::title)
                .containsExactly("Council closes hall");
    }

    @Test
    void atom_is_read_too() throws Exception {
        assertThat(read(ATOM, null).entries())
                .containsExactly(
                        new FeedEntry(
                                "Council closes hall",
                                URI.create("https://ledger.example/hall"),
                                LocalDate.of(2025, 3, 2)));
    }

    @Test
    void a_document_type_and_its_entities_are_refused() {
        String trap =
                "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss version=\"2.0\"><channel><title>&e;</title></channel></rss>";
        assertThat(rule(trap)).isEqualTo("feed.doctype");
        String hidden =
                "<?xml version=\"1.0\"?><!--" + " ".repeat(3_000) + "-->" + trap.substring(21);
        assertThat(rule(hidden)).isEqualTo("feed.doctype");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "not a feed",
                "<html><body>page</body></html>",
                "<rss version=\"2.0\"><channel><title>Cut o",
                "<rss version=\"9\"></rss>"
            })
    void what_is_no_feed_is_told(String words) {
        assertThat(rule(words)).isEqualTo("feed.broken");
    }

    @Test
    void a_feed_without_articles_is_told() {
        assertThat(
                        rule(
                                "<rss version=\"2.0\"><channel><title>T</title><link>https://t.example</link><description>d</description></channel></rss>"))
                .isEqualTo("feed.empty");
    }

    @Test
    void a_feed_is_told_from_a_page() {
        assertThat(FeedReader.isFeed(RSS)).isTrue();
        assertThat(FeedReader.isFeed(ATOM)).isTrue();
        assertThat(FeedReader.isFeed("<!-- made by hand -->\n<rdf:RDF xmlns='x'>")).isTrue();
        assertThat(FeedReader.isFeed("<!doctype html><p>an rss feed</p>")).isFalse();
        assertThat(FeedReader.isFeed("The <rss> tag")).isFalse();
    }

    @Test
    void a_document_type_is_refused_in_other_encodings_too() {
        String trap =
                "<?xml version=\"1.0\" encoding=\"utf-16\"?><!DOCTYPE rss [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<rss version=\"2.0\"><channel><title>&e;</title></channel></rss>";
        byte[] bytes = trap.getBytes(StandardCharsets.UTF_16);
        assertThatThrownBy(() -> FeedReader.read(bytes, null)).hasMessage("feed.doctype");
    }

    @Test
    void an_article_in_a_feed_may_speak_of_a_document_type() throws Exception {
        String spoken = RSS.replace("Ferry late", "<![CDATA[<!DOCTYPE html> turns thirty]]>");
        assertThat(read(spoken, null).entries()).hasSize(1);
    }

    @Test
    void a_feed_of_many_megabytes_and_one_of_elements_within_elements_are_told() {
        assertThat(rule(RSS + " ".repeat(10 << 20))).isEqualTo("feed.large");
        String deep = "<rss version='2.0'><channel>" + "<a>".repeat(100_000);
        assertThat(rule(deep + "</a>".repeat(100_000) + "</channel></rss>"))
                .isEqualTo("feed.broken");
    }
}
