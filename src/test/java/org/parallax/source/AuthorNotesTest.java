package org.parallax.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parallax.article.Article;
import org.parallax.article.SegmentRole;

class AuthorNotesTest {
    private static Article ending(String last) {
        return Pages.page(
                Pages.TITLE,
                "<article><h1>Council closes hall</h1><p>By Ann Reyes</p><p>"
                        + Pages.FIRST
                        + "</p><p>"
                        + Pages.SECOND
                        + "</p><p>"
                        + last
                        + "</p></article>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ann Reyes is a staff reporter for The Quay Ledger.",
                "Tom Arliss is the Ledger's transport correspondent and lives in Mesa.",
                "Tom Arliss covers schools and the harbor.",
                "Contact Tom Arliss at arliss@quayledger.example",
                "Follow Ann Reyes on Twitter: @annreyes",
                "By Ann Reyes, a senior editor who covers the coast. She joined the paper in 2019."
            })
    void who_the_writer_is_and_where_to_write_is_set_apart(String note) {
        Article article = ending(note);
        assertThat(Pages.roleOf(article, note)).isIn(SegmentRole.BOILERPLATE, SegmentRole.BYLINE);
        assertThat(Pages.roleOf(article, Pages.SECOND)).isEqualTo(SegmentRole.BODY);
    }

    @Test
    void a_note_above_the_text_is_told_by_the_name_on_the_line_of_the_byline() {
        String note = "Ann Reyes currently works for the Ledger as a writer. She lives in Mesa.";
        Article article =
                Pages.page(
                        Pages.TITLE,
                        Pages.BODY.replace(
                                "</h1>",
                                "</h1><div class='author'>Ann Reyes</div><div><p>"
                                        + note
                                        + "</p></div>"));
        assertThat(Pages.roleOf(article, note)).isEqualTo(SegmentRole.BOILERPLATE);
        assertThat(Pages.roleOf(article, Pages.FIRST)).isEqualTo(SegmentRole.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tom Arliss is the mayor of Mesa.",
                "Ann Reyes is a swimmer and has sued the town.",
                "“Tom Arliss is a reporter,” she said, and left.",
                "The council will contact every swimmer by letter."
            })
    void whoever_is_told_of_is_no_writer(String last) {
        assertThat(Pages.roleOf(ending(last), last)).isEqualTo(SegmentRole.BODY);
    }

    @Test
    void a_reporter_who_is_part_of_the_story_stays_in_it() {
        String told = "Tom Arliss is a reporter who was held for two days, his paper said.";
        Article article = Pages.with("<p>" + told + "</p>");
        assertThat(Pages.roleOf(article, told)).isEqualTo(SegmentRole.BODY);
    }
}
