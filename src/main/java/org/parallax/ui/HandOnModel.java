package org.parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;
import org.parallax.export.Format;
import org.parallax.export.Tally;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** What the reader is about to hand on, in what form, and what would be in it. */
public final class HandOnModel {
    private final DeskModel desk;
    private final Background work;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.REPORT);
    private final ObjectProperty<Scope> scope = new SimpleObjectProperty<>(Scope.STORY);
    private final ObjectProperty<Portion> portion = new SimpleObjectProperty<>(Portion.QUOTES);
    private final ObjectProperty<Format> format = new SimpleObjectProperty<>(Format.CSV);
    private final ReadOnlyObjectWrapper<@Nullable Preview> preview = new ReadOnlyObjectWrapper<>();

    /** What goes out of the window, or comes in. */
    public enum Kind {
        REPORT,
        DATA,
        FLAGS,
        /** Flags of others come in. */
        TAKE_IN
    }

    /** Of what it is. */
    public enum Scope {
        /** The shown story. */
        STORY,
        /** All stories on the desk. */
        DESK,
        /** All that the library keeps. */
        LIBRARY
    }

    /**
     * What is counted before anything is written.
     *
     * @param sentences what is in it and what is not
     * @param handout what would be written; null where there is nothing to write
     */
    public record Preview(List<String> sentences, @Nullable Handout handout) {
        public Preview {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * A report of the shown story.
     *
     * @param work counts off the window's thread
     */
    public HandOnModel(DeskModel desk, Background work) {
        this.desk = desk;
        this.work = work;
        kind.subscribe(this::fitScope);
        portion.subscribe(this::fitFormat);
        kind.subscribe((was, now) -> count());
        scope.subscribe((was, now) -> count());
        portion.subscribe((was, now) -> count());
        format.subscribe((was, now) -> count());
        count();
    }

    public ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    public ObjectProperty<Scope> scopeProperty() {
        return scope;
    }

    /** What is taken out for other programs. */
    public ObjectProperty<Portion> portionProperty() {
        return portion;
    }

    /** In what form other programs get it; always one that can hold it. */
    public ObjectProperty<Format> formatProperty() {
        return format;
    }

    /** What would be written; null while that is being counted. */
    public ReadOnlyObjectProperty<@Nullable Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** What there is to choose from; nothing where there is nothing to choose. */
    public List<Scope> scopes() {
        List<Scope> scopes = new ArrayList<>();
        if (kind.get() != Kind.TAKE_IN) {
            scopes.add(Scope.STORY);
            if (desk.stories().size() > 1) {
                scopes.add(Scope.DESK);
            }
            if (kind.get() == Kind.FLAGS && desk.inquiriesProperty().get() != null) {
                scopes.add(Scope.LIBRARY);
            }
        }
        return scopes;
    }

    private void fitScope() {
        if (!scopes().contains(scope.get())) {
            scope.set(Scope.STORY);
        }
    }

    private void fitFormat() {
        List<Format> forms = portion.get().forms();
        if (!forms.contains(format.get())) {
            format.set(forms.getFirst());
        }
    }

    private void count() {
        preview.set(null);
        Portion chosen = portion.get();
        Format form = format.get();
        Inquiries library = desk.inquiriesProperty().get();
        HandedOn told = HandedOn.of(desk, scope.get());
        Supplier<Preview> job =
                switch (kind.get()) {
                    case REPORT -> told::report;
                    case DATA -> () -> told.data(chosen, form);
                    case FLAGS -> scope.get() == Scope.LIBRARY ? () -> kept(library) : told::marked;
                    case TAKE_IN -> () -> new Preview(List.of(), null);
                };
        work.run(job, preview::set);
    }

    private static Preview kept(@Nullable Inquiries library) {
        Inquiries.Flagged flagged =
                library == null ? new Inquiries.Flagged(0, 0) : library.flagged();
        return flagged.flags() == 0
                ? HandedOn.flagless()
                : new Preview(
                        List.of(Tally.ofFlags(flagged.flags(), flagged.articles())),
                        new Handout.AllFlags());
    }
}
