package org.parallax.ui;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.parallax.article.Article;
import org.parallax.index.Concordance;
import org.parallax.index.ContextLine;
import org.parallax.index.SearchHit;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * What the search view shows: what was asked, what came of it, and the ways on from there. What was
 * found stays as it is while the reader is elsewhere, until something else is asked.
 */
public final class InquiryModel {
    /** Completions are for words: whoever pastes a page wants none. */
    private static final int LONGEST = 1000;

    private final DeskModel desk;
    private final Seeking seeking;
    private final Background asking;
    private final Background completing;
    private final Background sorting;
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<ContextLine>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Concordance.Order> order =
            new SimpleObjectProperty<>(Concordance.Order.RIGHT);
    private final ObservableList<String> completions = FXCollections.observableArrayList();
    private @Nullable Outcome before;
    private @Nullable Outcome sorted;

    /** What finds what is like one article, as it was asked last. */
    private @Nullable Supplier<Outcome> alike;

    /** How often articles had been taken out of the library when this was asked. */
    private int taken;

    /** Whether it was asked again because the index was late. */
    private boolean late;

    /** Of each kind of work only the newest is handed over, so each has a background. */
    public InquiryModel(DeskModel desk, Supplier<Background> backgrounds) {
        this.desk = desk;
        this.seeking = desk.seeking();
        this.asking = backgrounds.get();
        this.completing = backgrounds.get();
        this.sorting = backgrounds.get();
        desk.viewProperty().addListener((it, was, is) -> ask(false));
        seeking.queryProperty().addListener((it, was, is) -> ask(false));
        seeking.scopeProperty().addListener((it, was, is) -> ask(false));
        desk.inquiriesProperty().addListener((it, was, is) -> ask(true));
        seeking.shapeProperty().addListener((it, was, is) -> sort());
        order.addListener((it, was, is) -> resort());
        desk.loadingProperty().addListener((it, was, is) -> changed(is == null));
        desk.indexedProperty().addListener((it, was, is) -> indexed());
        ask(false);
    }

    /** What the reader had done may have changed what a search of the library finds. */
    private void changed(boolean done) {
        Outcome shown = outcome.get();
        if (!done || shown == null || taken == desk.takenOut() || !isOfLibrary()) {
            return;
        }
        late = false;
        Supplier<Outcome> same = alike;
        if (shown.like() != null && same != null) {
            before = null;
            start(same);
        } else {
            ask(true);
        }
    }

    private boolean isOfLibrary() {
        Outcome shown = outcome.get();
        return shown != null
                && shown.isAsked()
                && shown.scope() == Inquiries.Scope.LIBRARY
                && desk.viewProperty().get() == DeskModel.View.SEARCH;
    }

    /**
     * Asks again where it was said that not all may be there: once, since asking wakes whoever
     * brings the index up to the library, and where that cannot be, each would wake the other.
     */
    private void indexed() {
        Outcome shown = outcome.get();
        if (!late
                && isOfLibrary()
                && shown != null
                && shown.like() == null
                && shown.answer().note() != null) {
            late = true;
            ask(true);
        }
    }

    /** Whether what was found can be taken out of the library. */
    boolean canRemove() {
        Outcome shown = outcome.get();
        return shown != null && shown.scope() == Inquiries.Scope.LIBRARY && desk.canChange();
    }

    /** Takes an article that was found out of the library; that can be taken back. */
    void remove(long key) {
        if (canRemove()) {
            desk.remove(key);
        }
    }

    /** What is shown; null where nothing came back yet. */
    public ReadOnlyObjectProperty<@Nullable Outcome> outcomeProperty() {
        return outcome.getReadOnlyProperty();
    }

    /** Every place on a line of its own; made only while that is how results are laid out. */
    public ReadOnlyObjectProperty<List<ContextLine>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /** By what the lines are sorted. */
    public ObjectProperty<Concordance.Order> orderProperty() {
        return order;
    }

    /** How the query could go on, as whole queries. */
    public ObservableList<String> completions() {
        return completions;
    }

    Seeking seeking() {
        return seeking;
    }

    /** Asks for how {@code typed} could go on. */
    public void complete(String typed) {
        Inquiries inquiries = desk.inquiriesProperty().get();
        if (inquiries == null || typed.isBlank() || typed.length() > LONGEST) {
            stopCompleting();
            return;
        }
        Inquiries.Scope scope = seeking.scopeProperty().get();
        completing.run(
                () -> completed(inquiries, typed, scope), found -> completions.setAll(found));
    }

    private static List<String> completed(
            Inquiries inquiries, String typed, Inquiries.Scope scope) {
        try {
            return inquiries.complete(typed, scope).stream()
                    .filter(it -> !it.equals(typed))
                    .toList();
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    /** Puts the completions away. */
    public void stopCompleting() {
        completing.drop();
        completions.clear();
    }

    /** Whether what is shown is what the query finds. */
    boolean isAnswered() {
        Outcome shown = outcome.get();
        return shown != null
                && shown.like() == null
                && shown.query().equals(seeking.words())
                && shown.scope() == seeking.scopeProperty().get();
    }

    /** Asks for something else. */
    public void find(String query) {
        stopCompleting();
        before = null;
        if (query.strip().equals(seeking.words()) && outcome.get() != null) {
            // The same words again: what was like one article gives way to what they find.
            seeking.queryProperty().set(query);
            ask(true);
        } else {
            seeking.queryProperty().set(query);
        }
    }

    /** Narrows the query so, or takes that out again. */
    public void toggle(Filter filter) {
        find(filter.toggle(seeking.queryProperty().get()));
    }

    private void ask(boolean again) {
        late = late && again;
        Inquiries inquiries = desk.inquiriesProperty().get();
        if (inquiries == null || desk.viewProperty().get() != DeskModel.View.SEARCH) {
            if (again) {
                asking.drop();
                seeking.askingProperty().set(false);
                outcome.set(null);
            }
            return;
        }
        String query = seeking.words();
        Inquiries.Scope scope = seeking.scopeProperty().get();
        Outcome shown = outcome.get();
        boolean same = shown != null && shown.query().equals(query) && shown.scope() == scope;
        if (same && !again && taken == desk.takenOut()) {
            asking.drop();
            seeking.askingProperty().set(false);
            return;
        }
        if (!query.isEmpty()) {
            seeking.lastProperty().set(query);
        }
        start(() -> outcome(inquiries, query, scope));
    }

    private void start(Supplier<Outcome> job) {
        taken = desk.takenOut();
        seeking.askingProperty().set(true);
        asking.run(job, this::show);
    }

    private void show(Outcome came) {
        seeking.askingProperty().set(false);
        if (came.like() == null) {
            before = null;
        }
        outcome.set(came);
        sort();
    }

    private static Outcome outcome(Inquiries inquiries, String query, Inquiries.Scope scope) {
        try {
            Answer answer = query.isEmpty() ? Answer.NOTHING : inquiries.find(query, scope);
            boolean none = answer.found().total() == 0;
            boolean bare = none && inquiries.isEmpty(scope);
            return new Outcome(query, scope, null, answer, bare);
        } catch (UncheckedIOException e) {
            return new Outcome(query, scope, null, failed(), false);
        }
    }

    private static Answer failed() {
        return Answer.nothing(Messages.get("window.find.failed"));
    }

    /** Shows the articles that are most like this one. */
    public void similar(long key) {
        Inquiries inquiries = desk.inquiriesProperty().get();
        Outcome shown = outcome.get();
        Article article = shown == null ? null : shown.answer().articles().get(key);
        if (inquiries == null || shown == null || article == null) {
            return;
        }
        if (shown.like() == null) {
            before = shown;
        }
        Supplier<Outcome> job = () -> similar(inquiries, key, article, shown);
        alike = job;
        start(job);
    }

    private static Outcome similar(Inquiries inquiries, long key, Article to, Outcome from) {
        Answer answer;
        try {
            answer = inquiries.similar(key, from.scope());
        } catch (UncheckedIOException e) {
            answer = failed();
        }
        return new Outcome(from.query(), from.scope(), to, answer, false);
    }

    /** Back from what is like one article to what the query found. */
    public void back() {
        Outcome earlier = before;
        if (earlier != null) {
            asking.drop();
            show(earlier);
        } else {
            ask(true);
        }
    }

    /** Whether the reader keeps what is asked now. */
    public boolean isKept() {
        return desk.searches().contains(seeking.words());
    }

    /** Keeps what is asked now, or forgets it where it is kept. */
    public void keep() {
        String query = seeking.words();
        if (isKept()) {
            desk.ask(it -> it.forgetSearch(query));
        } else if (!query.isEmpty()) {
            desk.ask(it -> it.keepSearch(query));
        }
    }

    /**
     * Goes to an article that was found, and to the words there.
     *
     * @param place null for its beginning
     */
    public void open(long key, @Nullable Span place) {
        Outcome shown = outcome.get();
        Article article = shown == null ? null : shown.answer().articles().get(key);
        if (shown == null || article == null) {
            return;
        }
        if (shown.scope() == Inquiries.Scope.LIBRARY) {
            if (desk.errandsProperty().get() != null) {
                desk.viewProperty().set(DeskModel.View.COMPARE);
                desk.ask(it -> it.bring(key, place));
            }
        } else if (place == null) {
            desk.open(article.id());
        } else {
            desk.open(new SearchHit(article.id(), place, shown.sentence(key, place)));
        }
    }

    private void resort() {
        sorted = null;
        sort();
    }

    private void sort() {
        Outcome shown = outcome.get();
        boolean wanted = seeking.shapeProperty().get() == Seeking.Shape.LINES;
        if (shown == null || !wanted || Objects.equals(shown, sorted)) {
            return;
        }
        sorted = shown;
        Concordance.Order by = order.get();
        seeking.askingProperty().set(true);
        sorting.run(
                () -> lines(shown, by),
                made -> {
                    seeking.askingProperty().set(false);
                    lines.set(made);
                });
    }

    private static List<ContextLine> lines(Outcome shown, Concordance.Order by) {
        return Concordance.of(shown.answer().found(), key -> text(shown, key), by);
    }

    private static @Nullable String text(Outcome shown, long key) {
        Article article = shown.answer().articles().get(key);
        return article == null ? null : article.text();
    }
}
