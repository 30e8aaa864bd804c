package org.parallax.ui;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Segment;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One article's column: its blocks, and where the keyboard stands in it. */
public final class ColumnModel {
    private final AnalyzedArticle analyzed;
    private final List<Mark> all;
    private List<Mark> shown;
    private final Set<Span> opened = new HashSet<>();
    private final ObservableList<Block> blocks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Stop> cursor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Target> target = new ReadOnlyObjectWrapper<>();
    private int turns;

    ColumnModel(AnalyzedArticle analyzed, List<Mark> marks) {
        this.analyzed = analyzed;
        this.all = marks;
        this.shown = all;
        refresh(mark -> true);
    }

    public AnalyzedArticle analyzed() {
        return analyzed;
    }

    public Article article() {
        return analyzed.article();
    }

    public String id() {
        return analyzed.id();
    }

    /** All marks of the article, shown or not. */
    public List<Mark> marks() {
        return all;
    }

    /** The marks that the lenses let through, in the order of the text. */
    public List<Mark> shown() {
        return shown;
    }

    /** The column's body, top to bottom. */
    public ObservableList<Block> blocks() {
        return blocks;
    }

    /** Where the keyboard stands; null until it enters the column. */
    public ReadOnlyObjectProperty<@Nullable Stop> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** The place last asked for. */
    public ReadOnlyObjectProperty<@Nullable Target> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** Shows the marks that {@code visible} lets through, and no others. */
    void refresh(Predicate<Mark> visible) {
        shown = all.stream().filter(visible).toList();
        blocks.setAll(Blocks.of(article(), shown, opened));
    }

    /** Opens a folded block, or folds it again. */
    public void toggle(Block.SetApart block) {
        int at = blocks.indexOf(block);
        if (at < 0 || !block.folds()) {
            return;
        }
        if (!opened.remove(block.span())) {
            opened.add(block.span());
        }
        blocks.set(at, new Block.SetApart(block.role(), block.parts(), true, !block.open()));
    }

    /** Asks the view to bring {@code span} into sight. */
    public void reveal(Span span) {
        blocks.stream()
                .filter(block -> block.span().contains(span))
                .filter(block -> block instanceof Block.SetApart apart && !apart.open())
                .findFirst()
                .ifPresent(block -> toggle((Block.SetApart) block));
        target.set(new Target(span, ++turns));
    }

    /** The first of {@code spans} that stands in the body; where all stand above it, the first. */
    public @Nullable Span first(List<Span> spans) {
        return spans.stream()
                .filter(span -> blockAt(span.start()) >= 0)
                .findFirst()
                .orElse(spans.isEmpty() ? null : spans.getFirst());
    }

    /** Index of the block that holds {@code offset}, or −1 where the header does. */
    public int blockAt(int offset) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).span().contains(offset)) {
                return i;
            }
        }
        return -1;
    }

    /** Moves the cursor by {@code by} stops; it stays within the column. */
    public void step(int by) {
        List<Stop> stops = stops();
        if (stops.isEmpty()) {
            return;
        }
        int at = stops.indexOf(cursor.get());
        int next = at < 0 ? (by > 0 ? 0 : stops.size() - 1) : at + by;
        Stop stop = stops.get(Math.clamp(next, 0, stops.size() - 1));
        cursor.set(stop);
        target.set(new Target(stop.span(), ++turns));
    }

    /** Takes the keyboard's mark away. */
    public void leave() {
        cursor.set(null);
    }

    /** Every place where the keyboard halts, in the order of the text. */
    public List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        shown.forEach(mark -> stops.add(new Stop(mark.span(), mark)));
        for (Block block : blocks) {
            if (block instanceof Block.SetApart apart && apart.folds()) {
                stops.add(new Stop(apart.span(), null));
            }
        }
        stops.sort((a, b) -> a.span().compareTo(b.span()));
        return stops;
    }

    /** The segment that holds {@code offset}, or the first one after it. */
    Segment segment(int offset) {
        List<Segment> segments = article().segments();
        return segments.stream()
                .filter(it -> it.end() > offset)
                .findFirst()
                .orElse(segments.getLast());
    }

    /** The sentences that {@code span} runs over; the span itself where there is none. */
    Span sentence(Span span) {
        return analyzed.sentences().stream()
                .map(it -> it.sentence().span())
                .filter(it -> it.overlaps(span))
                .reduce(span, Span::join);
    }

    /** What the reader says where nothing of {@code block} is to be set apart any more. */
    Corrections bringingBack(Corrections before, Block.SetApart block) {
        return before.bringingBack(
                article().in(block.span()), block.parts().stream().map(article()::in).toList());
    }

    /** The headline's place in the text, null where the text has none. */
    public @Nullable Span headline() {
        Segment headline = Blocks.headline(article());
        return headline == null ? null : headline.span();
    }
}
