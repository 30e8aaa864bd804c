package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.text.Decoder;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

class PageEncodingTest {
    private static final String WORDS = "<p>“It’s the café’s last summer,” she said.</p>";

    private static String read(String label, Charset charset) {
        byte[] bytes = ("<meta charset='" + label + "'>" + WORDS).getBytes(charset);
        return PageEncoding.decode(bytes, Decoder.decode(bytes).orElseThrow());
    }

    @Test
    void a_page_in_an_older_encoding_that_it_declares_is_read_in_it() {
        String cyrillic = "<meta charset=koi8-r><p>Бассейн закрыт</p>";
        byte[] bytes = cyrillic.getBytes(Charset.forName("koi8-r"));
        assertThat(PageEncoding.decode(bytes, "wrongly decoded")).isEqualTo(cyrillic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"utf-8", "UTF8", "utf-16", "utf-16le", "utf-32", "IBM037", "klingon", "-"})
    void a_label_that_cannot_be_true_is_not_believed(String label) {
        assertThat(read(label, Charset.forName("windows-1252"))).endsWith(WORDS);
        assertThat(read(label, StandardCharsets.UTF_8)).endsWith(WORDS);
    }

    @Test
    void a_byte_order_mark_counts_before_a_label() {
        String page = "\uFEFF<meta charset='windows-1252'>" + WORDS;
        byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
        assertThat(PageEncoding.decode(bytes, page)).isEqualTo(page);
    }
}
