package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Masthead;
import org.parallax.article.Published.From;

import java.util.List;

class PageOriginsTest {
    private static Masthead.Origins origins(Article article) {
        return article.masthead().origins();
    }

    @Test
    void what_the_page_says_to_machines_comes_from_its_data() {
        Article article =
                Pages.page(
                        "<meta property='og:site_name' content='The Ledger'>"
                                + "<meta property='og:title' content='Council closes hall'>"
                                + "<meta name='author' content='Ann Reyes'>",
                        Pages.BODY);
        assertThat(origins(article)).isEqualTo(Masthead.Origins.all(From.METADATA));
    }

    @Test
    void what_only_its_lines_say_comes_from_the_text() {
        Article article = Pages.page("", Pages.BODY.replace("</h1>", "</h1><p>By Ann Reyes</p>"));
        assertThat(article.byline()).isEqualTo("Ann Reyes");
        assertThat(origins(article)).isEqualTo(new Masthead.Origins(null, From.TEXT, From.TEXT));
    }

    @Test
    void what_is_not_there_comes_from_nowhere() {
        Article article = Pages.page("", "<p>" + Pages.FIRST + "</p>");
        assertThat(origins(article)).isEqualTo(Masthead.Origins.UNKNOWN);
    }

    @Test
    void what_the_reader_puts_right_comes_from_the_reader() {
        Article article = Pages.page(Pages.TITLE, Pages.BODY);
        Article corrected =
                new Corrections("The Courier", null, "", null, List.of()).applyTo(article);
        assertThat(origins(corrected))
                .isEqualTo(new Masthead.Origins(From.READER, origins(article).headline(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en_gb, en-GB",
        "zh-hans-cn, zh-Hans-CN",
        "'de, en', de",
        "' fr ', fr",
    })
    void the_language_is_a_tag_in_its_usual_form(String declared, String tag) {
        Article article =
                Pages.read("<html lang='" + declared + "'><body>" + Pages.BODY + "</body></html>");
        assertThat(article.masthead().language()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "English", "x-default", "1", "en-", "-", "und", "€", "e"})
    void what_is_no_tag_is_no_language(String declared) {
        Article article =
                Pages.read("<html lang='" + declared + "'><body>" + Pages.BODY + "</body></html>");
        assertThat(article.masthead().language()).isNull();
    }

    @Test
    void linked_data_is_asked_before_tags_and_tags_before_the_root() {
        String body = "</head><body>" + Pages.BODY + "</body></html>";
        String tag = "<meta property='og:locale' content='en_US'>";
        String data =
                "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"inLanguage\":"
                        + "{\"@type\":\"Language\",\"alternateName\":\"en-IE\"}}</script>";
        String root = "<html lang='en'><head>";
        assertThat(Pages.read(root + tag + data + body).masthead().language()).isEqualTo("en-IE");
        assertThat(Pages.read(root + tag + body).masthead().language()).isEqualTo("en-US");
        assertThat(Pages.read(root + body).masthead().language()).isEqualTo("en");
    }

    @Test
    void the_header_that_the_page_repeats_is_asked_last() {
        Article article =
                Pages.page("<meta http-equiv='Content-Language' content='cy'>", Pages.BODY);
        assertThat(article.masthead().language()).isEqualTo("cy");
        assertThat(Pages.page("", Pages.BODY).masthead().language()).isNull();
    }
}
