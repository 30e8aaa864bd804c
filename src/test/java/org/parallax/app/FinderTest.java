package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.analysis.Written;
import org.parallax.ui.Answer;

import java.util.List;

class FinderTest {
    private static final AnalyzedArticle FERRY =
            Written.headed("Ferry returns\n\nThe ferry is back in the harbour.", "one").analyzed();
    private static final AnalyzedArticle TRAM =
            Written.headed("Tram stops\n\nThe tram stood still for an hour.", "two").analyzed();

    @Test
    void nothing_is_found_before_there_is_anything_and_after_the_end() {
        Finder finder = new Finder();
        finder.ready();
        assertThat(finder.apply("ferry")).isEmpty();
        finder.over(List.of(FERRY));
        finder.close();
        finder.ready();
        assertThat(finder.apply("ferry")).isEmpty();
        assertThat(finder.find("ferry", 9)).isEqualTo(Answer.NOTHING);
    }

    @Test
    void what_is_asked_at_once_is_found_whether_all_was_made_ready_or_not() {
        try (Finder finder = new Finder()) {
            finder.over(List.of(FERRY));
            assertThat(finder.apply("ferry")).hasSize(2);
            finder.over(List.of(TRAM));
            finder.ready();
            assertThat(finder.apply("ferry")).isEmpty();
            assertThat(finder.apply("tram")).hasSize(2);
        }
    }
}
