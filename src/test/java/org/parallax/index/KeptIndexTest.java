package org.parallax.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.index.IndexFolder.State;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** An index on disk: what is kept, what is told of a folder, and what is found meanwhile. */
class KeptIndexTest {
    @TempDir private Path temporary = Path.of("");

    private final Map<Long, String> texts = new HashMap<>();

    private Path folder() {
        return temporary.resolve("index");
    }

    private ArticleIndex open() throws IOException {
        return ArticleIndex.open(folder(), texts::get);
    }

    private KeyedArticle article(long key, String text) {
        texts.put(key, text);
        AnalyzedArticle article = Pages.article("a" + key, text);
        return new KeyedArticle(key, article);
    }

    private static List<Long> keys(Found found) {
        return found.articles().stream().map(ArticleHit::key).sorted().toList();
    }

    @Test
    void a_folder_that_is_not_there_or_empty_is_missing() throws IOException {
        assertThat(IndexFolder.state(folder())).isEqualTo(State.MISSING);
        Files.createDirectory(folder());
        assertThat(IndexFolder.state(folder())).isEqualTo(State.MISSING);
    }

    @Test
    void a_folder_of_other_files_or_a_file_is_damaged() throws IOException {
        Files.createDirectory(folder());
        Files.writeString(folder().resolve("notes.txt"), "no index");
        assertThat(IndexFolder.state(folder())).isEqualTo(State.DAMAGED);
        Path file = Files.writeString(temporary.resolve("file"), "no folder");
        assertThat(IndexFolder.state(file)).isEqualTo(State.DAMAGED);
    }

    @Test
    void an_index_that_lost_any_of_its_files_or_their_ends_is_damaged() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article(1, "A pool."));
            index.save("1");
        }
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            Files.write(file, List.of());
            assertThat(IndexFolder.state(folder())).as("%s emptied", file).isEqualTo(State.DAMAGED);
            assertThat(IndexFolder.isSound(folder())).isFalse();
            Files.write(file, bytes);
        }
        assertThat(IndexFolder.state(folder())).isEqualTo(State.READY);
        assertThat(IndexFolder.isSound(folder())).isTrue();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> !file.endsWith("write.lock") && !file.endsWith(Seal.NAME))
                    .toList();
        }
    }

    @Test
    void a_star_alone_is_every_article_and_beside_words_nothing() throws IOException {
        try (ArticleIndex index = open()) {
            for (int key = 1; key <= 3; key++) {
                index.put(article(key, key == 2 ? "A pool." : "A hall."));
            }
            index.put(article(4, ""));
            index.refresh();
            assertThat(keys(index.find(" * ", 10))).containsExactly(1L, 2L, 3L, 4L);
            assertThat(index.find("*", 2).total()).isEqualTo(4);
            assertThat(keys(index.find("* pool", 10))).containsExactly(2L);
            assertThat(keys(index.find("-*", 10))).isEmpty();
            assertThat(index.facets("*").articles()).isEqualTo(4);
        }
    }

    @Test
    void all_of_very_many_articles_are_counted_and_not_guessed() throws IOException {
        try (ArticleIndex index = open()) {
            for (int key = 0; key < 2500; key++) {
                index.put(article(key, "A pool."));
            }
            index.remove(7);
            index.refresh();
            Found every = index.find("*", 3);
            assertThat(every.total()).isEqualTo(2499);
            assertThat(every.more()).isFalse();
            assertThat(keys(every)).containsExactly(0L, 1L, 2L);
        }
    }

    @Test
    void an_index_that_anyone_changed_within_is_damaged_and_one_that_was_copied_is_not()
            throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article(1, "A pool."));
            index.save("1");
        }
        for (Path file : files()) {
            byte[] bytes = Files.readAllBytes(file);
            byte[] changed = bytes.clone();
            changed[bytes.length / 2] ^= 1;
            Files.write(file, changed);
            assertThat(IndexFolder.state(folder())).as("%s", file).isEqualTo(State.DAMAGED);
            Files.write(file, bytes);
        }
        assertThat(IndexFolder.state(folder())).isEqualTo(State.READY);
        Files.delete(folder().resolve(Seal.NAME));
        assertThat(IndexFolder.state(folder())).isEqualTo(State.READY);
        assertThat(folder().resolve(Seal.NAME)).as("read through once").isNotEmptyFile();
    }

    @Test
    void what_is_put_aside_is_kept_under_a_free_name() throws IOException {
        for (int i = 1; i < 3; i++) {
            Files.createDirectory(folder());
            Path aside = IndexFolder.putAside(folder());
            assertThat(aside).isDirectory().hasFileName("index.aside-" + i);
            assertThat(folder()).doesNotExist();
        }
    }

    @Test
    void an_index_is_found_again_with_its_mark() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article(Long.MAX_VALUE, "A pool."));
            index.put(article(-7, "A hall."));
            index.save("change 12");
        }
        assertThat(IndexFolder.state(folder())).isEqualTo(State.READY);
        try (ArticleIndex index = open()) {
            assertThat(index.mark()).isEqualTo("change 12");
            assertThat(keys(index.find("pool OR hall", 10))).containsExactly(-7L, Long.MAX_VALUE);
        }
    }

    @Test
    void an_article_is_replaced_and_removed_with_its_quotations() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article(1, "A pool."));
            index.put(article(2, "A pool."));
            index.put(article(1, "A hall."));
            index.remove(2);
            index.remove(3);
            assertThat(index.find("pool", 10).total()).isZero();
            index.refresh();
            assertThat(keys(index.find("a", 10))).containsExactly(1L);
            assertThat(keys(index.find("hall", 10))).containsExactly(1L);
        }
    }

    @Test
    void while_it_is_filled_the_first_articles_are_found() throws IOException {
        try (ArticleIndex index = open()) {
            int[] found = {0};
            int filled =
                    index.fill(
                            IntStream.range(0, 2500)
                                    .mapToObj(key -> article(key, "A pool."))
                                    .iterator(),
                            "all",
                            in -> {
                                if (in == 2400) {
                                    found[0] = index.find("pool", 1).total();
                                }
                                return true;
                            });
            assertThat(filled).isEqualTo(2500);
            assertThat(found[0]).isGreaterThan(1000);
            assertThat(index.facets("pool").articles()).isEqualTo(2500);
        }
        assertThat(IndexFolder.state(folder())).isEqualTo(State.READY);
    }

    @Test
    void a_filling_that_is_stopped_is_told_when_the_index_is_opened_again() throws IOException {
        try (ArticleIndex index = open()) {
            index.fill(
                    List.of(article(1, "A pool."), article(2, "A pool.")).iterator(),
                    "",
                    i -> i < 1);
        }
        assertThat(IndexFolder.state(folder())).isEqualTo(State.UNFINISHED);
        assertThat(State.UNFINISHED.needsFilling()).isTrue();
    }

    @Test
    void an_article_whose_text_is_gone_or_another_is_found_without_places() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article(1, "A pool is a pool."));
            index.refresh();
            for (String text : new String[] {null, "", "A much longer text of a pool."}) {
                texts.put(1L, text);
                Found found = index.find("pool", 10);
                assertThat(keys(found)).containsExactly(1L);
                assertThat(found.articles().getFirst().matches()).isEmpty();
            }
        }
    }

    @Test
    void what_answers_equally_well_comes_in_the_order_of_the_keys() throws IOException {
        List<Long> expected = LongStream.rangeClosed(-3, 8).boxed().toList();
        List<Long> written = new ArrayList<>(expected);
        Collections.shuffle(written, new Random(5));
        try (ArticleIndex index = open()) {
            for (long key : written) {
                index.put(article(key, "The old pool closed."));
                if (key % 3 == 0) {
                    // What is saved by itself is a part of the index by itself.
                    index.save("");
                }
            }
            index.refresh();
            for (String query :
                    List.of("pool", "old pool", "pool OR hall", "kind:fact", "-hall in:body")) {
                assertThat(inOrder(index.find(query, 100))).as(query).isEqualTo(expected);
                assertThat(inOrder(index.find(query, 4)))
                        .as("the first of %s", query)
                        .isEqualTo(expected.subList(0, 4));
            }
        }
    }

    private static List<Long> inOrder(Found found) {
        return found.articles().stream().map(ArticleHit::key).toList();
    }

    @Test
    void others_may_search_what_one_writes() throws IOException {
        try (ArticleIndex index = open()) {
            index.put(article(1, "A pool."));
            index.save("");
            try (ArticleIndex other = ArticleIndex.reading(folder(), texts::get)) {
                index.put(article(2, "A pool."));
                index.save("");
                assertThat(keys(other.find("pool", 10))).containsExactly(1L);
                other.refresh();
                assertThat(keys(other.find("pool", 10))).containsExactly(1L, 2L);
            }
        }
    }
}
