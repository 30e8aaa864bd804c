package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

class BroughtTest {
    private static final String ADDRESS = "https://ledger.example/hall";

    @Test
    void nothing_and_blanks_are_nothing() {
        assertThat(Brought.of(List.of(), null, null)).isEqualTo(new Brought.Nothing());
        assertThat(Brought.of(List.of(), "", " \n \t")).isEqualTo(new Brought.Nothing());
        assertThat(Brought.of(List.of(), "about:blank", null)).isEqualTo(new Brought.Nothing());
    }

    @Test
    void files_go_before_the_names_that_come_with_them() {
        assertThat(Brought.of(List.of(new File("hall.txt")), "file:///hall.txt", "hall.txt"))
                .isEqualTo(new Brought.Files(List.of(Path.of("hall.txt"))));
    }

    @Test
    void lines_of_addresses_are_addresses() {
        assertThat(Brought.of(List.of(), null, " " + ADDRESS + " \n\nHTTP://tide.example \r\n"))
                .isEqualTo(new Brought.Addresses(List.of(ADDRESS, "HTTP://tide.example")));
    }

    @Test
    void a_link_with_its_words_is_an_address() {
        assertThat(Brought.of(List.of(), ADDRESS, "Council closes hall"))
                .isEqualTo(new Brought.Addresses(List.of(ADDRESS)));
    }

    @Test
    void a_text_that_names_an_address_is_a_text() {
        String text = "Council closes hall\n\n" + ADDRESS + "\n";
        assertThat(Brought.of(List.of(), null, text)).isEqualTo(new Brought.Text(text));
    }
}
