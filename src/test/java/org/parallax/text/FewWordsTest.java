package org.parallax.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

class FewWordsTest {
    @Test
    void holdsItsWordsAndNoOthers() {
        FewWords few = FewWords.of("vote", "votes", "voted");
        assertThat(few.contains("voted")).isTrue();
        assertThat(few.contains("voter")).isFalse();
        assertThat(few.contains("")).isFalse();
    }

    @Test
    void holdsManyToo() {
        List<String> even = IntStream.range(0, 5000).mapToObj(i -> "w" + i * 2).toList();
        FewWords few = FewWords.of(even);
        for (int i = 0; i < 10_000; i++) {
            assertThat(few.contains("w" + i)).isEqualTo(i % 2 == 0);
        }
    }

    @Test
    void tellsWordsOfOneHashApart() {
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        assertThat(FewWords.of("Aa").contains("BB")).isFalse();
    }

    @Test
    void tellsWhichOfItsWordsAWordIs() {
        FewWords few = FewWords.of("vote", "Aa", "vote", "BB");
        assertThat(few.number("vote")).isZero();
        assertThat(few.number("Aa")).isEqualTo(1);
        assertThat(few.number("BB")).isEqualTo(3);
        assertThat(few.number("votes")).isEqualTo(-1);
    }

    @Test
    void canBeEmpty() {
        assertThat(FewWords.of(List.of()).contains("vote")).isFalse();
    }
}
