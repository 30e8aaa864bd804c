package org.parallax.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.List;

class ArticleTest {
    private static final String TEXT = "Hall to close\n\nIt closes soon.\n\nFirst!";

    private static Segment segment(int start, int end, SegmentRole role) {
        return new Segment(Span.of(start, end), role, Reason.of("test"));
    }

    private static Article article(@Nullable String outlet, String path, Segment... segments) {
        return new Article(
                "a1", path, new Masthead(outlet, null, null, null), TEXT, List.of(segments));
    }

    @Test
    void segments_that_overlap_or_reach_past_the_end_are_refused() {
        Segment first = segment(0, 13, SegmentRole.HEADLINE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article(null, "x.txt", first, segment(12, 20, SegmentRole.BODY)))
                .withMessageContaining("x.txt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article(null, "x.txt", segment(0, 99, SegmentRole.BODY)));
    }

    @Test
    void without_an_outlet_it_goes_by_its_files_name() {
        assertThat(article("The Ledger", "x.txt").name()).isEqualTo("The Ledger");
        assertThat(article(null, "stories/may/x.txt").name()).isEqualTo("x.txt");
        assertThat(article(null, "C:\\stories\\x.txt").name()).isEqualTo("x.txt");
    }

    @Test
    void comments_are_no_words_of_the_article() {
        Article article =
                article(
                        null,
                        "x.txt",
                        segment(0, 13, SegmentRole.HEADLINE),
                        segment(15, 30, SegmentRole.BODY),
                        segment(32, 38, SegmentRole.COMMENT));
        assertThat(article.words()).isEqualTo(6);
        assertThat(article.prose()).hasSize(2);
    }
}
