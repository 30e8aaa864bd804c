package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.FactType;
import org.parallax.fact.FactValue;
import org.parallax.fact.Mention;
import org.parallax.message.Reason;
import org.parallax.quote.Quote;
import org.parallax.text.Span;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Searching in one field, and what else an index tells of its articles. */
class FieldsTest {
    private static final String FIRST =
            "“The pool is less safe,” said Ann Reyes. “We swim,” said Paul Okoro. Twelve cities closed pools.";
    private static final String SECOND =
            "“A hall is less safe than a pool,” said Paul Okoro.\n\nOnly 12 of the cities, said Ann Reyes.";
    private static final ArticleIndex INDEX =
            ArticleIndex.of(
                    List.of(
                            article(FIRST, "The Tide", "2017-08-03", "Ann Reyes", "Paul Okoro"),
                            article(SECOND, "Quillford Post", "2017-09-30", "Paul Okoro")));

    private static AnalyzedArticle article(
            String text, String outlet, String day, String... speakers) {
        AnalyzedArticle plain = Pages.article(outlet, text);
        Masthead masthead =
                new Masthead(
                        outlet,
                        null,
                        null,
                        new Published(LocalDate.parse(day), Published.From.TEXT));
        List<Span> marks = List.of(span(text, 0), span(text, 1));
        List<Quote> quotes =
                marks.stream()
                        .filter(span -> !span.isEmpty())
                        .map(span -> Quotations.direct(span, speakers[marks.indexOf(span)]))
                        .toList();
        String figure = text.contains("Twelve cities") ? "Twelve cities" : "12 of the cities";
        int at = text.indexOf(figure);
        Mention mention =
                new Mention(
                        Span.of(at, at + figure.length()),
                        FactType.COUNT,
                        new FactValue.Amount(BigDecimal.valueOf(12), "city"),
                        false,
                        Reason.of("test"));
        Article named = new Article(outlet, outlet, masthead, text, plain.article().segments());
        return new AnalyzedArticle(named, plain.sentences(), quotes, List.of(mention), List.of());
    }

    private static Span span(String text, int number) {
        int open = text.indexOf('“');
        for (int i = 0; i < number && open >= 0; i++) {
            open = text.indexOf('“', open + 1);
        }
        return open < 0 ? Span.of(0, 0) : Span.of(open + 1, text.indexOf('”', open));
    }

    @AfterAll
    static void close() {
        INDEX.close();
    }

    private static List<Long> keys(String query) {
        return INDEX.find(query, 10).articles().stream().map(ArticleHit::key).sorted().toList();
    }

    private static List<String> found(String query) {
        return INDEX.find(query, 10).articles().stream()
                .flatMap(hit ->
                        hit.matches().stream()
                                .map(match -> match.span().in(hit.key() == 0 ? FIRST : SECOND)))
                .sorted()
                .toList();
    }

    @Test
    void words_of_a_quotation_are_not_found_outside_one() {
        assertThat(keys("quote:\"less safe\"")).containsExactly(0L, 1L);
        assertThat(keys("quote:cities")).isEmpty();
        assertThat(found("quote:pools")).containsExactly("pool", "pool");
    }

    @Test
    void speaker_and_words_are_of_one_quotation() {
        assertThat(keys("speaker:Reyes quote:safe")).containsExactly(0L);
        assertThat(keys("speaker:okoro quote:safe")).containsExactly(1L);
        assertThat(keys("speaker:Reyes quote:swim")).isEmpty();
        assertThat(found("speaker:\"Ann Reyes\"")).containsExactly("The pool is less safe,");
        assertThat(keys("speaker:Okoro -pool")).isEmpty();
        assertThat(keys("speaker:Okoro -hall")).containsExactly(0L);
        assertThat(keys("safe -speaker:Reyes")).containsExactly(1L);
    }

    @Test
    void a_fact_is_found_in_any_wording() {
        for (String words : List.of("twelve cities", "12 cities", "a dozen cities")) {
            assertThat(found("fact:\"" + words + "\""))
                    .containsExactly("12 of the cities", "Twelve cities");
        }
        assertThat(keys("fact:\"13 cities\"")).isEmpty();
    }

    @Test
    void outlet_and_date_narrow_a_search() {
        assertThat(keys("pool outlet:tide")).containsExactly(0L);
        assertThat(keys("pool -outlet:tide")).containsExactly(1L);
        assertThat(keys("outlet:\"quillford post\"")).containsExactly(1L);
        assertThat(keys("pool date:2017-08")).containsExactly(0L);
        assertThat(keys("date:2017-09-30..")).containsExactly(1L);
        assertThat(keys("date:2017-08..2017-09")).containsExactly(0L, 1L);
        assertThat(keys("date:..2016")).isEmpty();
    }

    @Test
    void kind_and_part_bound_where_words_stand() {
        assertThat(keys("pool kind:fact in:body")).containsExactly(0L, 1L);
        assertThat(keys("pool kind:opinion")).isEmpty();
        assertThat(keys("pool in:headline")).isEmpty();
    }

    @Test
    void a_beginning_of_words_is_looked_for_within_a_scope_too() {
        String text = "Swimmers win\nThe pool swims, and the pool is new.";
        int end = text.indexOf('\n');
        List<Segment> segments =
                List.of(
                        new Segment(Span.of(0, end), SegmentRole.HEADLINE, Reason.of("test")),
                        new Segment(
                                Span.of(end + 1, text.length()),
                                SegmentRole.BODY,
                                Reason.of("test")));
        Article article = new Article("a1", "a.txt", Masthead.EMPTY, text, segments);
        Map<String, List<String>> expected =
                Map.of(
                        "swim* in:headline", List.of("Swimmers"),
                        "swim* in:body", List.of("swims"),
                        "swim* kind:fact", List.of("Swimmers", "swims"),
                        "po* in:body", List.of("pool", "pool"),
                        "po* in:headline", List.of(),
                        "wi* in:body", List.of(),
                        "swim* kind:opinion", List.of());
        try (ArticleIndex index = ArticleIndex.of(List.of(Pages.analyzed(article)))) {
            expected.forEach((query, words) -> {
                Found found = index.find(query, 10);
                assertThat(found.total()).as(query).isEqualTo(words.isEmpty() ? 0 : 1);
                assertThat(found.articles().stream().flatMap(hit -> hit.matches().stream()))
                        .as(query)
                        .extracting(match -> match.span().in(text))
                        .containsExactlyElementsOf(words);
            });
        }
    }

    @Test
    void a_word_spelled_nearly_so_is_found_or_offered() {
        assertThat(keys("ciites~")).containsExactly(0L, 1L);
        assertThat(INDEX.find("old ciites", 10).meant()).isEqualTo("old cities");
        assertThat(INDEX.find("cities", 10).meant()).isNull();
        assertThat(INDEX.find("zyxwvuts", 10).meant()).isNull();
    }

    @Test
    void facets_count_the_articles_found() {
        Facets facets = INDEX.facets("pool");
        assertThat(facets.articles()).isEqualTo(2);
        assertThat(facets.outlets())
                .containsExactly(
                        new Facets.Count("Quillford Post", 1), new Facets.Count("The Tide", 1));
        assertThat(facets.months())
                .containsExactly(new Facets.Count("2017-08", 1), new Facets.Count("2017-09", 1));
        assertThat(facets.kinds()).containsExactly(new Facets.Count("fact", 2));
    }

    @Test
    void a_query_is_completed_with_fields_speakers_and_outlets() {
        assertThat(INDEX.complete("pool sp", 5)).containsExactly("pool speaker:");
        assertThat(INDEX.complete("speaker:re", 5)).containsExactly("speaker:\"Ann Reyes\"");
        assertThat(INDEX.complete("outlet:\"the t", 5)).containsExactly("outlet:\"The Tide\"");
        assertThat(INDEX.complete("kind:o", 5)).containsExactly("kind:opinion");
        assertThat(INDEX.complete("", 5)).isEmpty();
    }

    @Test
    void a_concordance_has_one_match_a_line_in_the_order_asked_for() {
        Found found = INDEX.find("\"less safe\"", 10);
        List<ContextLine> lines =
                Concordance.of(found, key -> key == 0 ? FIRST : SECOND, Concordance.Order.OUTLET);
        assertThat(lines)
                .extracting(ContextLine::outlet, ContextLine::speaker, ContextLine::left)
                .containsExactly(
                        tuple("Quillford Post", "Paul Okoro", "“A hall is "),
                        tuple("The Tide", "Ann Reyes", "“The pool is "));
        assertThat(Concordance.of(found, key -> null, Concordance.Order.LEFT)).isEmpty();
    }

    @Test
    void an_article_is_like_the_other_and_not_itself() {
        assertThat(INDEX.similar(0, 5)).containsExactly(1L);
        assertThat(INDEX.similar(7, 5)).isEmpty();
    }

    @Test
    void a_hit_tells_how_far_down_its_matches_stand() {
        assertThat(INDEX.find("\"less safe\"", 10).articles())
                .allSatisfy(hit -> assertThat(hit.dispersion().getFirst()).isBetween(0.0, 0.3));
    }
}
