package org.parallax.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parallax.library.Library;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** How the reader likes the window is there again when it is opened again. */
class SettingKeeperTest {
    @TempDir private Path folder = Path.of("");
    private final List<String> failed = new CopyOnWriteArrayList<>();

    @Test
    void what_is_set_is_there_when_the_library_is_opened_again() throws Exception {
        try (Library library = Library.open(folder);
                Clerk clerk = new Clerk(library, failed::add)) {
            SettingKeeper keeper = new SettingKeeper(library, clerk, failed::add);
            assertThat(keeper.read()).isEmpty();
            keeper.keep("theme", "dark");
            keeper.keep("theme", "contrast");
            keeper.keep("view", "quotes");
            keeper.keep("view", "");
        }
        try (Library library = Library.open(folder)) {
            assertThat(new SettingKeeper(library, null, failed::add).read())
                    .containsExactly(Map.entry("theme", "contrast"));
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void without_a_library_nothing_is_kept_and_nothing_is_said() {
        SettingKeeper keeper = new SettingKeeper(null, null, failed::add);
        keeper.keep("theme", "dark");
        assertThat(keeper.read()).isEmpty();
        assertThat(failed).isEmpty();
    }

    @Test
    void a_library_that_is_only_read_gives_what_it_has_and_is_not_asked_to_keep() throws Exception {
        try (Library library = Library.open(folder)) {
            library.keepSetting("theme", "dark");
        }
        try (Library library = Library.reading(folder);
                Clerk clerk = new Clerk(library, failed::add)) {
            SettingKeeper keeper = new SettingKeeper(library, clerk, failed::add);
            keeper.keep("theme", "contrast");
            assertThat(keeper.read()).containsExactly(Map.entry("theme", "dark"));
        }
        assertThat(failed).isEmpty();
    }

    @Test
    void what_cannot_be_read_is_told_and_the_window_is_as_it_is_usually() throws Exception {
        Library library = Library.open(folder);
        library.close();
        assertThat(new SettingKeeper(library, null, failed::add).read()).isEmpty();
        assertThat(failed).hasSize(1);
    }
}
