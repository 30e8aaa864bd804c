package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parallax.article.Article;
import org.parallax.article.SegmentRole;

import java.util.List;
import java.util.Set;

class BlocksTest {
    private static List<Block> blocks(Draft draft) {
        return Blocks.of(draft.done().article(), List.of(), Set.of());
    }

    @Test
    void an_article_without_text_has_no_blocks() {
        assertThat(blocks(new Draft("a1"))).isEmpty();
    }

    @Test
    void the_headline_stands_in_the_header_and_not_in_the_body() {
        List<Block> blocks = blocks(new Draft("a1").headline("Hall to close").body("It closes."));
        assertThat(blocks).hasSize(1).first().isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void a_dateline_and_the_sentence_after_it_are_one_paragraph() {
        Draft draft = new Draft("a1").line(SegmentRole.DATELINE, "ELLAN BAY —");
        Article article = draft.body("The town voted.").done().article();
        Article joined =
                new Article(
                        article.id(),
                        article.path(),
                        article.masthead(),
                        article.text().replaceFirst("\n\n", "  "),
                        article.segments());
        assertThat(Blocks.of(joined, List.of(), Set.of())).hasSize(1);
    }

    @Test
    void comments_in_a_row_are_folded_to_one_line() {
        List<Block> blocks =
                blocks(
                        new Draft("a1")
                                .body("It closes.")
                                .line(SegmentRole.COMMENT, "Shame.")
                                .line(SegmentRole.COMMENT, "At last."));
        assertThat(blocks).hasSize(2);
        assertThat(blocks.getLast())
                .isInstanceOfSatisfying(
                        Block.SetApart.class,
                        it -> {
                            assertThat(it.folds()).isTrue();
                            assertThat(it.open()).isFalse();
                            assertThat(it.parts()).hasSize(2);
                        });
    }

    @Test
    void a_caption_is_shown_open_beside_the_text_it_stands_in() {
        List<Block> blocks =
                blocks(
                        new Draft("a1")
                                .body("It closes.")
                                .line(SegmentRole.CAPTION, "The hall.")
                                .body("It was old."));
        assertThat(blocks).hasSize(3);
        assertThat(blocks.get(1))
                .isInstanceOfSatisfying(
                        Block.SetApart.class,
                        it -> {
                            assertThat(it.folds()).isFalse();
                            assertThat(it.open()).isTrue();
                        });
    }
}
