package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;
import org.parallax.analysis.AnalyzedArticle;
import org.parallax.article.Article;
import org.parallax.article.Corrections;
import org.parallax.article.Segment;
import org.parallax.flag.Flag;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** One article's column: its blocks, and where the keyboard stands in it. */
public final class ColumnModel {
    private final AnalyzedArticle analyzed;
    private final List<Mark> all;
    private List<Mark> shown;
    private List<Flag> flags = List.of();
    private List<Mark> flagged = List.of();
    private final Set<Span> opened = new HashSet<>();
    private final ObservableList<Block> blocks = FXCollections.observableArrayList();
    private @Nullable StripMap map;
    private final ReadOnlyObjectWrapper<@Nullable Stop> cursor = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Target> target = new ReadOnlyObjectWrapper<>();
    private int turns;

    ColumnModel(AnalyzedArticle analyzed, List<Mark> marks) {
        this.analyzed = analyzed;
        this.all = marks;
        this.shown = all;
        blocks.addListener((InvalidationListener) it -> map = null);
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

    /** All marks that the program made in the article, shown or not. */
    public List<Mark> marks() {
        return all;
    }

    /** The reader's flags where the article has their words, shown or not. */
    public List<Mark> flagged() {
        return flagged;
    }

    /** The reader's flags whose words the article no longer has. */
    List<Flag> lost() {
        List<Flag> found =
                flagged.stream().map(mark -> ((Subject.Flagged) mark.subject()).flag()).toList();
        return flags.stream().filter(flag -> !found.contains(flag)).toList();
    }

    /** The marks that the lenses let through, in the order of the text. */
    public List<Mark> shown() {
        return shown;
    }

    /** The column's body, top to bottom. */
    public ObservableList<Block> blocks() {
        return blocks;
    }

    /** Where offsets stand in the column, as its blocks are now: another one after any change. */
    StripMap map() {
        StripMap known = map;
        if (known == null) {
            known = new StripMap(blocks);
            map = known;
        }
        return known;
    }

    /** Where the keyboard stands; null until it enters the column. */
    public ReadOnlyObjectProperty<@Nullable Stop> cursorProperty() {
        return cursor.getReadOnlyProperty();
    }

    /** The place last asked for. */
    public ReadOnlyObjectProperty<@Nullable Target> targetProperty() {
        return target.getReadOnlyProperty();
    }

    /** Takes all flags of the article; answers whether they are others than before. */
    boolean flag(List<Flag> all, FlagKinds kinds) {
        if (flags.equals(all)) {
            return false;
        }
        flags = all;
        flagged = Marks.of(article(), all, kinds);
        return true;
    }

    /** Shows the marks that {@code visible} lets through, and no others. */
    void refresh(Predicate<Mark> visible) {
        shown =
                Stream.concat(all.stream(), flagged.stream())
                        .filter(visible)
                        .sorted(Marks.ORDER)
                        .toList();
        put(Blocks.of(article(), shown, opened));
    }

    /** Blocks that stay are left alone: a view that makes them anew loses the reader's place. */
    private void put(List<Block> next) {
        if (next.size() != blocks.size()) {
            blocks.setAll(next);
            return;
        }
        for (int i = 0; i < next.size(); i++) {
            if (!next.get(i).equals(blocks.get(i))) {
                blocks.set(i, next.get(i));
            }
        }
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

    /** What of the text can be read: the headline and each paragraph that is not folded away. */
    List<Span> readable() {
        List<Span> spans = new ArrayList<>();
        Span headline = headline();
        if (headline != null) {
            spans.add(headline);
        }
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph it -> spans.add(it.span());
                case Block.SetApart it when it.open() -> spans.addAll(it.parts());
                case Block.SetApart shut -> {
                    // Nobody sees what it holds.
                }
            }
        }
        return spans;
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
        Stop stop = stops.get(Math.clamp(next(stops, by), 0, stops.size() - 1));
        cursor.set(stop);
        target.set(new Target(stop.span(), ++turns));
    }

    private int next(List<Stop> stops, int by) {
        Stop here = cursor.get();
        int at = stops.indexOf(here);
        if (at >= 0) {
            return at + by;
        }
        if (here == null) {
            return by > 0 ? 0 : stops.size() - 1;
        }
        // The mark where the keyboard stood is gone: it goes on from there.
        int before =
                (int) stops.stream().filter(it -> it.span().compareTo(here.span()) < 0).count();
        return by > 0 ? before : before - 1;
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

    /** What a flag on what is picked is on: selected words as they are, else whole sentences. */
    Span flaggable(Selection picked) {
        return picked.subject() instanceof Subject.Stretch
                ? picked.span()
                : sentence(picked.span());
    }

    /** The sentences of the article's prose, in order. */
    List<Span> sentences() {
        return analyzed.sentences().stream().map(it -> it.sentence().span()).toList();
    }

    /** The sentence that holds {@code offset}; null where none does. */
    @Nullable Span line(int offset) {
        return analyzed.sentences().stream()
                .map(it -> it.sentence().span())
                .filter(it -> it.contains(offset))
                .findFirst()
                .orElse(null);
    }

    /**
     * The sentence after {@code from}, or with −1 the one before; the first or the last where there
     * is none; null where the article has no sentences.
     */
    @Nullable Span line(Span from, int by) {
        List<Span> lines = sentences();
        if (lines.isEmpty()) {
            return null;
        }
        return by > 0
                ? lines.stream()
                        .filter(it -> it.start() >= from.end())
                        .findFirst()
                        .orElse(lines.getLast())
                : lines.reversed().stream()
                        .filter(it -> it.end() <= from.start())
                        .findFirst()
                        .orElse(lines.getFirst());
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
