package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;

class WordScannerTest {
    private static List<Span> words(String text) {
        WordScanner scanner = new WordScanner();
        scanner.over(text, Span.of(0, text.length()));
        List<Span> words = new ArrayList<>();
        while (scanner.next()) {
            words.add(Span.of(scanner.start(), scanner.end()));
        }
        return words;
    }

    @Property
    void any_text_is_cut_as_by_the_rules_of_unicode(@ForAll("typed") String text) {
        assertThat(words(text)).isEqualTo(WordScanner.standard(text, Span.of(0, text.length())));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "pool", "a", "Z", "é", "ß", "1", "140", "½", "²", "ª", ".", ",", ";", "'",
                        "’", "‘", "-", "–", "…", "_", ":", " ", "\u00A0", "\u202F", "“", "€", "$",
                        "%", "&", "@", "#", "\n", "Ж", "中", "😀", "\u00AD", "·", "©", "\u0308")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }
}
