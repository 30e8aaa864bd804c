package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;
import org.parallax.text.Span;

import java.util.List;
import java.util.Optional;

class PageTextTest {
    private static final PageReader READER = Pages.reader();

    private static List<String> paragraphs(Article article) {
        return article.segments().stream().map(segment -> article.in(segment.span())).toList();
    }

    private static void assertInOrder(Article article) {
        int at = 0;
        for (Segment segment : article.segments()) {
            assertThat(Span.of(at, segment.start()).trim(article.text()).isEmpty()).isTrue();
            assertThat(segment.span().trim(article.text())).isEqualTo(segment.span());
            assertThat(segment.span().isEmpty()).isFalse();
            at = segment.end();
        }
        assertThat(Span.of(at, article.text().length()).trim(article.text()).isEmpty()).isTrue();
    }

    @Nested
    class A_page_without_words {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<html></html>",
                    "<html><body>  \n </body></html>",
                    "<script>document.write('no words')</script>",
                    "<style>p{}</style><noscript>Please turn it on</noscript>",
                    "<body><p hidden>none</p><p style='display: none'>none</p></body>",
                    "<svg><text>none</text></svg>",
                    "<frameset><frame src='x'></frameset>",
                    "<!-- a remark -->",
                    "<p>\u200B</p><p>&shy;</p>"
                })
        void is_no_article(String html) {
            assertThat(READER.read("a1", "x.html", html)).isEmpty();
        }
    }

    @Nested
    class Paragraphs {
        @Test
        void may_be_parted_by_two_line_breaks() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<h1>Council closes hall</h1><div>"
                                    + Pages.FIRST
                                    + "<br><br>"
                                    + Pages.SECOND
                                    + "<br> \n <br/><br>"
                                    + Pages.THIRD
                                    + "</div>");
            assertThat(paragraphs(article))
                    .containsExactly("Council closes hall", Pages.FIRST, Pages.SECOND, Pages.THIRD);
            assertThat(Pages.words(article, SegmentRole.BODY)).hasSize(3);
        }

        @Test
        void are_not_parted_by_one_line_break() {
            assertThat(
                            paragraphs(
                                    Pages.page(
                                            "",
                                            "<p>One fish swam, two swam,<br>two fish sang,<br/>\nthree slept.</p>")))
                    .containsExactly("One fish swam, two swam, two fish sang, three slept.");
        }

        @Test
        void are_not_parted_by_what_stands_in_a_line() {
            assertThat(
                            paragraphs(
                                    Pages.page(
                                            "",
                                            "<p>The <b>old</b> <a href='#'>swim<i>ming</i></a> hall<!-- no -->s.</p>")))
                    .containsExactly("The old swimming halls.");
        }

        @Test
        void need_no_tags_of_their_own() {
            assertThat(paragraphs(Pages.page("", "one<p>two</p>three<div>four</div>five")))
                    .containsExactly("one", "two", "three", "four", "five");
        }

        @Test
        void may_be_left_open() {
            assertThat(paragraphs(Pages.read("<p>one<p>two<li>three<li>four")))
                    .containsExactly("one", "two", "three", "four");
        }

        @Test
        void stand_a_blank_line_apart() {
            assertThat(Pages.page("", "<p> one </p>\n\n\n<p>\ttwo</p>").text())
                    .isEqualTo("one\n\ntwo");
        }
    }

    @Nested
    class Characters_of_a_page {
        @Test
        void are_never_its_entities() {
            assertThat(
                            Pages.page(
                                            "",
                                            "<p>&ldquo;Caf&eacute; &amp; quay&rdquo; &mdash; 5&nbsp;&lt;&#32;6&#8230; &#x1F6A2; &bogus; AT&T</p>")
                                    .text())
                    .isEqualTo("“Café & quay” — 5\u00A0< 6… 🚢 &bogus; AT&T");
        }

        @Test
        void leave_out_soft_hyphens_and_spaces_without_width() {
            assertThat(Pages.page("", "<p>swim&shy;ming\u200B hall</p>").text())
                    .isEqualTo("swimming hall");
        }

        @Test
        void leave_out_what_no_reader_sees() {
            assertThat(
                            Pages.page(
                                            "",
                                            "<p>one <span class='sr-only'>hidden</span><script>x()</script><style>p{}</style>"
                                                    + "<span hidden>hidden</span><button>Press</button><span style='DISPLAY:none'></span>two</p>")
                                    .text())
                    .isEqualTo("one two");
        }
    }

    @Test
    void five_thousand_elements_in_each_other_are_read() {
        Article article =
                Pages.page(
                        Pages.TITLE, "<div>".repeat(5_000) + Pages.BODY + "</div>".repeat(5_000));
        assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
        assertInOrder(article);
    }

    @Test
    void five_thousand_elements_in_a_line_in_each_other_are_read() {
        assertThat(Pages.read("<p>" + "<b><i>".repeat(2_500) + "one").text()).isEqualTo("one");
    }

    @Test
    void every_segment_of_an_ugly_page_stands_in_the_text_and_in_order() {
        assertInOrder(
                Pages.page(
                        Pages.TITLE,
                        "<nav>Home</nav> <h1> Council&nbsp;closes hall </h1><p>PORT SEL — "
                                + Pages.FIRST
                                + "</p>\n<p>"
                                + Pages.SECOND
                                + " </p><div id=comments>🚢 bye</div>"));
    }

    @Provide
    Arbitrary<String> markup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div class='comments'>",
                        "</div>",
                        "<h1>",
                        "</h1>",
                        "<br>",
                        "<article>",
                        "<figure>",
                        "<figcaption>",
                        "<blockquote>",
                        "<nav>",
                        "<a href=x>",
                        "</a>",
                        "<title>Council closes hall</title>",
                        "<script type='application/ld+json'>{\"@type\":\"Article\",",
                        "</script>",
                        "<body hidden>",
                        "<frameset>",
                        "<table><tr>",
                        "<template>",
                        "&nbsp;",
                        "&shy;",
                        "&#0;",
                        "&#xD800;",
                        "<meta charset=x>",
                        "<meta name=date content='2025-05-13'>",
                        "<!--",
                        "<![CDATA[",
                        "PORT SEL — ",
                        "By Ann Reyes | 13 May 2025",
                        "Council closes hall",
                        "3 comments",
                        Pages.FIRST,
                        "“",
                        "\u2028",
                        "\uFEFF",
                        "\uD83D",
                        "\0",
                        " ")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    private static void assertHarmless(String html) {
        Optional<Article> article = READER.read("a1", "x.html", html);
        article.ifPresent(it -> {
            int at = 0;
            for (Segment segment : it.segments()) {
                assertThat(segment.start()).isGreaterThanOrEqualTo(at);
                assertThat(segment.end())
                        .isGreaterThan(segment.start())
                        .isLessThanOrEqualTo(it.text().length());
                at = segment.end();
            }
        });
    }

    @Property(tries = 300)
    void whatever_the_mark_up_the_spans_are_inside_the_text(@ForAll("markup") String html) {
        assertHarmless(html);
    }

    @Property(tries = 200)
    void whatever_the_string_the_spans_are_inside_the_text(@ForAll String html) {
        assertHarmless(html);
    }

    @Test
    void never_hold_half_a_pair() {
        assertThat(Pages.page("", "<p>one &#xD83D; two</p>").text()).isEqualTo("one \uFFFD two");
    }

    @Test
    void may_be_parted_by_two_line_breaks_with_a_no_break_space_between() {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        "<div>" + Pages.FIRST + "<br>&nbsp;<br>" + Pages.SECOND + "</div>");
        assertThat(paragraphs(article)).containsExactly(Pages.FIRST, Pages.SECOND);
    }

    @Test
    void of_nothing_but_a_no_break_space_are_none() {
        assertThat(paragraphs(Pages.page("", "<p>one</p><p>&nbsp;</p><p>two</p>")))
                .containsExactly("one", "two");
    }
}
