package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class SimilarArticlesTest {
    private static List<List<Integer>> among(List<List<String>> words) {
        return new SimilarArticles().among(words, i -> true);
    }

    @Test
    void no_articles_have_no_candidates() {
        assertThat(among(List.of())).isEmpty();
    }

    @Test
    void an_article_without_words_has_none() {
        assertThat(among(List.of(List.of(), List.of("pool"))).getFirst()).isEmpty();
    }

    @Test
    void articles_that_share_a_word_find_each_other_and_no_others() {
        List<List<Integer>> found =
                among(
                        List.of(
                                List.of("pool", "#30 swimmer"),
                                List.of("ferry"),
                                List.of("#30 swimmer", "roof")));
        assertThat(found.get(0)).containsExactlyInAnyOrder(0, 2);
        assertThat(found.get(1)).containsExactly(1);
        assertThat(found.get(2)).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    void words_are_taken_as_they_are() {
        List<List<Integer>> found =
                among(List.of(List.of("#Ann Reyes"), List.of("#ann reyes"), List.of("Reyes")));
        assertThat(found).containsExactly(List.of(0), List.of(1), List.of(2));
    }

    @Test
    void rare_words_find_more_than_frequent_ones() {
        List<List<String>> words = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            words.add(List.of("trump", "word" + i));
        }
        words.set(3, List.of("trump", "quillford"));
        words.set(190, List.of("trump", "quillford"));
        List<Integer> found = among(words).get(3);
        assertThat(found).hasSizeLessThan(100).startsWith(3, 190);
    }

    @Test
    void the_search_ends_where_it_is_stopped() {
        List<List<String>> words = IntStream.range(0, 100).mapToObj(i -> List.of("pool")).toList();
        assertThat(new SimilarArticles().among(words, i -> i < 7)).hasSize(7);
        assertThat(new SimilarArticles().among(words, i -> false)).isEmpty();
    }
}
