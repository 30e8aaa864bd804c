package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.message.Reason;
import org.parallax.quote.Quote;
import org.parallax.text.Span;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Strings that break programs, one a line of naughty.txt, as query, file name, outlet and text. */
class NaughtyTest {
    private static ArticleIndex index = ArticleIndex.of(List.of());

    static List<String> strings() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(NaughtyTest.class.getResourceAsStream("naughty.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .map(NaughtyTest::plain)
                    .toList();
        }
    }

    private static String plain(String line) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            if (line.startsWith("\\u", at)) {
                plain.append((char) Integer.parseInt(line.substring(at + 2, at + 6), 16));
                at += 6;
            } else {
                plain.append(line.charAt(at));
                at++;
            }
        }
        return plain.toString();
    }

    @BeforeAll
    static void fill() throws IOException {
        List<AnalyzedArticle> articles = new ArrayList<>();
        for (String string : strings()) {
            articles.add(article(string));
        }
        index = ArticleIndex.of(articles);
    }

    private static AnalyzedArticle article(String string) {
        String text = "The old pool closed. " + string + " was all the mayor said.";
        AnalyzedArticle plain = Pages.paragraph(string, text);
        Article named =
                new Article(
                        string,
                        string,
                        new Masthead(string, string, string, null),
                        text,
                        plain.article().segments());
        Quote quote = Quotations.direct(Span.of(4, 12), string.isEmpty() ? null : string);
        return new AnalyzedArticle(named, plain.sentences(), List.of(quote), List.of(), List.of());
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void there_are_some_hundreds() throws IOException {
        assertThat(strings()).hasSizeGreaterThan(200).doesNotHaveDuplicates();
    }

    static Stream<String> queries() throws IOException {
        return strings().stream()
                .flatMap(string ->
                        Stream.of(
                                string,
                                "pool " + string,
                                "speaker:" + string,
                                "outlet:\"" + string + "\"",
                                "quote:(" + string + ")"));
    }

    @ParameterizedTest
    @MethodSource("queries")
    void each_is_a_query_whose_matches_stand_in_their_articles(String query) {
        Found found = index.find(query, 20);
        for (ArticleHit hit : found.articles()) {
            for (Match match : hit.matches()) {
                assertThat(match.span().isEmpty()).isFalse();
                assertThat(match.sentence().contains(match.span())).isTrue();
                assertThat(match.sentence().end()).isLessThanOrEqualTo(hit.length());
            }
        }
        assertThat(found.hints()).extracting(Reason::sentence).doesNotContain("");
        assertThat(index.facets(query).articles()).isGreaterThanOrEqualTo(found.articles().size());
        assertThat(index.complete(query, 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(index.search(query, 5)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void every_article_is_found_by_its_plain_words() throws IOException {
        assertThat(index.find("\"the old pool closed\"", 1000).total()).isEqualTo(strings().size());
    }
}
