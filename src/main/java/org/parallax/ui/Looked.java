package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.BiFunction;

/** What a view tells of the shown story; it is made when it is looked at. */
final class Looked<T> {
    private final DeskModel desk;
    private final DeskModel.View view;
    private final BiFunction<StoryModel, Set<Dismissed>, T> make;
    private final ReadOnlyObjectWrapper<@Nullable T> value = new ReadOnlyObjectWrapper<>();

    /**
     * Nothing, until someone looks.
     *
     * @param make tells it of a story, without the marks that the reader has put away
     */
    Looked(DeskModel desk, DeskModel.View view, BiFunction<StoryModel, Set<Dismissed>, T> make) {
        this.desk = desk;
        this.view = view;
        this.make = make;
        desk.storyProperty().subscribe(it -> renew());
        desk.dismissed().addListener((InvalidationListener) it -> renew());
        desk.viewProperty()
                .subscribe(it -> {
                    if (value.get() == null) {
                        renew();
                    }
                });
    }

    private void renew() {
        StoryModel story = desk.storyProperty().get();
        boolean seen = story != null && desk.viewProperty().get() == view;
        value.set(story != null && seen ? make.apply(story, desk.dismissed()) : null);
    }

    /** Null where there is no story, or no one has looked at it yet. */
    ReadOnlyObjectProperty<@Nullable T> property() {
        return value.getReadOnlyProperty();
    }
}
