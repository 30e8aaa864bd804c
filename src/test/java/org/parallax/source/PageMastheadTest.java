package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.Published;
import org.parallax.article.SegmentRole;

class PageMastheadTest {
    private static final String TAGS =
            "<meta property=\"og:site_name\" content=\"The Quay Ledger\">"
                    + "<meta property=\"og:title\" content=\"Council closes hall\">"
                    + "<meta name=\"author\" content=\"By Ann Reyes\">"
                    + "<meta property=\"article:published_time\" content=\"2025-05-13T08:00:00+02:00\">";
    private static final String NEWS =
            "\"@type\":\"NewsArticle\",\"headline\":\"Council closes hall\",\"datePublished\":\"2025-05-13\","
                    + "\"author\":{\"@type\":\"Person\",\"name\":\"Ann Reyes\"},"
                    + "\"publisher\":{\"@type\":\"Organization\",\"name\":\"The Quay Ledger\"}";

    private static String linked(String json) {
        return "<script type=\"application/ld+json\">" + json + "</script>";
    }

    private static Article head(String head) {
        return Pages.page(head, Pages.BODY);
    }

    private static void assertComplete(Article article) {
        assertThat(article.headline()).isEqualTo("Council closes hall");
        assertThat(article.outlet()).isEqualTo("The Quay Ledger");
        assertThat(article.byline()).isEqualTo("Ann Reyes");
        assertDay(article.published(), "2025-05-13", Published.From.METADATA);
    }

    private static void assertDay(@Nullable Published published, String day, Published.From from) {
        assertThat(published)
                .isNotNull()
                .satisfies(it -> {
                    assertThat(it.date()).hasToString(day);
                    assertThat(it.from()).isEqualTo(from);
                });
    }

    @Nested
    class Linked_data {
        @Test
        void that_is_broken_leaves_the_word_to_the_tags() {
            assertComplete(head(linked("{" + NEWS) + TAGS));
            assertComplete(head(linked("") + TAGS));
            assertComplete(head(linked("null") + TAGS));
            assertComplete(head(linked("42") + TAGS));
            assertComplete(head(linked("<!-- nothing -->") + TAGS));
        }

        @Test
        void that_is_broken_in_one_script_is_read_from_the_next() {
            assertComplete(head(linked("{\"@type\":") + linked("{" + NEWS + "}")));
        }

        @Test
        void with_a_bare_line_break_in_a_string_is_read_nevertheless() {
            assertComplete(
                    head(linked("{\"description\":\"two\nlines\tand a tab\"," + NEWS + "}")));
        }

        @Test
        void of_wrong_shape_gives_nothing_and_stops_nothing() {
            Article article =
                    head(
                            linked(
                                    "{\"@type\":[\"NewsArticle\",7],\"headline\":[1],\"datePublished\":{\"a\":1},"
                                            + "\"author\":[null,3,{}],\"publisher\":[]}"));
            assertThat(article.outlet()).isNull();
            assertThat(article.byline()).isNull();
            assertThat(article.published()).isNull();
        }

        @Test
        void nested_a_thousand_levels_deep_is_passed_over() {
            assertComplete(head(linked("[".repeat(2_000) + "]".repeat(2_000)) + TAGS));
        }

        @Test
        void may_be_one_object() {
            assertComplete(head(linked("{" + NEWS + "}")));
        }

        @Test
        void may_be_an_array() {
            assertComplete(head(linked("[{\"@type\":\"WebSite\"},{" + NEWS + "}]")));
        }

        @Test
        void may_be_a_graph_that_names_writer_and_outlet_by_their_ids() {
            assertComplete(
                    head(
                            linked(
                                    "{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"quay\"},"
                                            + "{\"@type\":\"NewsArticle\",\"headline\":\"Council closes hall\","
                                            + "\"datePublished\":\"2025-05-13\",\"author\":{\"@id\":\"#ann\"},"
                                            + "\"publisher\":{\"@id\":\"#ledger\"}},"
                                            + "{\"@id\":\"#ann\",\"@type\":\"Person\",\"name\":\"Ann Reyes\"},"
                                            + "{\"@id\":\"#ledger\",\"@type\":\"Organization\",\"name\":\"The Quay Ledger\"}]}")));
        }

        @Test
        void with_an_id_that_leads_nowhere_names_no_writer() {
            assertThat(
                            head(linked(
                                            "{\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#gone\"}}"))
                                    .byline())
                    .isNull();
        }

        @Test
        void may_call_its_kind_by_an_address_or_by_several_names() {
            assertComplete(
                    head(
                            linked(
                                    "{"
                                            + NEWS.replace(
                                                    "\"NewsArticle\"",
                                                    "\"https://schema.org/NewsArticle\"")
                                            + "}")));
            assertComplete(
                    head(
                            linked(
                                    "{"
                                            + NEWS.replace(
                                                    "\"NewsArticle\"",
                                                    "[\"Thing\",\"ReportageNewsArticle\"]")
                                            + "}")));
        }

        @Test
        void of_a_list_of_crumbs_and_a_site_says_nothing_of_the_article() {
            Article article =
                    head(
                            linked(
                                    "[{\"@type\":\"BreadcrumbList\",\"name\":\"Home\"},"
                                            + "{\"@type\":\"WebPage\",\"datePublished\":\"2001-01-01\"}]"));
            assertThat(article.published()).isNull();
            assertThat(article.outlet()).isNull();
        }

        @Test
        void in_several_scripts_adds_up_and_the_first_word_counts() {
            Article article =
                    head(
                            linked("{\"@type\":\"NewsArticle\",\"datePublished\":\"2025-05-13\"}")
                                    + linked("{" + NEWS.replace("2025-05-13", "2025-06-30") + "}"));
            assertComplete(article);
        }

        @Test
        void comes_before_the_tags() {
            String other =
                    TAGS.replace("Quay Ledger", "Harbor Post")
                            .replace("Ann Reyes", "Tom Arliss")
                            .replace("2025-05-13", "2025-05-20");
            assertComplete(head(other + linked("{" + NEWS + "}")));
        }

        @Test
        void names_two_writers() {
            Article article =
                    head(
                            linked(
                                    "{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Ann Reyes\"},\"Tom Arliss\"]}"));
            assertThat(article.byline()).isEqualTo("Ann Reyes and Tom Arliss");
        }

        @Test
        void with_an_address_for_a_writer_names_no_one() {
            assertThat(
                            head(linked(
                                            "{\"@type\":\"NewsArticle\",\"author\":\"https://quay.example/ann\"}"))
                                    .byline())
                    .isNull();
        }
    }

    @Nested
    class Tags {
        @Test
        void alone_give_outlet_headline_writer_and_day() {
            assertComplete(head(TAGS));
        }

        @Test
        void without_content_give_nothing() {
            Article article =
                    head(
                            Pages.TITLE
                                    + "<meta property=\"og:site_name\" content=\" \"><meta name=\"author\">"
                                    + "<meta property=\"article:published_time\" content=\"\">");
            assertThat(article.outlet()).isNull();
            assertThat(article.byline()).isNull();
            assertThat(article.published()).isNull();
        }

        @Test
        void give_a_writer_once_and_no_address_for_one() {
            Article article =
                    head(
                            "<meta name=\"author\" content=\"Ann Reyes\"><meta name=\"byl\" content=\"By Ann Reyes\">"
                                    + "<meta property=\"author\" content=\"https://quay.example/ann\">"
                                    + "<meta name=\"author\" content=\"Tom Arliss\">");
            assertThat(article.byline()).isEqualTo("Ann Reyes and Tom Arliss");
        }

        @Test
        void may_write_the_day_out() {
            assertDay(
                    head("<meta name=\"pubdate\" content=\"May 13, 2025\">").published(),
                    "2025-05-13",
                    Published.From.METADATA);
        }

        @Test
        void with_a_day_that_is_none_give_none() {
            assertThat(
                            head("<meta property=\"article:published_time\" content=\"2025-13-41\">")
                                    .published())
                    .isNull();
            assertThat(head("<meta name=\"date\" content=\"last week\">").published()).isNull();
        }
    }

    @Nested
    class The_day {
        @Test
        void near_midnight_is_the_day_where_the_outlet_is() {
            for (String stamp :
                    new String[] {
                        "2025-05-13T23:58:00-07:00",
                        "2025-05-13T00:02:00+12:00",
                        "2025-05-13T23:59:59.999+0200",
                        " 2025-05-13 00:00:01"
                    }) {
                Article article =
                        head(
                                linked(
                                        "{\"@type\":\"NewsArticle\",\"datePublished\":\""
                                                + stamp
                                                + "\"}"));
                assertDay(article.published(), "2025-05-13", Published.From.METADATA);
            }
        }

        @Test
        void may_stand_in_the_markup_of_the_page() {
            assertDay(
                    Pages.page(
                                    Pages.TITLE,
                                    Pages.BODY
                                            + "<time itemprop=\"datePublished\" datetime=\"2025-05-13T10:00\">today</time>")
                            .published(),
                    "2025-05-13",
                    Published.From.METADATA);
        }

        @Test
        void may_stand_on_a_line_under_the_headline() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            Pages.BODY.replace(
                                    "</h1>",
                                    "</h1><div>By Ann Reyes</div><div>Published May 13, 2025</div>"));
            assertDay(article.published(), "2025-05-13", Published.From.TEXT);
            assertThat(article.byline()).isEqualTo("Ann Reyes");
            assertThat(Pages.roleOf(article, "By Ann")).isEqualTo(SegmentRole.BYLINE);
        }

        @Test
        void is_asked_of_the_name_of_the_file_last() {
            String page = "<html><head>" + Pages.TITLE + "</head><body>" + Pages.BODY;
            assertDay(
                    Pages.read("old/2025-05-13_hall.html", page).published(),
                    "2025-05-13",
                    Published.From.FILE);
            assertDay(
                    Pages.read(
                                    "2025-06-30_hall.html",
                                    page.replace(Pages.TITLE, Pages.TITLE + TAGS))
                            .published(),
                    "2025-05-13",
                    Published.From.METADATA);
        }

        @Test
        void is_never_taken_from_a_caption() {
            Article article =
                    Pages.with(
                            "<figure><figcaption>The hall on May 3, 2024.</figcaption></figure>");
            assertThat(article.published()).isNull();
        }
    }

    @Nested
    class The_headline {
        @Test
        void is_the_heading_and_not_the_link_with_the_same_words() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            "<nav><a href=\"#\">Council closes hall</a></nav>" + Pages.BODY);
            assertThat(article.segments())
                    .filteredOn(segment -> segment.role() == SegmentRole.HEADLINE)
                    .singleElement()
                    .satisfies(segment -> assertThat(segment.start()).isPositive());
        }

        @Test
        void is_not_the_heading_that_names_the_outlet() {
            Article article = Pages.page(Pages.TITLE, "<h1>The Quay Ledger</h1>" + Pages.BODY);
            assertThat(article.headline()).isEqualTo("Council closes hall");
            assertThat(Pages.roleOf(article, "The Quay Ledger")).isEqualTo(SegmentRole.BOILERPLATE);
        }

        @Test
        void that_stands_in_the_data_alone_is_given_without_a_place() {
            Article article =
                    Pages.page(
                            "<meta property=\"og:title\" content=\"Council closes hall\">",
                            "<p>" + Pages.FIRST + "</p><p>" + Pages.SECOND + "</p>");
            assertThat(article.headline()).isEqualTo("Council closes hall");
            assertThat(Pages.words(article, SegmentRole.HEADLINE)).isEmpty();
        }

        @Test
        void is_told_from_the_outlet_in_the_title_of_the_page() {
            Article article = head("<title>Council closes hall | The Quay Ledger</title>");
            assertThat(article.headline()).isEqualTo("Council closes hall");
            assertThat(article.outlet()).isEqualTo("The Quay Ledger");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<p class='chapo'>#</p>",
                    "<p class='entradilla'>#</p>",
                    "<h2 class='subheadline'><p>#</p></h2>"
                })
        void may_be_followed_by_a_deck_under_other_names(String markup) {
            String deck = "Swimmers promise to fight on";
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            Pages.BODY.replace("</h1>", "</h1>" + markup.replace("#", deck)));
            assertThat(Pages.words(article, SegmentRole.DECK)).containsExactly(deck);
        }

        @Test
        void is_followed_by_no_deck_of_one_word() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            Pages.BODY.replace(
                                    "</h1>", "</h1><div class='subhead'>Ledger.example</div>"));
            assertThat(Pages.words(article, SegmentRole.DECK)).isEmpty();
        }

        @Test
        void may_be_followed_by_a_deck() {
            Article article =
                    Pages.page(
                            Pages.TITLE,
                            Pages.BODY.replace(
                                    "</h1>",
                                    "</h1><p class=\"standfirst\">Swimmers promise to fight on</p>"));
            assertThat(Pages.roleOf(article, "Swimmers")).isEqualTo(SegmentRole.DECK);
        }
    }

    @Test
    void a_line_names_two_writers_though_they_are_links() {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        Pages.BODY.replace(
                                "</h1>",
                                "</h1><p class='byline'>By <a href='#'>Ann Reyes</a> and <a href='#'>Tom Arliss</a></p>"));
        assertThat(article.byline()).isEqualTo("Ann Reyes and Tom Arliss");
        assertThat(Pages.roleOf(article, "By Ann")).isEqualTo(SegmentRole.BYLINE);
    }

    @Test
    void a_title_with_a_section_in_it_ends_in_the_outlet() {
        assertThat(head("<title>Council closes hall | News | The Quay Ledger</title>").outlet())
                .isEqualTo("The Quay Ledger");
    }

    @Test
    void the_body_may_begin_with_a_dateline() {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        Pages.BODY.replace("<p>The council", "<p>PORT SEL — The council"));
        assertThat(Pages.words(article, SegmentRole.DATELINE)).containsExactly("PORT SEL —");
        assertThat(Pages.roleOf(article, "The council")).isEqualTo(SegmentRole.BODY);
    }

    @Test
    void microdata_gives_what_tags_do_not() {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        Pages.BODY
                                + "<span itemprop=\"author\"><b itemprop=\"name\">Ann Reyes</b></span>"
                                + "<div itemprop=\"publisher\"><meta itemprop=\"name\" content=\"The Quay Ledger\"></div>");
        assertThat(article.byline()).isEqualTo("Ann Reyes");
        assertThat(article.outlet()).isEqualTo("The Quay Ledger");
    }

    @Test
    void a_page_without_any_data_has_neither_outlet_nor_writer_nor_day() {
        Article article = head("");
        assertThat(article.outlet()).isNull();
        assertThat(article.byline()).isNull();
        assertThat(article.published()).isNull();
        assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
    }

    private static Article under(String lines) {
        return Pages.page(Pages.TITLE, Pages.BODY.replace("</h1>", "</h1>" + lines));
    }

    @Test
    void of_a_page_whose_title_names_the_outlet_alone_is_its_first_heading() {
        Article article = head("<title>The Quay Ledger</title>");
        assertThat(article.headline()).isEqualTo("Council closes hall");
    }

    @Test
    void of_a_page_without_any_data_is_its_first_heading() {
        Article article = head("");
        assertThat(article.headline()).isEqualTo("Council closes hall");
        assertThat(Pages.roleOf(article, "Council closes")).isEqualTo(SegmentRole.HEADLINE);
    }

    @Test
    void with_a_dash_in_it_does_not_give_its_end_for_the_outlet() {
        Article article =
                Pages.page(
                        "<title>Council closes hall - for good</title>",
                        Pages.BODY.replace("closes hall<", "closes hall - for good<"));
        assertThat(article.headline()).isEqualTo("Council closes hall - for good");
        assertThat(article.outlet()).isNull();
    }

    @Test
    void with_an_empty_name_names_no_one() {
        Article article =
                head(linked("{\"@type\":\"NewsArticle\",\"author\":\"\",\"publisher\":\" \"}"));
        assertThat(article.byline()).isNull();
        assertThat(article.outlet()).isNull();
    }

    @Test
    void with_by_before_the_name_gives_the_name_alone() {
        assertThat(
                        head(linked(
                                        "{\"@type\":\"NewsArticle\",\"author\":{\"name\":\"By Ann Reyes\"}}"))
                                .byline())
                .isEqualTo("Ann Reyes");
    }

    @Test
    void with_entities_in_a_name_gives_the_characters() {
        assertThat(
                        head(linked(
                                        "{\"@type\":\"NewsArticle\",\"publisher\":{\"name\":\"Quay &amp; Harbor\"}}"))
                                .outlet())
                .isEqualTo("Quay & Harbor");
    }

    @Test
    void is_never_taken_from_a_caption_that_is_nothing_but_a_day() {
        assertThat(under("<figure><figcaption>May 3, 2024</figcaption></figure>").published())
                .isNull();
    }

    @Test
    void is_never_taken_from_a_box_of_related_articles() {
        assertThat(
                        Pages.page(
                                        Pages.TITLE,
                                        Pages.BODY
                                                + "<div class='related'><p>May 3, 2019</p></div>")
                                .published())
                .isNull();
    }

    @Test
    void is_never_taken_from_a_comment() {
        assertThat(
                        Pages.page(
                                        Pages.TITLE,
                                        "<article>"
                                                + Pages.BODY
                                                + "</article><div id='comments'><p>Tess</p>"
                                                + "<p>May 30, 2025 at 10:15 am</p><p>I swam there.</p></div>")
                                .published())
                .isNull();
    }

    @Test
    void is_never_the_day_of_the_visit_in_the_bar_above() {
        assertThat(
                        Pages.page(
                                        Pages.TITLE,
                                        "<nav><p>Tuesday, May 20, 2025</p></nav>" + Pages.BODY)
                                .published())
                .isNull();
    }

    @Test
    void of_publication_goes_before_that_of_an_update() {
        assertDay(
                under("<p>Updated: May 20, 2025</p><p>Published: May 13, 2025</p>").published(),
                "2025-05-13",
                Published.From.TEXT);
    }

    @Test
    void and_the_writer_are_no_photographers() {
        assertThat(
                        under(
                                        "<figure><figcaption>By Ann Vane</figcaption></figure><p>By Tom Arliss</p>")
                                .byline())
                .isEqualTo("Tom Arliss");
    }

    @Test
    void a_layouts_class_around_the_whole_page_hides_no_line_of_the_masthead() {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        "<div class='two-col-sidebar-right'><h1>Council closes hall</h1>"
                                + "<div class='updated-date'>April 5, 2018 | 6:00 PM</div><p>"
                                + Pages.FIRST
                                + "</p><p>"
                                + Pages.SECOND
                                + "</p><p>"
                                + Pages.THIRD
                                + "</p><p>It rains.</p></div>");
        assertDay(article.published(), "2018-04-05", Published.From.TEXT);
    }
}
