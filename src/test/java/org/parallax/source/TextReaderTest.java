package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.lexicon.Lexicon;
import org.parallax.lexicon.LexiconException;
import org.parallax.lexicon.Lexicons;
import org.parallax.text.Span;

import java.nio.file.Path;
import java.util.List;

class TextReaderTest {
    private static final String BODY =
            "The council voted on Tuesday to close the old swimming hall on the quay, after a long debate.";
    private static Lexicon boilerplate = new Lexicon("none", List.of());

    @BeforeAll
    static void load() throws LexiconException {
        boilerplate = Lexicons.load(Path.of("assets")).boilerplate();
    }

    private static Article read(String text) {
        return new TextReader(boilerplate, false).read("a1", "hall.txt", text);
    }

    private static SegmentRole roleOf(Article article, String words) {
        int at = article.text().lastIndexOf(words);
        return article.segments().stream()
                .filter(segment -> segment.span().contains(at))
                .map(Segment::role)
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class The_head {
        @Test
        void
                begins_with_the_headline_and_goes_on_with_a_deck_and_a_line_of_outlet_writer_and_day() {
            Article article =
                    read(
                            "Council closes hall\n\nSwimmers promise to fight on\n\n"
                                    + "The Quay Ledger | By Ann Reyes | 13 May 2025\n\nPORT SEL — "
                                    + BODY);
            assertThat(article.headline()).isEqualTo("Council closes hall");
            assertThat(article.outlet()).isEqualTo("The Quay Ledger");
            assertThat(article.byline()).isEqualTo("Ann Reyes");
            assertThat(article.published())
                    .isNotNull()
                    .satisfies(published -> {
                        assertThat(published.date()).hasToString("2025-05-13");
                        assertThat(published.from()).isEqualTo(Published.From.TEXT);
                    });
            assertThat(roleOf(article, "Swimmers")).isEqualTo(SegmentRole.DECK);
            assertThat(roleOf(article, "PORT SEL")).isEqualTo(SegmentRole.DATELINE);
            assertThat(roleOf(article, "The council")).isEqualTo(SegmentRole.BODY);
        }

        @Test
        void may_have_its_day_before_the_headline_on_one_line() {
            Article article = read(" date 2025-05-13 Council closes hall\n" + BODY);
            assertThat(article.headline()).isEqualTo("Council closes hall");
            assertThat(article.published())
                    .isNotNull()
                    .extracting(Published::date)
                    .hasToString("2025-05-13");
        }

        @Test
        void takes_no_day_from_a_caption() {
            Article article =
                    read(
                            "Council closes hall\n\nThe hall on May 3, 2024. (Photo: A. Vane)\n\n"
                                    + BODY);
            assertThat(article.published()).isNull();
            assertThat(roleOf(article, "The hall on")).isEqualTo(SegmentRole.CAPTION);
        }

        @Test
        void sets_a_repeated_headline_and_the_name_of_a_section_apart() {
            Article article =
                    read("Council closes hall\n\n| Local news\n\nCouncil Closes Hall\n\n" + BODY);
            assertThat(roleOf(article, "| Local")).isEqualTo(SegmentRole.BOILERPLATE);
            assertThat(roleOf(article, "Council Closes")).isEqualTo(SegmentRole.BOILERPLATE);
        }

        @Test
        void has_no_headline_where_the_text_begins_with_prose() {
            Article article =
                    read(
                            BODY
                                    + " Nobody was surprised by it, and hardly anyone stayed.\n\n"
                                    + BODY);
            assertThat(article.headline()).isNull();
            assertThat(article.segments()).allMatch(segment -> segment.role() == SegmentRole.BODY);
        }

        @Test
        void takes_a_day_from_the_name_of_the_file_where_the_text_gives_none() {
            Article article =
                    new TextReader(boilerplate, false)
                            .read("a1", "2025-05-13_hall.txt", "Council closes hall\n\n" + BODY);
            assertThat(article.published())
                    .isNotNull()
                    .satisfies(published -> {
                        assertThat(published.date()).hasToString("2025-05-13");
                        assertThat(published.from()).isEqualTo(Published.From.FILE);
                    });
        }
    }

    @Nested
    class Below_the_body {
        private static final String HEAD =
                "Council closes hall\n\n" + BODY + "\n\n" + BODY + "\n\n" + BODY + "\n\n";

        @Test
        void names_with_words_set_in_under_them_are_comments_to_the_end() {
            Article article =
                    read(
                            HEAD
                                    + "  • Tess\n\n    Shame on them. I swam there.\n\n  • R. Hobb\n\n    Good riddance.\n");
            assertThat(roleOf(article, "• Tess")).isEqualTo(SegmentRole.COMMENT);
            assertThat(roleOf(article, "Shame")).isEqualTo(SegmentRole.COMMENT);
            assertThat(roleOf(article, "Good riddance")).isEqualTo(SegmentRole.COMMENT);
        }

        @Test
        void a_line_that_counts_comments_begins_them() {
            Article article =
                    read(
                            HEAD
                                    + "2 comments\n\nI swam there every day of the summer and will miss it.\n");
            assertThat(roleOf(article, "I swam")).isEqualTo(SegmentRole.COMMENT);
        }

        @Test
        void an_appeal_is_set_apart_as_a_whole() {
            Article article =
                    read(
                            HEAD
                                    + "Support our work\n\nThe Quay Ledger is made by people who love this town.\n\n"
                                    + "We depend on you, our readers.\n\nOur work is licensed under Creative Commons.\n");
            assertThat(roleOf(article, "Support")).isEqualTo(SegmentRole.BOILERPLATE);
            assertThat(roleOf(article, "is made by")).isEqualTo(SegmentRole.BOILERPLATE);
            assertThat(roleOf(article, "licensed")).isEqualTo(SegmentRole.BOILERPLATE);
            assertThat(roleOf(article, BODY)).isEqualTo(SegmentRole.BODY);
        }

        @Test
        void a_body_that_speaks_of_us_is_no_appeal() {
            Article article =
                    read(
                            HEAD
                                    + "“Join us,” she said, and we did, all two hundred of us.\n\nNobody swam that day.\n");
            assertThat(roleOf(article, "all two hundred")).isEqualTo(SegmentRole.BODY);
            assertThat(roleOf(article, "Nobody swam")).isEqualTo(SegmentRole.BODY);
        }
    }

    @Test
    void a_plain_reading_sets_nothing_apart_and_has_no_headline() {
        Article article =
                new TextReader(boilerplate, true)
                        .read("a1", "x.txt", "Council closes hall\n\n2 comments\n\n" + BODY);
        assertThat(article.headline()).isNull();
        assertThat(article.segments())
                .hasSize(3)
                .allMatch(segment -> segment.role() == SegmentRole.BODY);
    }

    @Property(tries = 300)
    void whatever_the_text_its_segments_stand_in_order_and_leave_only_white_space_out(
            @ForAll String text) {
        Article article = read(text);
        int at = 0;
        for (Segment segment : article.segments()) {
            assertThat(Span.of(at, segment.start()).trim(text).isEmpty()).isTrue();
            at = segment.end();
        }
        assertThat(Span.of(at, text.length()).trim(text).isEmpty()).isTrue();
    }
}
