package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.parallax.analysis.AnalyzedArticle;
import org.parallax.text.Span;

import java.util.List;

class AnyQueryTest {
    private static final AnalyzedArticle ARTICLE =
            Pages.article(
                    "a1",
                    "“Twelve\u00A0cities don’t wait,” Zoë said 🏛️. The pool closed! The old pool…\r\n\r\nCaption: The pool.\r\n\r\nThe 12 cities’ hell-bent pool is old.");

    private static final ArticleIndex INDEX = ArticleIndex.of(List.of(ARTICLE));

    private static void hold(AnalyzedArticle article, List<SearchHit> hits) {
        String text = article.article().text();
        for (SearchHit hit : hits) {
            assertThat(hit.span().isEmpty()).isFalse();
            assertThat(hit.sentence().contains(hit.span())).isTrue();
            assertThat(Span.of(0, text.length()).contains(hit.sentence())).isTrue();
            assertThat(article.article().prose())
                    .anyMatch(segment -> segment.span().contains(hit.span()));
        }
        assertThat(hits).doesNotHaveDuplicates().extracting(SearchHit::span).isSorted();
    }

    @Property
    void any_text_is_a_query(@ForAll String query) {
        hold(ARTICLE, INDEX.search(query, 100));
    }

    @Property
    void any_slips_around_words_give_hits_inside_their_sentences(@ForAll("typed") String query) {
        hold(ARTICLE, INDEX.search(query, 100));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "pool", "old", "12", "twelve", "cities", "don't", "hell-b", "the", "\"",
                        "“", "”", "-", "−", "*", " ", " ", " ", " OR ", " AND ", "'", "’", ",", "(",
                        "\u00A0", "\r\n", "🏛️")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void any_text_is_an_article(@ForAll("articles") String text, @ForAll("typed") String query) {
        AnalyzedArticle article = Pages.article("a1", text);
        try (ArticleIndex index = ArticleIndex.of(List.of(article))) {
            hold(article, index.search(query, 100));
            hold(article, index.search(text, 100));
        }
    }

    @Property(tries = 300)
    void every_first_word_of_an_article_is_found_in_it(@ForAll("articles") String text) {
        AnalyzedArticle article = Pages.article("a1", "Xylophone " + text);
        try (ArticleIndex index = ArticleIndex.of(List.of(article))) {
            assertThat(index.search("xylophones", 1))
                    .extracting(SearchHit::span)
                    .containsExactly(Span.of(0, 9));
        }
    }

    @Provide
    Arbitrary<String> articles() {
        return Combinators.combine(typed(), Arbitraries.strings(), typed())
                .as((one, other, third) -> one + other + ". " + third);
    }
}
