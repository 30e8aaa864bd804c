package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.Segment;
import org.parallax.article.SegmentRole;

class PageRolesTest {
    private static final String LONG =
            "Rain is expected on the coast tonight, and the ferries may leave later than they say.";

    private static final String REMARK =
            "I learned to swim there as a child and my own children will not, thanks to this vote.";

    private static void assertBodyWhole(Article article) {
        assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
        assertThat(Pages.roleOf(article, Pages.SECOND)).isEqualTo(SegmentRole.BODY);
        assertThat(Pages.roleOf(article, Pages.THIRD)).isEqualTo(SegmentRole.BODY);
    }

    @Nested
    class Set_apart {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<nav><p>#</p></nav>",
                    "<footer><p>#</p></footer>",
                    "<aside><p>#</p></aside>",
                    "<form><p>#</p></form>",
                    "<div role='navigation'><p>#</p></div>",
                    "<div role='complementary'><p>#</p></div>",
                    "<div class='nav-main'><p>#</p></div>",
                    "<div class='related-links'><p>#</p></div>",
                    "<div id='related'><ul><li>#</li></ul></div>",
                    "<div class='newsletter-signup'><p>#</p></div>",
                    "<div class='box newsletter'><div><div><p>#</p></div></div></div>",
                    "<div id='cookie-notice'><p>#</p></div>",
                    "<div class='gdpr consent'><p>#</p></div>",
                    "<div class='share-buttons'><span>#</span></div>",
                    "<div class='social'><p>#</p></div>",
                    "<div class='SIDEBAR'><p>#</p></div>",
                    "<div class='pull-quote'><p>#</p></div>",
                    "<aside class='pullquote'><blockquote>#</blockquote></aside>",
                    "<div class='ad'><p>#</p></div>",
                    "<div class='post-tags'><p>#</p></div>",
                    "<section class='most-read'><p>#</p></section>"
                })
        void is_what_the_page_puts_beside_the_article(String markup) {
            Article article = Pages.with(markup.replace("#", LONG));
            assertThat(Pages.roleOf(article, LONG)).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "We use cookies to count visits. Click here to accept them.",
                    "Sign up for our newsletter",
                    "Share this story",
                    "Advertisement",
                    "Read more",
                    "Related stories",
                    "All rights reserved."
                })
        void is_what_is_worded_like_a_notice_in_a_plain_paragraph(String words) {
            Article article = Pages.with("<p>" + words + "</p>");
            assertThat(Pages.roleOf(article, words)).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }

        @Test
        void is_a_list_of_links_among_the_paragraphs() {
            Article article =
                    Pages.with(
                            "<ul><li><a href='#'>Ferries to leave late on Monday</a></li><li><a href='#'>Market clock sold</a></li></ul>");
            assertThat(Pages.roleOf(article, "Ferries")).isEqualTo(SegmentRole.BOILERPLATE);
            assertThat(Pages.roleOf(article, "Market")).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>PICTURES: <a href='#'>The basin, seen from the boats</a></p>",
                    "<p>(<b>MORE:</b> <a href='#'>The basin, seen from the boats</a>)</p>",
                    "<h4>Topics: <a href='#'>The basin</a>, <a href='#'>boats</a>, <a href='#'>quay</a></h4>"
                })
        void is_a_link_behind_a_label(String markup) {
            Article article = Pages.with(markup);
            assertThat(Pages.roleOf(article, "The basin")).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }

        @Test
        void is_a_text_in_another_column_that_is_longer_than_the_one_sentence_of_the_article() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<div><div><div><h1>Council closes hall</h1></div><div><div><p>"
                                    + Pages.FIRST
                                    + "</p></div></div></div><div><div><p>"
                                    + LONG
                                    + " "
                                    + REMARK
                                    + "</p></div></div></div>");
            assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
            assertThat(Pages.roleOf(article, LONG)).isEqualTo(SegmentRole.BOILERPLATE);
        }

        @Test
        void is_what_stands_above_the_headline() {
            Article article =
                    Pages.page(Pages.TITLE, "<div><p>Ellan Bay, Tuesday</p></div>" + Pages.BODY);
            assertThat(Pages.roleOf(article, "Ellan Bay")).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }

        @Test
        void is_the_next_column_of_the_page_with_its_short_texts() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<div><div>"
                                    + Pages.BODY
                                    + "</div></div><div><div><div><div><div><p>"
                                    + LONG
                                    + "</p></div></div></div></div></div>");
            assertThat(Pages.roleOf(article, LONG)).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }
    }

    @Nested
    class Said_twice {
        private static final String PULLED = "the money was not there";
        private static final String TAKEN = "Nobody who spoke that evening wanted the doors shut";

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div>#</div>",
                    "<aside>#</aside>",
                    "<blockquote>#</blockquote>",
                    "<blockquote><p>#</p></blockquote>",
                    "<div class='c12'><div><p>“#”</p></div></div>",
                    "<h3>“#, and yet the money was not there”</h3>",
                    "<figure><blockquote>#</blockquote></figure>"
                })
        void is_a_pull_quote_without_a_telling_name(String markup) {
            Article article = Pages.with("<p>" + LONG + "</p>" + markup.replace("#", TAKEN));
            assertThat(Pages.roleOf(article, TAKEN)).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }

        @Test
        void is_told_by_a_rule_of_its_own() {
            Article article = Pages.with("<div>" + TAKEN + "</div>");
            assertThat(article.segments())
                    .filteredOn(it -> article.in(it.span()).equals(TAKEN))
                    .extracting(it -> it.reason().sentence())
                    .containsExactly("It is set off and repeats words of the article.");
        }

        @Test
        void takes_the_name_of_its_speaker_along() {
            Article article =
                    Pages.with(
                            "<blockquote><p>" + TAKEN + "</p><cite>Ann Reyes</cite></blockquote>");
            assertThat(Pages.roleOf(article, TAKEN)).isEqualTo(SegmentRole.BOILERPLATE);
            Article dashed = Pages.with("<div>" + TAKEN + " — Ann Reyes</div>");
            assertThat(Pages.roleOf(dashed, TAKEN)).isEqualTo(SegmentRole.BOILERPLATE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<blockquote><p>Nobody who spoke that evening wanted the doors open</p></blockquote>",
                    "<h3>The money was not there</h3>",
                    "<div>Nobody who spoke that evening</div>",
                    "<p>Nobody who spoke that evening wanted the doors shut.</p>"
                })
        void is_not_what_says_other_words_or_few_of_them_or_runs_on_with_the_text(String markup) {
            Article article = Pages.with(markup);
            assertThat(article.segments())
                    .filteredOn(it -> it.role() != SegmentRole.HEADLINE)
                    .extracting(Segment::role)
                    .containsOnly(SegmentRole.BODY);
        }

        @Test
        void never_takes_the_paragraph_itself() {
            Article article = Pages.with("<div>" + PULLED + "</div>");
            assertBodyWhole(article);
        }

        @ParameterizedTest
        @ValueSource(strings = {"<p>#</p>", "<h2>#</h2>", "<div><span>#</span></div>"})
        void is_the_headline_inside_the_article(String markup) {
            Article article = Pages.with(markup.replace("#", "Council closes hall"));
            assertThat(Pages.roleOf(article, "Council closes hall"))
                    .isEqualTo(SegmentRole.BOILERPLATE);
            assertThat(Pages.words(article, SegmentRole.HEADLINE))
                    .containsExactly("Council closes hall");
            assertBodyWhole(article);
        }
    }

    @Nested
    class Names_of_elements {
        private static final String REST = ("<p>" + LONG + "</p><p>" + REMARK + "</p>").repeat(4);

        @Test
        void take_nothing_away_where_little_else_is_left() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<h1>Council closes hall</h1><div id='content_print'><p>"
                                    + Pages.FIRST
                                    + "</p>"
                                    + REST
                                    + "</div><div><p>"
                                    + "Ferries: what to know before the boats leave the quay again this spring."
                                    + "</p></div><div class='comments'>"
                                    + REST.repeat(3)
                                    + "</div>");
            assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
        }

        @Test
        void take_nothing_away_that_stands_with_the_headline() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<div class='post tag-harbour category-news'>"
                                    + Pages.BODY
                                    + "</div><div class='comments'>"
                                    + REST.repeat(2)
                                    + "</div>");
            assertBodyWhole(article);
        }

        @Test
        void count_though_they_stand_inside_a_line() {
            Article article =
                    Pages.with(
                            "<div><span class='photo-credit'>Ann Reyes for the Ledger</span></div>");
            assertThat(Pages.roleOf(article, "Ann Reyes")).isEqualTo(SegmentRole.CAPTION);
        }

        @Test
        void take_no_sentence_away_for_one_of_its_words() {
            Article article =
                    Pages.with("<p>The <span class='label'>harbour</span> office will stay.</p>");
            assertThat(Pages.roleOf(article, "office will stay")).isEqualTo(SegmentRole.BODY);
        }

        @Test
        void leave_prose_without_blanks_between_its_words() {
            String prose = "港口管理局星期二决定关闭码头上的旧游泳馆，会议持续到深夜。".repeat(3);
            Article article =
                    Pages.page(
                            "<title>旧游泳馆关闭</title>",
                            "<div class='main-nav-wrap menu'><h1>旧游泳馆关闭</h1><p>"
                                    + prose
                                    + "</p></div><p>"
                                    + "A line in English about the pages that others have written here today."
                                    + "</p>");
            assertThat(Pages.roleOf(article, prose)).isEqualTo(SegmentRole.BODY);
        }
    }

    @Nested
    class Licences {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "This work is licensed under a Creative Commons Attribution 4.0 licence.",
                    "Available under the Creative Commons licence.",
                    "Republish our articles for free, online or in print, under a Creative Commons license."
                })
        void are_no_words_of_the_article(String words) {
            Article article = Pages.with("<p>" + words + "</p>");
            assertThat(Pages.roleOf(article, words)).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }
    }

    @Nested
    class Captions {
        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<figure><img src='x.jpg' alt='no'><figcaption>#</figcaption></figure>",
                    "<figure><figcaption><p>#</p></figcaption></figure>",
                    "<div class='wp-caption'><p class='wp-caption-text'>#</p></div>",
                    "<span class='photo-credit'><div>#</div></span>",
                    "<div class='image-credit'>#</div>"
                })
        void stand_where_the_page_says(String markup) {
            Article article =
                    Pages.with(markup.replace("#", "The hall on the quay, seen from a boat."));
            assertThat(Pages.roleOf(article, "The hall on")).isEqualTo(SegmentRole.CAPTION);
            assertBodyWhole(article);
        }

        @Test
        void are_told_by_their_credit_in_a_plain_paragraph() {
            Article article = Pages.with("<p>The hall at dawn. (Photo: A. Vane)</p>");
            assertThat(Pages.roleOf(article, "The hall at dawn")).isEqualTo(SegmentRole.CAPTION);
        }

        @Test
        void name_the_tag_that_says_so() {
            Article article =
                    Pages.with("<figure><figcaption>The hall at dawn</figcaption></figure>");
            assertThat(article.segments())
                    .filteredOn(segment -> segment.role() == SegmentRole.CAPTION)
                    .singleElement()
                    .extracting(Segment::reason)
                    .satisfies(reason ->
                            assertThat(reason.sentence()).contains("caption").contains("fig"));
        }

        @Test
        void leave_a_quotation_in_a_figure_to_the_body() {
            Article article =
                    Pages.with("<figure><blockquote><p>“" + LONG + "”</p></blockquote></figure>");
            assertThat(Pages.roleOf(article, LONG)).isEqualTo(SegmentRole.BODY);
        }
    }

    @Nested
    class Comments {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<div id='comments'><p>#</p></div>",
                    "<section class='comment-list'><div><p>#</p></div></section>",
                    "<ol class='commentlist'><li class='comment'><p>#</p></li></ol>",
                    "<div id='disqus_thread'><p>#</p></div>",
                    "<div id='respond'><p>#</p></div>"
                })
        void stand_where_the_page_says(String markup) {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<article>" + Pages.BODY + "</article>" + markup.replace("#", REMARK));
            assertThat(Pages.roleOf(article, REMARK)).isEqualTo(SegmentRole.COMMENT);
            assertBodyWhole(article);
        }

        @Test
        void are_no_article_however_many_there_are() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<article>"
                                    + Pages.BODY
                                    + "</article><ol id='comments'>"
                                    + ("<li class='comment'><p>" + REMARK + "</p></li>").repeat(40)
                                    + "</ol>");
            assertThat(Pages.words(article, SegmentRole.COMMENT)).hasSize(40);
            assertBodyWhole(article);
        }
    }

    @Nested
    class Body {
        @Test
        void keeps_a_quotation_that_is_set_off() {
            Article article = Pages.with("<blockquote><p>" + LONG + "</p></blockquote>");
            assertThat(Pages.roleOf(article, LONG)).isEqualTo(SegmentRole.BODY);
        }

        @Test
        void keeps_lists_headings_between_paragraphs_and_links_in_sentences() {
            Article article =
                    Pages.with(
                            "<h2>What happens next to the basin</h2><ul><li>The pumps are drained and sold to the yard.</li></ul>"
                                    + "<p><a href='#'>The vote was seven to four.</a></p>");
            assertThat(Pages.roleOf(article, "What happens")).isEqualTo(SegmentRole.BODY);
            assertThat(Pages.roleOf(article, "The pumps are")).isEqualTo(SegmentRole.BODY);
            assertThat(Pages.roleOf(article, "The vote was")).isEqualTo(SegmentRole.BODY);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "sidebar",
                    "post tag-swimming category-news",
                    "share-enabled",
                    "with-comments"
                })
        void is_no_furniture_where_the_class_of_all_of_it_says_so(String name) {
            assertBodyWhole(
                    Pages.page(Pages.TITLE, "<div class='" + name + "'>" + Pages.BODY + "</div>"));
        }

        @Test
        void may_stand_in_divs_alone() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<div><div><div><h1>Council closes hall</h1></div><div><div>"
                                    + Pages.FIRST
                                    + "</div><div><div>"
                                    + Pages.SECOND
                                    + "</div></div><div>"
                                    + Pages.THIRD
                                    + "</div></div></div></div>");
            assertBodyWhole(article);
            assertThat(article.headline()).isEqualTo("Council closes hall");
        }

        @Test
        void may_stand_in_the_cell_of_a_table() {
            assertBodyWhole(
                    Pages.page(
                            Pages.TITLE,
                            "<table><tr><td>Home</td><td>" + Pages.BODY + "</td></tr></table>"));
        }

        @Test
        void keeps_the_paragraph_above_the_box_that_holds_the_rest() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<div><h1>Council closes hall</h1><p>"
                                    + LONG
                                    + "</p><p>Share</p><div itemprop='articleBody'><p>"
                                    + Pages.FIRST
                                    + "</p><p>"
                                    + Pages.SECOND
                                    + "</p><p>"
                                    + Pages.THIRD
                                    + "</p>"
                                    + ("<p>" + REMARK + "</p>").repeat(12)
                                    + "</div></div>");
            assertThat(Pages.roleOf(article, LONG)).isEqualTo(SegmentRole.BODY);
            assertThat(Pages.roleOf(article, "Share")).isEqualTo(SegmentRole.BOILERPLATE);
            assertBodyWhole(article);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p>She said: <a href='#'>the vote was seven to four.</a></p>",
                    "<p>The <a href='#'>vote</a>: seven to four</p>"
                })
        void keeps_sentences_with_a_colon_and_a_link(String markup) {
            assertThat(Pages.roleOf(Pages.with(markup), "seven to four"))
                    .isEqualTo(SegmentRole.BODY);
        }

        @Test
        void may_be_one_sentence() {
            Article article = Pages.page(Pages.TITLE, "<p>Hall closed.</p>");
            assertThat(Pages.roleOf(article, "Hall closed.")).isEqualTo(SegmentRole.BODY);
        }
    }

    @Test
    void a_plain_reading_sets_nothing_apart() {
        String html = "<nav>Home</nav>" + Pages.BODY;
        Article article =
                new PageReader(Pages.boilerplate(), true).read("a1", "x.html", html).orElseThrow();
        assertThat(article.headline()).isNull();
        assertThat(article.segments())
                .hasSize(5)
                .allMatch(segment -> segment.role() == SegmentRole.BODY);
    }

    @Test
    void without_marks_of_their_own_are_no_article_either() {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        "<article>"
                                + Pages.BODY
                                + "</article><div id='comments'>"
                                + ("<p>" + REMARK + "</p>").repeat(9)
                                + "</div>");
        assertThat(Pages.roleOf(article, REMARK)).isEqualTo(SegmentRole.COMMENT);
        assertBodyWhole(article);
    }

    @Test
    void that_outweigh_the_article_leave_it_whole_though_its_classes_name_tags() {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        "<article class='post-12 category-news tag-swimming'>"
                                + Pages.BODY
                                + "</article><ol id='comments'>"
                                + ("<li class='comment'><p>" + REMARK + "</p></li>").repeat(9)
                                + "</ol>");
        assertBodyWhole(article);
    }
}
