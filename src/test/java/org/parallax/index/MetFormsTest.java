package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

class MetFormsTest {
    private static final int PLACES = 1 << 13;

    /** More than there are places for. */
    private static final int MANY = PLACES * 3;

    private final MetForms met = new MetForms(PLACES);

    /** Half of them are short and of letters alone, and half are not. */
    private static String word(int number) {
        if (number % 2 == 0) {
            return "w" + number;
        }
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest /= 26) {
            letters.append((char) ('a' + rest % 26));
        }
        return letters.toString();
    }

    private void meet(String word) {
        met.keep(
                word.toCharArray(),
                0,
                word.length(),
                MetForms.key(word.toCharArray(), 0, word.length()),
                new WordForm(word, word));
    }

    private boolean isMet(String word) {
        char[] letters = word.toCharArray();
        WordForm form =
                met.find(letters, 0, letters.length, MetForms.key(letters, 0, letters.length));
        assertThat(form == null ? word : form.exact().utf8ToString()).isEqualTo(word);
        return form != null;
    }

    @Test
    void a_word_that_was_not_met_has_no_form() {
        assertThat(isMet("mill")).isFalse();
        assertThat(isMet("")).isFalse();
        meet("mill");
        assertThat(isMet("mil")).isFalse();
        assertThat(isMet("mill")).isTrue();
    }

    @Test
    void two_words_that_are_no_short_ones_and_have_one_hash_are_not_taken_for_each_other() {
        assertThat("Aa1".hashCode()).isEqualTo("BB1".hashCode());
        meet("Aa1");
        assertThat(isMet("BB1")).isFalse();
        meet("BB1");
        assertThat(isMet("Aa1")).isTrue();
        assertThat(isMet("BB1")).isTrue();
    }

    @Test
    void where_there_are_more_words_than_places_those_that_come_again_stay() {
        meet("mill");
        for (int i = 0; i < MANY; i++) {
            assertThat(isMet(word(i))).isFalse();
            meet(word(i));
            assertThat(isMet("mill")).isTrue();
        }
        assertThat(isMet(word(0))).isFalse();
    }

    @Test
    void where_all_come_again_most_give_way_and_none_is_taken_for_another() {
        for (int i = 0; i < MANY; i++) {
            meet(word(i));
            assertThat(isMet(word(i))).isTrue();
            isMet(word(i / 2));
        }
    }

    @Test
    void on_several_threads_every_word_has_its_own_form() throws Exception {
        List<Future<?>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (int thread = 0; thread < 4; thread++) {
                all.add(
                        threads.submit(() -> {
                            Wording wording = new Wording(met);
                            for (int i = 0; i < MANY; i++) {
                                String word = word(i % (PLACES * 2));
                                String capital = word.toUpperCase(Locale.ROOT);
                                assertThat(wording.form(capital).exact().utf8ToString())
                                        .isEqualTo(word);
                            }
                        }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
    }
}
