package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;

import java.time.LocalDate;
import java.util.List;

class StoriesTest {
    private static final LocalDate MAY_13 = LocalDate.of(2025, 5, 13);

    private static Told hall(String id) {
        return new Told(id)
                .headline("Council closes the swimming hall")
                .says("The council of Port Sel voted to close the old swimming hall on the quay")
                .says("Swimmers promised to fight the closure of the hall")
                .count("twelve lanes", "12", "lane")
                .person("Ann Reyes");
    }

    private static Told ferry(String id) {
        return new Told(id)
                .headline("Ferries late again")
                .says("Islanders waited for hours while the ferry drifted without an engine")
                .says("Captains blamed fog and a broken propeller for the delay")
                .count("forty passengers", "40", "passenger")
                .person("Tess Hobbel");
    }

    private static List<Story> of(List<AnalyzedArticle> articles, boolean one) {
        return Stories.of(articles, one, Candidates.ALL, Progress.NONE);
    }

    private static List<List<String>> ids(List<Story> stories) {
        return stories.stream()
                .map(story -> story.articles().stream().map(AnalyzedArticle::id).toList())
                .toList();
    }

    @Test
    void nothing_tells_no_story() {
        assertThat(of(List.of(), false)).isEmpty();
        assertThat(of(List.of(), true)).isEmpty();
    }

    @Test
    void an_article_without_a_word_is_a_story_of_its_own() {
        List<Story> stories = of(Told.all(hall("a1"), new Told("a2"), hall("a3")), false);
        assertThat(ids(stories)).containsExactly(List.of("a1", "a3"), List.of("a2"));
        assertThat(stories.getLast().title()).isEqualTo("a2.txt");
    }

    @Test
    void two_unrelated_pairs_tell_two_stories() {
        List<Story> stories = of(Told.all(hall("a1"), ferry("a2"), hall("a3"), ferry("a4")), false);
        assertThat(ids(stories)).containsExactly(List.of("a1", "a3"), List.of("a2", "a4"));
        assertThat(stories).extracting(Story::id).containsExactly("s1", "s2");
        assertThat(stories)
                .extracting(Story::title)
                .containsExactly("Council closes the swimming hall", "Ferries late again");
    }

    @Test
    void the_story_of_most_articles_comes_first() {
        List<Story> stories =
                of(Told.all(hall("a1"), hall("a2"), ferry("a3"), ferry("a4"), ferry("a5")), false);
        assertThat(ids(stories)).containsExactly(List.of("a3", "a4", "a5"), List.of("a1", "a2"));
    }

    @Test
    void all_are_one_story_where_the_reader_says_so() {
        List<Story> stories = of(Told.all(hall("a1"), ferry("a2"), hall("a3")), true);
        assertThat(stories).hasSize(1);
        assertThat(ids(stories).getFirst()).containsExactlyInAnyOrder("a1", "a2", "a3");
        assertThat(stories.getFirst().events()).containsExactly(List.of("a1", "a3"), List.of("a2"));
    }

    @Nested
    class Articles_of_one_event {
        @Test
        void stand_by_the_day_of_publication_and_undated_ones_last() {
            List<Story> stories =
                    of(
                            Told.all(
                                    hall("a1"),
                                    hall("a2").on(MAY_13),
                                    hall("a3").on(MAY_13.minusDays(1))),
                            false);
            assertThat(ids(stories)).containsExactly(List.of("a3", "a2", "a1"));
            assertThat(stories.getFirst().events()).containsExactly(List.of("a3", "a2", "a1"));
        }

        @Test
        void stand_together_and_the_largest_event_leads() {
            List<Story> stories =
                    of(
                            Told.all(
                                    ferry("a1").on(MAY_13.minusDays(9)),
                                    hall("a2").on(MAY_13),
                                    hall("a3")),
                            true);
            assertThat(stories.getFirst().events())
                    .containsExactly(List.of("a2", "a3"), List.of("a1"));
        }
    }

    @Test
    void facts_are_numbered_through_all_stories() {
        List<Comparison> comparisons =
                Comparer.compare(Told.all(hall("a1"), ferry("a2"), hall("a3"), ferry("a4")), false);
        assertThat(comparisons).hasSize(2);
        assertThat(comparisons.getFirst().facts())
                .extracting(StoryFact::id)
                .containsExactly("f1", "f2");
        assertThat(comparisons.getLast().facts())
                .extracting(StoryFact::id)
                .containsExactly("f3", "f4");
        assertThat(comparisons.getLast().shared()).hasSize(2);
        assertThat(comparisons.getLast().fact("f3")).isPresent();
        assertThat(comparisons.getLast().fact("f1")).isEmpty();
    }
}
