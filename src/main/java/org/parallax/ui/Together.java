package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.parallax.story.FactMention;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scrolls the columns together: the one that the reader moves leads, and the others show beside its
 * facts their own words for them. Only what the reader does makes a column lead, so that columns
 * which follow never pull at each other.
 */
final class Together {
    /** Of a fact that an article repeats so many places are tried. */
    private static final int REPEATS = 4;

    private final DeskModel desk;
    private final List<ColumnView> columns;
    private final Map<ColumnView, Lockstep> steps = new HashMap<>();
    private @Nullable ColumnView leader;
    private List<Object> seen = List.of();
    private double scrolled;

    /** For the columns that are in {@code shown} at any time. */
    Together(DeskModel desk, List<ColumnView> shown) {
        this.desk = desk;
        this.columns = shown;
        desk.selectionProperty().subscribe(this::pick);
        desk.dismissed().addListener((InvalidationListener) it -> renew());
        desk.storyProperty().subscribe(() -> leader = null);
    }

    /** From now on the others follow {@code column}. */
    void lead(ColumnView column) {
        if (leader != column) {
            leader = column;
            renew();
        }
    }

    /** What several columns have is shown in each as it stands, and no column leads. */
    private void pick(@Nullable Selection selection) {
        if (selection != null
                && columns.stream()
                        .anyMatch(it ->
                                !it.model().id().equals(selection.article())
                                        && !selection.in(it.model().id()).isEmpty())) {
            leader = null;
        }
        renew();
    }

    private void renew() {
        seen = List.of();
    }

    /** Lets the others follow where the leading one has moved; called after each layout. */
    void follow() {
        ColumnView leading = leader;
        if (leading == null || !desk.togetherProperty().get() || !columns.contains(leading)) {
            renew();
            return;
        }
        List<Object> shape = shape();
        if (!shape.equals(seen)) {
            steps.clear();
            columns.forEach(it -> it.place().mark(marks(it)));
        } else if (leading.place().scrolled() == scrolled) {
            return;
        }
        align(leading);
        seen = shape;
        scrolled = leading.place().scrolled();
    }

    private void align(ColumnView leading) {
        double eyes = eyes();
        double y = at(leading, eyes);
        double place = leading.place().at(y);
        if (place < 0) {
            return;
        }
        Ends ends = leading.place().ends(y);
        for (ColumnView column : columns) {
            if (column != leading) {
                Lockstep step = steps.computeIfAbsent(column, it -> step(leading, it));
                column.place().bring(step.at(place), at(column, eyes), ends);
            }
        }
    }

    /** Where the reader's eyes rest on the window: at one height in all columns. */
    private double eyes() {
        double top = 0;
        double bottom = Double.MAX_VALUE;
        for (ColumnView column : columns) {
            Region body = column.scroller().flow();
            double from = body.localToScene(0, 0).getY();
            top = Math.max(top, from);
            bottom = Math.min(bottom, from + body.getHeight());
        }
        return top + Scroller.EYE_LEVEL * Math.max(0, bottom - top);
    }

    /** A height in the window, in the pixels of a column's body. */
    private static double at(ColumnView column, double y) {
        Region body = column.scroller().flow();
        return Math.clamp(body.sceneToLocal(0, y).getY(), 0, Math.max(0, body.getHeight()));
    }

    /** What else than the leading one's place decides where the others stand. */
    private List<Object> shape() {
        List<Object> shape = new ArrayList<>();
        for (ColumnView column : columns) {
            Region body = column.scroller().flow();
            shape.addAll(List.of(column, column.place().map(), body.getWidth(), body.getHeight()));
        }
        return shape;
    }

    /** All words of a column that are to stand beside those of another one. */
    private List<Span> marks(ColumnView column) {
        List<Span> marks = new ArrayList<>();
        shared().forEach(fact -> marks.addAll(places(fact, column)));
        Span picked = column.model().first(column.selected());
        if (picked != null) {
            marks.add(picked);
        }
        return marks;
    }

    private List<Subject.Fact> shared() {
        StoryModel story = desk.storyProperty().get();
        return story == null ? List.of() : story.shared(desk.dismissed());
    }

    /** Whichever of the two leads, the same stands beside the same. */
    private Lockstep step(ColumnView from, ColumnView to) {
        if (from.model().id().compareTo(to.model().id()) > 0) {
            return step(to, from).turned();
        }
        List<Lockstep.Anchor> both = new ArrayList<>();
        for (Subject.Fact fact : shared()) {
            List<Span> there = places(fact, to);
            places(fact, from)
                    .forEach(here -> there.forEach(at -> both.add(anchor(from, here, to, at))));
        }
        Lockstep.Anchor end =
                new Lockstep.Anchor(from.place().map().whole(), to.place().map().whole());
        return Lockstep.of(both, picked(from, to), end);
    }

    /** A name counts where it is marked, which is where the article first gives it. */
    private static List<Span> places(Subject.Fact fact, ColumnView column) {
        return fact.fact().in(column.model().id()).stream()
                .limit(fact.fact().type().isName() ? 1 : REPEATS)
                .map(FactMention::span)
                .toList();
    }

    private static Lockstep.Anchor anchor(ColumnView from, Span here, ColumnView to, Span there) {
        return new Lockstep.Anchor(
                from.place().map().place(here.start()), to.place().map().place(there.start()));
    }

    /** What the reader has picked stays side by side. */
    private Lockstep.@Nullable Anchor picked(ColumnView from, ColumnView to) {
        Span here = from.model().first(from.selected());
        Span there = to.model().first(to.selected());
        return here == null || there == null ? null : anchor(from, here, to, there);
    }
}
