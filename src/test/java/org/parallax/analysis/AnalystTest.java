package org.parallax.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Masthead;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.fact.Mention;
import org.parallax.framing.LoadedTerm;
import org.parallax.framing.SentenceKind;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.message.Reason;
import org.parallax.quote.Attribution;
import org.parallax.quote.Quote;
import org.parallax.text.Paragraphs;
import org.parallax.text.Span;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

class AnalystTest {
    private static final Analyst ANALYST = analyst();

    private static Analyst analyst() {
        try {
            return new Analyst(Lexicons.load(Path.of("assets")));
        } catch (LexiconException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The paragraphs of {@code text} take {@code roles} in turn; those left over are body. */
    private static AnalyzedArticle analyze(String text, SegmentRole... roles) {
        List<Span> paragraphs = Paragraphs.of(text);
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            SegmentRole role = i < roles.length ? roles[i] : SegmentRole.BODY;
            segments.add(new Segment(paragraphs.get(i), role, Reason.of("segment.plain")));
        }
        Masthead masthead =
                new Masthead(
                        null,
                        null,
                        null,
                        new Published(LocalDate.of(2025, 5, 14), Published.From.TEXT));
        return ANALYST.analyze(new Article("a1", "x.txt", masthead, text, segments));
    }

    private static Stream<Span> marks(AnalyzedArticle article) {
        return Stream.of(
                        article.sentences().stream().map(it -> it.sentence().span()),
                        article.sentences().stream()
                                .flatMap(it -> it.cues().stream().map(cue -> cue.span())),
                        article.quotes().stream().flatMap(AnalystTest::spans),
                        article.mentions().stream().map(Mention::span),
                        article.loaded().stream().map(LoadedTerm::span))
                .flatMap(spans -> spans);
    }

    private static Stream<Span> spans(Quote quote) {
        Attribution by = quote.attribution();
        return Arrays.stream(new Span[] {quote.span()})
                .flatMap(span -> Stream.of(span, quote.clause(), by.mention(), by.cue()))
                .filter(Objects::nonNull);
    }

    @Test
    void an_article_without_words_has_no_marks() {
        assertThat(marks(analyze(""))).isEmpty();
        assertThat(marks(analyze(" \n\n\t"))).isEmpty();
    }

    @Test
    void what_is_set_apart_is_not_marked() {
        String words =
                "“We slammed 12 cities on May 3, 2024, and it was a heroic day for all,” Ann Reyes said.";
        assertThat(
                        marks(
                                analyze(
                                        String.join("\n\n", words, words, words, words, words),
                                        SegmentRole.CAPTION,
                                        SegmentRole.COMMENT,
                                        SegmentRole.BOILERPLATE,
                                        SegmentRole.BYLINE,
                                        SegmentRole.DATELINE)))
                .isEmpty();
        assertThat(marks(analyze(words))).isNotEmpty();
    }

    @Test
    void headline_and_deck_are_marked_like_the_body() {
        AnalyzedArticle article =
                analyze(
                        "Mayor slams plan for 12 cities\n\nThe vote was 7-4.\n\nThe hall closes on June 30.",
                        SegmentRole.HEADLINE,
                        SegmentRole.DECK);
        assertThat(article.sentences()).hasSize(3);
        assertThat(article.loaded())
                .extracting(term -> article.article().in(term.span()))
                .contains("slams");
        assertThat(article.mentions())
                .extracting(mention -> article.article().in(mention.span()))
                .contains("12 cities", "7-4", "June 30");
    }

    @Test
    void a_small_article_goes_all_the_way() {
        AnalyzedArticle article =
                analyze(
                        "The council voted 7-4 on Tuesday to close the hall.\n\n“We cannot keep heating a pool that leaks into the sea,” Ann Reyes said.");
        assertThat(article.id()).isEqualTo("a1");
        assertThat(article.sentences())
                .extracting(it -> it.kind())
                .containsExactly(SentenceKind.FACT, SentenceKind.QUOTE);
        assertThat(article.quotes())
                .singleElement()
                .satisfies(quote -> {
                    assertThat(quote.speaker()).isEqualTo("Ann Reyes");
                    assertThat(article.article().in(quote.span()))
                            .isEqualTo("We cannot keep heating a pool that leaks into the sea,");
                });
        assertThat(article.mentions()).extracting(Mention::span).isSorted();
    }

    @Test
    void an_article_read_twice_has_the_same_marks() {
        String text = "Ann Reyes said that 12 cities voted on May 3. “It was heroic,” she added.";
        assertThat(analyze(text)).isEqualTo(analyze(text));
    }

    @Test
    void a_paragraph_of_a_hundred_thousand_words_is_read() {
        AnalyzedArticle article = analyze("Twelve cities voted on Tuesday again. ".repeat(17_000));
        assertThat(article.sentences()).hasSize(17_000);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "“",
                        "”",
                        "\"",
                        "'",
                        "’",
                        "‘",
                        ",",
                        ".",
                        "?",
                        "…",
                        ":",
                        " ",
                        "\n\n",
                        "-",
                        "—",
                        "(",
                        "Ann Reyes",
                        "Mayor Ida Farrow",
                        "said",
                        "According to",
                        "she",
                        "added that",
                        "slammed",
                        "terrible",
                        "12",
                        "cities",
                        "$3.2 million",
                        "50 percent",
                        "7-4",
                        "May 3",
                        "2025",
                        "in a statement",
                        "The",
                        "We cannot keep heating a pool that leaks",
                        "🚢",
                        "\uD83D",
                        "\u00A0",
                        "1,000,000,000,000,000,000",
                        "twenty",
                        "half",
                        "U.S.",
                        "No")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join(parts.size() % 2 == 0 ? " " : "", parts));
    }

    private static void assertHarmless(String text) {
        AnalyzedArticle article = analyze(text);
        assertThat(marks(article)).allMatch(span -> !span.isEmpty() && span.end() <= text.length());
        List<Segment> prose = article.article().prose();
        assertThat(
                        Stream.of(
                                        article.sentences().stream()
                                                .map(it -> it.sentence().span()),
                                        article.mentions().stream().map(Mention::span),
                                        article.loaded().stream().map(LoadedTerm::span))
                                .flatMap(spans -> spans))
                .allMatch(
                        span -> prose.stream().anyMatch(segment -> segment.span().contains(span)));
        assertThat(article.sentences()).extracting(it -> it.sentence().span()).isSorted();
        assertThat(article.quotes()).extracting(Quote::span).isSorted();
        assertThat(article.mentions()).extracting(Mention::span).isSorted();
        assertThat(article.loaded()).extracting(LoadedTerm::span).isSorted();
    }

    @Property(tries = 1000)
    void whatever_the_text_its_marks_stand_in_it_and_in_order(@ForAll("texts") String text) {
        assertHarmless(text);
    }

    @Property(tries = 200)
    void whatever_the_characters_its_marks_stand_in_them_and_in_order(@ForAll String text) {
        assertHarmless(text);
    }
}
