package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.Property;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How the reader likes the window: values by their names. Without someone who keeps them they last
 * as long as the window. For the window's thread.
 */
public final class Settings {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Consumer<String>> takers = new LinkedHashMap<>();
    private BiConsumer<String, String> keeper = (name, value) -> {};

    /**
     * Applies what was kept before, and has every change kept from now on.
     *
     * @param keeper takes a name and its value, which is empty where it is to be forgotten
     */
    public void load(Map<String, String> kept, BiConsumer<String, String> keeper) {
        values.putAll(kept);
        takers.forEach((name, taker) -> value(name).ifPresent(it -> take(taker, it)));
        this.keeper = keeper;
    }

    /** What was set under a name. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** Sets a value, and has it kept where it is another one; an empty one forgets it. */
    public void set(String name, String value) {
        String before = value.isEmpty() ? values.remove(name) : values.put(name, value);
        if (!value.equals(before == null ? "" : before)) {
            keeper.accept(name, value);
        }
    }

    /**
     * Has something that the reader can change kept under a name, and set to what was kept.
     *
     * @param source tells of changes
     * @param tell its value in words, empty for the usual one
     * @param take sets it; a value that it knows nothing of is an {@link IllegalArgumentException}
     *     and changes nothing
     */
    void follow(String name, Observable source, Supplier<String> tell, Consumer<String> take) {
        value(name).ifPresent(it -> take(take, it));
        takers.put(name, take);
        source.addListener((InvalidationListener) it -> set(name, tell.get()));
    }

    /** The same for a property that has one of a few values. */
    <E extends Enum<E>> void follow(String name, Property<E> property, Class<E> type) {
        E usual = property.getValue();
        follow(
                name,
                property,
                () -> property.getValue() == usual ? "" : Words.key(property.getValue()),
                it -> property.setValue(value(type, it)));
    }

    private static <E extends Enum<E>> E value(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) {
            if (Words.key(value).equals(name)) {
                return value;
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static void take(Consumer<String> taker, String value) {
        try {
            taker.accept(value);
        } catch (IllegalArgumentException unknown) {
            System.getLogger(Settings.class.getName())
                    .log(System.Logger.Level.DEBUG, "a setting that cannot be read", unknown);
        }
    }
}
