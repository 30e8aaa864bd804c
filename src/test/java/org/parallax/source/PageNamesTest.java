package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.SegmentRole;

class PageNamesTest {
    private static final String TEASER =
            "<div class='block'><p>Rain is expected on the coast tonight, and the ferries may leave later"
                    + " than they say in the timetable that hangs on the quay.</p></div>";

    private static Article between(String markup, String words) {
        return Pages.with(markup.replace("#", words));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "post-4012 post hentry category-harbour tag-swimming",
                "type-post status-publish category-news tag-print tag-share",
                "entry category-sponsors"
            })
    void the_subjects_that_an_entry_is_filed_under_do_not_say_what_it_is(String names) {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        "<h1>Council closes hall</h1><div class='"
                                + names
                                + "'><p>"
                                + Pages.FIRST
                                + "</p></div>"
                                + TEASER);
        assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"post tags", "category-list", "tag-cloud", "post-tags"})
    void the_subjects_themselves_are_furniture(String names) {
        Article article = between("<div class='" + names + "'><p>#</p></div>", "Harbour, swimming");
        assertThat(Pages.roleOf(article, "Harbour, swimming")).isEqualTo(SegmentRole.BOILERPLATE);
    }

    @Test
    void where_the_label_of_a_field_stands_does_not_make_the_field_a_label() {
        Article article =
                Pages.page(
                        Pages.TITLE,
                        "<h1>Council closes hall</h1><div class='field label-above field-label-above'>"
                                + "<div class='field-label'>Description:</div><div class='item'>"
                                + Pages.FIRST
                                + "</div></div>");
        assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
        assertThat(Pages.roleOf(article, "Description:")).isEqualTo(SegmentRole.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"follow-the-ledger", "reader_ignore", "link-sets", "player-controls"})
    void what_is_to_be_followed_ignored_or_pressed_is_furniture(String names) {
        Article article =
                between("<div class='" + names + "'><p>#</p></div>", "The basin in October");
        assertThat(Pages.roleOf(article, "The basin in October"))
                .isEqualTo(SegmentRole.BOILERPLATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"video-desc", "video-description", "foto", "imagen-noticia"})
    void words_to_a_film_or_a_picture_are_a_caption(String names) {
        Article article =
                between("<div class='" + names + "'><p>#</p></div>", "Swimmers talk of the vote.");
        assertThat(Pages.roleOf(article, "Swimmers talk")).isEqualTo(SegmentRole.CAPTION);
    }
}
