package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.parallax.index.Pages.found;
import static org.parallax.index.Pages.search;

import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.message.Reason;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class ArticleIndexTest {
    @Test
    void no_article_or_an_article_without_prose_has_no_hits() {
        assertThat(search("pool", List.of())).isEmpty();
        assertThat(found("pool", "")).isEmpty();
        assertThat(found("pool", "Caption: The pool.")).isEmpty();
    }

    @Test
    void a_limit_of_none_or_less_gives_none() {
        try (ArticleIndex index =
                ArticleIndex.of(List.of(Pages.article("a1", "A pool, a pool.\n\nA pool.")))) {
            assertThat(index.search("pool", 0)).isEmpty();
            assertThat(index.search("pool", -1)).isEmpty();
            assertThat(index.search("pool", Integer.MIN_VALUE)).isEmpty();
            assertThat(index.search("pool", 1)).hasSize(1);
            assertThat(index.search("pool", Integer.MAX_VALUE)).hasSize(3);
        }
    }

    @Test
    void closing_twice_and_searching_afterwards_are_safe() {
        ArticleIndex index = ArticleIndex.of(List.of(Pages.article("a1", "A pool.")));
        index.close();
        assertThatCode(index::close).doesNotThrowAnyException();
        assertThat(index.search("pool", 1000)).isEmpty();
    }

    @Test
    void closing_while_others_search_is_safe() {
        AnalyzedArticle article = Pages.article("a1", "A pool is a pool.\n\n".repeat(50));
        for (int round = 0; round < 20; round++) {
            ArticleIndex index = ArticleIndex.of(List.of(article));
            List<Integer> sizes =
                    IntStream.range(0, 64)
                            .parallel()
                            .map(task -> {
                                if (task == 40) {
                                    index.close();
                                }
                                return index.search("po* -\"no pool\"", 1000).size();
                            })
                            .boxed()
                            .toList();
            assertThat(sizes).isSubsetOf(0, 100);
        }
    }

    @Test
    void where_no_paragraph_holds_all_words_an_article_may() {
        AnalyzedArticle apart =
                Pages.article("a1", "The pool closed.\n\nNothing.\n\nThe council voted.");
        AnalyzedArticle half = Pages.article("a2", "The pool closed.");
        AnalyzedArticle both = Pages.article("a3", "The council closed the pool.");
        assertThat(search("pool council", List.of(apart, half)))
                .hasSize(2)
                .extracting(SearchHit::article)
                .containsOnly("a1");
        assertThat(search("pool council", List.of(apart, half, both)))
                .extracting(SearchHit::article)
                .containsExactly("a3");
    }

    @Test
    void what_is_set_apart_is_never_found() {
        String text =
                "Council closes pool\nBy A. Pool\nPORT SEL — The pool closed.\nCaption: A pool.\n";
        List<Segment> segments = new ArrayList<>();
        SegmentRole[] roles = {
            SegmentRole.HEADLINE, SegmentRole.BYLINE, SegmentRole.BODY, SegmentRole.BOILERPLATE
        };
        int at = 0;
        for (SegmentRole role : roles) {
            int end = text.indexOf('\n', at);
            segments.add(new Segment(Span.of(at, end), role, Reason.of("test")));
            at = end + 1;
        }
        Article article = new Article("a1", "a.txt", Masthead.EMPTY, text, segments);
        assertThat(search("pool", List.of(Pages.analyzed(article))))
                .extracting(hit -> hit.sentence().in(text))
                .containsExactly("Council closes pool", "PORT SEL — The pool closed.");
        assertThat(
                        search(
                                "pool",
                                Stream.of(SegmentRole.values()).map(role -> whole(role)).toList()))
                .extracting(SearchHit::article)
                .containsExactly("HEADLINE", "DECK", "BODY");
    }

    private static AnalyzedArticle whole(SegmentRole role) {
        Segment segment = new Segment(Span.of(0, 7), role, Reason.of("test"));
        return Pages.analyzed(
                new Article(role.name(), "", Masthead.EMPTY, "A pool.", List.of(segment)));
    }

    @Test
    void hits_come_in_the_order_of_articles_and_of_their_text() {
        List<AnalyzedArticle> articles =
                IntStream.range(0, 300)
                        .mapToObj(n ->
                                Pages.article(
                                        "b" + (300 - n), "A pool.\n\nIs it a pool, this pool?"))
                        .toList();
        List<SearchHit> hits = search("pool", articles);
        assertThat(hits).hasSize(900);
        assertThat(hits.stream().map(SearchHit::article).distinct().toList())
                .isEqualTo(articles.stream().map(AnalyzedArticle::id).toList());
        assertThat(hits.subList(0, 3)).extracting(SearchHit::span).isSorted();
    }

    @Test
    void words_outside_all_known_sentences_are_their_own_sentence() {
        Article article = Pages.article("a1", "A pool.").article();
        AnalyzedArticle bare =
                new AnalyzedArticle(article, List.of(), List.of(), List.of(), List.of());
        assertThat(search("pool", List.of(bare)))
                .containsExactly(new SearchHit("a1", Span.of(2, 6), Span.of(2, 6)));
    }

    @Test
    void lucene_says_nothing_of_instructions_it_does_not_use() {
        search("pool", List.of(Pages.article("a1", "A pool.")));
        Logger asked =
                Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");
        assertThat(asked.isLoggable(Level.SEVERE)).isFalse();
    }
}
