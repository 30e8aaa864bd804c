package org.parallax.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

class SettingsTest {
    private final Settings settings = new Settings();
    private final List<String> kept = new ArrayList<>();
    private final IntegerProperty size = new SimpleIntegerProperty(100);

    private void follow() {
        settings.follow(
                "size",
                size,
                () -> size.get() == 100 ? "" : String.valueOf(size.get()),
                it -> size.set(Integer.parseInt(it)));
    }

    private void load(Map<String, String> before) {
        settings.load(before, (name, value) -> kept.add(name + "=" + value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"large", "", "1e9", "99999999999", "150 ", "\u0000"})
    void a_value_that_cannot_be_read_changes_nothing_and_is_no_error(String broken) {
        follow();
        load(Map.of("size", broken, "of another program", broken));
        assertThat(size.get()).isEqualTo(100);
        assertThat(kept).isEmpty();
        size.set(110);
        assertThat(kept).as("and it can be changed").containsExactly("size=110");
    }

    @Test
    void what_was_kept_is_applied_whether_it_is_followed_before_or_after() {
        load(Map.of("size", "150"));
        follow();
        assertThat(size.get()).isEqualTo(150);
        load(Map.of("size", "200"));
        assertThat(size.get()).isEqualTo(200);
        assertThat(kept).as("what is kept already is not kept again").isEmpty();
    }

    @Test
    void each_change_is_kept_once_and_the_usual_value_is_forgotten() {
        follow();
        load(Map.of());
        size.set(110);
        size.set(110);
        size.set(100);
        assertThat(kept).containsExactly("size=110", "size=");
        assertThat(settings.value("size")).isEmpty();
    }

    @Test
    void without_anyone_who_keeps_them_values_last_as_long_as_the_window() {
        settings.set("columns", "a b");
        assertThat(settings.value("columns")).contains("a b");
        settings.set("columns", "");
        assertThat(settings.value("columns")).isEmpty();
    }
}
