package org.parallax.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

import org.junit.jupiter.api.Timeout;
import org.parallax.article.Article;
import org.parallax.article.Prose;

import tools.jackson.core.JacksonException;

import java.nio.file.Path;

/** Any bytes are an assignment, or are told: the file, what it asks, and an article of it. */
@Timeout(10)
class AssignmentFuzzTest {
    private static final Path FILE = Path.of("week.parallax");

    @FuzzTest(maxDuration = "1m")
    void assignment(byte[] bytes) {
        try {
            assertThat(AssignmentFile.read(bytes, FILE).assignment().tasks()).isNotEmpty();
        } catch (AssignmentException e) {
            assertThat(e).hasMessageStartingWith(FILE.toString());
        }
        try {
            Tree root = Tree.of(bytes);
            article(root);
            assertThat(AssignmentJson.read(root, FILE).brief().flaw()).isEmpty();
        } catch (JacksonException | IllegalArgumentException e) {
            assertThat(e).as("it is refused as broken").isNotNull();
        } catch (AssignmentException e) {
            assertThat(e).hasMessageStartingWith(FILE.toString());
        }
    }

    private static void article(Tree root) {
        try {
            Article article = ArticleEntry.read(root, "a1", "hall.txt");
            Prose.of(article).forEach(it -> assertThat(it.span().in(article.text())).isNotEmpty());
            article.segments().forEach(it -> assertThat(it.reason().sentence()).isNotBlank());
        } catch (IllegalArgumentException e) {
            assertThat(root).as("it may still be an assignment").isNotNull();
        }
    }
}
