package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.List;

class WordVectorsTest {
    private static final String WORDS =
            "Swimmers in Quillford fight for the roof, the pool, the lanes, the lamps and the clock";

    private static double alike(Told one, Told other) {
        List<Vector> vectors = WordVectors.of(Told.all(one, other)).vectors();
        return vectors.getFirst().dot(vectors.getLast());
    }

    private static Told told(String... says) {
        Told told = new Told("a1");
        List.of(says).forEach(told::says);
        return told;
    }

    @Test
    void nothing_has_no_vectors() {
        assertThat(WordVectors.of(List.of()).vectors()).isEmpty();
        assertThat(WordVectors.of(List.of()).telling()).isEmpty();
    }

    @Test
    void an_article_without_words_is_like_no_other() {
        assertThat(alike(new Told("a1"), new Told("a2"))).isZero();
        assertThat(alike(new Told("a1"), told(WORDS))).isZero();
    }

    @Test
    void the_same_words_are_most_alike() {
        double same = alike(told(WORDS), told(WORDS));
        assertThat(same).isGreaterThan(alike(told(WORDS), told(WORDS, "a mayor speaks of debts")));
        assertThat(same).isGreaterThan(0.9);
    }

    @Test
    void how_alike_two_are_hardly_hangs_on_how_many_others_there_are() {
        Told one = told(WORDS);
        Told other = told("the pool of Quillford has a leaking roof, swimmers report");
        List<Vector> three = WordVectors.of(Told.all(one, other, told("snow falls"))).vectors();
        assertThat(three.getFirst().dot(three.get(1))).isCloseTo(alike(one, other), within(0.01));
    }

    @Test
    void long_texts_count_as_less_alike_for_the_same_share_of_words() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            many.append(" w").append(Integer.toString(1000 + i, 36)).append('x');
        }
        String text = many.toString();
        assertThat(alike(told(text), told(text))).isLessThan(alike(told(WORDS), told(WORDS)));
    }

    @Test
    void what_tells_most_comes_first_and_few_words_tell_enough() {
        StringBuilder many = new StringBuilder("walls, walls, walls and Quillford");
        for (int i = 0; i < 400; i++) {
            many.append(" w").append(Integer.toString(1000 + i, 36)).append('x');
        }
        List<List<String>> telling =
                WordVectors.of(Told.all(told(many.toString()), new Told("a2"))).telling();
        assertThat(telling.getFirst()).hasSizeLessThan(100).startsWith("walls", "quillfo");
        assertThat(telling.getLast()).isEmpty();
    }
}
