package org.parallax.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.org/a, https://example.org/a",
        "' HTTPS://example.org/a ', https://example.org/a",
        "https://example.org/a#part, https://example.org/a",
        "https://example.org/a b, https://example.org/a%20b",
        "https://bücher.example/ä, https://xn--bcher-kva.example/%C3%A4",
        "https://example.org:8080/?q=“x”, https://example.org:8080/?q=%E2%80%9Cx%E2%80%9D",
        "https://example.org/a%20b, https://example.org/a%20b"
    })
    void addresses_are_taken_as_people_write_them(String words, String address) {
        assertThat(Addresses.of(words)).hasToString("Optional[" + address + "]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "page.html", "https://exa mple.org/", "http://[::1", "1x://a"})
    void what_is_no_address_is_none(String words) {
        assertThat(Addresses.of(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, true",
        "file:///etc/passwd, true",
        "C:\\articles\\a.txt, false",
        "corpus/a.txt, false",
        "a:b.txt, false"
    })
    void a_path_is_not_taken_for_an_address(String words, boolean meant) {
        assertThat(Addresses.isMeant(words)).isEqualTo(meant);
    }

    @Property
    void no_words_are_too_strange(@ForAll String words) {
        Addresses.of("https://" + words)
                .ifPresent(address -> assertThat(address.getScheme()).isEqualTo("https"));
        Addresses.of(words).ifPresent(address -> assertThat(address.toString()).isNotBlank());
    }
}
