package org.parallax.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.article.Article;
import org.parallax.article.Masthead;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a library keeps of its reader's desk. */
class DeskTest {
    @TempDir private Path folder = Path.of("");

    private static List<Long> add(Library library, int count) throws LibraryException {
        List<Arrival> arrivals = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Article article =
                    new Article("a1", i + ".txt", Masthead.EMPTY, "Text " + i + ".", List.of());
            arrivals.add(Arrival.of(article, null));
        }
        return library.add(arrivals).keys();
    }

    @Test
    void the_articles_on_the_desk_come_back_in_their_order() throws Exception {
        try (Library library = Library.open(folder)) {
            List<Long> keys = add(library, 3);
            library.desk(keys);
            library.desk(keys.reversed().subList(0, 2));
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.desk()).containsExactly(3L, 2L);
        }
    }

    @Test
    void a_search_is_kept_once_and_forgotten_for_good() throws Exception {
        try (Library library = Library.open(folder)) {
            library.keepSearch("quote:money");
            library.keepSearch("\"twelve cities\"");
            library.keepSearch("quote:money");
            assertThat(library.searches()).containsExactly("quote:money", "\"twelve cities\"");
            assertThat(library.forgetSearch("quote:money")).isTrue();
            assertThat(library.forgetSearch("quote:money")).isFalse();
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.searches()).containsExactly("\"twelve cities\"");
        }
    }

    @Test
    void a_setting_has_its_latest_value_and_an_empty_one_forgets_it() throws Exception {
        try (Library library = Library.open(folder)) {
            assertThat(library.settings()).isEmpty();
            library.keepSetting("theme", "dark");
            library.keepSetting("theme", "contrast");
            library.keepSetting("of \u201cmine\u201d; --", "1\n2");
            library.keepSetting("view", "coverage");
            library.keepSetting("view", "");
            library.keepSetting("never set", "");
        }
        try (Library library = Library.open(folder)) {
            assertThat(library.settings())
                    .containsOnly(
                            Map.entry("theme", "contrast"),
                            Map.entry("of \u201cmine\u201d; --", "1\n2"));
        }
    }
}
