package org.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

class ComparerTest {
    /** Twelve stories of ten articles each: more than are all weighed against each other. */
    private static final List<AnalyzedArticle> MANY =
            IntStream.range(0, 120).mapToObj(i -> Towns.article(i, i % 12)).toList();

    private static List<Comparison> compare(Progress progress) {
        return Comparer.compare(MANY, false, Candidates.ALL, progress);
    }

    @Test
    void no_articles_have_no_comparison_and_no_progress() {
        Progress never =
                (done, all) -> {
                    throw new AssertionError(done + " of " + all);
                };
        assertThat(Comparer.compare(List.of(), false, Candidates.ALL, never)).isEmpty();
        assertThat(Comparer.compare(List.of(), true, Candidates.ALL, never)).isEmpty();
    }

    @Test
    void progress_only_grows_and_never_beyond_all() {
        List<Integer> steps = new ArrayList<>();
        List<Comparison> comparisons =
                compare((done, all) -> {
                    steps.add(done);
                    assertThat(done).isBetween(0, all - 1);
                    return true;
                });
        assertThat(comparisons).hasSize(12);
        assertThat(steps).isSorted().startsWith(0).hasSizeGreaterThan(100);
    }

    @Test
    void nothing_is_compared_where_it_is_stopped_at_once() {
        assertThat(compare((done, all) -> false)).isEmpty();
    }

    @Test
    void nothing_is_compared_where_the_grouping_is_stopped() {
        for (int step : new int[] {1, 60, 119, 121, 180}) {
            assertThat(compare((done, all) -> done < step)).as("stopped at " + step).isEmpty();
        }
    }

    @Test
    void the_stories_that_are_compared_by_then_come_back() {
        List<Comparison> whole = compare(Progress.NONE);
        List<Comparison> some = compare((done, all) -> done < 2 * MANY.size() + 30);
        assertThat(some).hasSize(3).isEqualTo(whole.subList(0, 3));
    }
}
