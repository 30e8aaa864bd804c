package org.parallax.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A stretch of an article, set with its marks: the words in a text flow, and below them a layer in
 * which tints, lines and the selection are drawn wherever the flow has put the words.
 */
final class MarkedText extends Region {
    private static final double BAR_AT = -13;
    private static final double FLAG_AT = -8;

    private record Drawn(Mark mark, List<Rectangle2D> lines) {}

    private final ColumnView column;
    private final Pieces pieces;
    private final List<Mark> marks;
    private final String before;
    private final WrappedFlow flow = new WrappedFlow();
    private final Group layer = new Group();
    private final List<Drawn> drawn = new ArrayList<>();

    /** The words of {@code span} with {@code marks}, after the words {@code before}, if any. */
    MarkedText(ColumnView column, Span span, List<Mark> marks, Setting setting, String before) {
        this.column = column;
        this.before = before;
        // Later ones are drawn over earlier ones: a fact inside a quotation stays in sight.
        this.marks = marks.stream().sorted(Comparator.comparing(Mark::lens).reversed()).toList();
        String text = column.model().article().text();
        this.pieces = Pieces.of(text, span, marks);
        fill(setting);
        layer.setManaged(false);
        layer.setMouseTransparent(true);
        getStyleClass().addAll("marked-text", setting.style());
        getChildren().addAll(layer, flow);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(before + span.in(text));
        setOnMouseMoved(this::hover);
        setOnMouseExited(event -> column.hint(null, null));
        setOnMouseClicked(this::click);
        setOnMousePressed(this::press);
        setOnDragDetected(event -> startFullDrag());
        setOnMouseDragged(this::drag);
    }

    private void fill(Setting setting) {
        List<Text> texts = new ArrayList<>();
        if (!before.isEmpty()) {
            texts.add(text(before, setting, "before"));
        }
        for (Pieces.Piece piece : pieces.list()) {
            Text text = text(piece.text(), setting, piece.number() ? "number" : "words");
            if (piece.number()) {
                text.setFont(setting.number());
                text.setTranslateY(-setting.raise());
                text.getStyleClass().addAll(piece.marks().getFirst().styles());
            }
            texts.add(text);
        }
        flow.show(texts);
        Text measure = new Text("x");
        measure.setFont(setting.font());
        double natural = measure.getLayoutBounds().getHeight();
        flow.setLineSpacing(Math.max(0, setting.font().getSize() * setting.height() - natural));
    }

    private static Text text(String words, Setting setting, String style) {
        Text text = new Text(words);
        text.setFont(setting.font());
        text.getStyleClass().add(style);
        return text;
    }

    Span span() {
        return pieces.span();
    }

    /** The rectangles of {@code span}, in this node's pixels, top to bottom. */
    List<Rectangle2D> lines(Span span) {
        int from = Math.max(span.start(), span().start());
        int to = Math.min(span.end(), span().end());
        if (from >= to) {
            return List.of();
        }
        double x = flow.getLayoutX();
        double y = flow.getLayoutY();
        return Lines.of(flow, before.length() + pieces.set(from), before.length() + pieces.set(to))
                .stream()
                .map(it ->
                        new Rectangle2D(
                                it.getMinX() + x, it.getMinY() + y, it.getWidth(), it.getHeight()))
                .toList();
    }

    /** Draws the marks again, after the selection or the keyboard's place has changed. */
    void paint() {
        layer.getChildren().clear();
        drawn.clear();
        Selection picked = column.picked();
        boolean sentence = picked != null && picked.subject() instanceof Subject.Line;
        boolean stretch = picked != null && picked.subject() instanceof Subject.Stretch;
        boolean lit = false;
        for (Mark mark : marks) {
            if (sentence && !lit && mark.lens() != Lens.FLAGS) {
                // A whole sentence is lit below the program's marks, which are to be seen on it.
                column.selected().forEach(span -> box("picked-line", span));
                lit = true;
            }
            List<Rectangle2D> lines = lines(mark.span());
            if (lines.isEmpty()) {
                continue;
            }
            drawn.add(new Drawn(mark, lines));
            lines.forEach(line -> layer.getChildren().addAll(Brush.mark(mark.lens(), line)));
            if (mark.lens() == Lens.OPINION) {
                double x = flow.getLayoutX() + BAR_AT;
                layer.getChildren().add(Brush.bar(x, lines.getFirst(), lines.getLast()));
            }
        }
        flags();
        column.asked().forEach(this::bracket);
        if (stretch) {
            column.selected().forEach(this::light);
        } else if (!lit) {
            String style = sentence ? "picked-line" : "selected";
            column.selected().forEach(span -> box(style, span));
        }
        Stop stop = column.model().cursorProperty().get();
        if (stop != null && stop.mark() != null) {
            box("cursor", stop.span());
        }
    }

    /** Sets a sentence that is asked off from the others. */
    private void bracket(Span sentence) {
        List<Rectangle2D> lines = lines(sentence);
        if (!lines.isEmpty()) {
            boolean turned = WrappedFlow.isTurned(sentence.in(column.model().article().text()));
            Rectangle2D first = lines.getFirst();
            Rectangle2D last = lines.getLast();
            layer.getChildren().addAll(Brush.bracket(first, !turned), Brush.bracket(last, turned));
        }
    }

    /** Lights selected words over the tints of the marks, whose lines stay in sight below. */
    private void light(Span words) {
        lines(words).forEach(line -> layer.getChildren().add(Brush.stretch(line)));
    }

    /** The bars of the flags; of two that share a line each has the half of it. */
    private void flags() {
        double x = flow.getLayoutX() + FLAG_AT;
        List<Drawn> flags = drawn.stream().filter(it -> it.mark().lens() == Lens.FLAGS).toList();
        for (int i = 0; i < flags.size(); i++) {
            Rectangle2D first = flags.get(i).lines().getFirst();
            Rectangle2D last = flags.get(i).lines().getLast();
            boolean after = i > 0 && share(flags.get(i - 1).lines().getLast(), first);
            boolean before =
                    i + 1 < flags.size() && share(last, flags.get(i + 1).lines().getFirst());
            double top = after ? middle(first) : first.getMinY();
            double bottom = before ? middle(last) : last.getMaxY();
            String style = flags.get(i).mark().styles().getLast();
            layer.getChildren().addAll(Brush.flag(style, x, top, Math.max(top, bottom)));
        }
    }

    private static boolean share(Rectangle2D one, Rectangle2D other) {
        return one.getMinY() < other.getMaxY() && other.getMinY() < one.getMaxY();
    }

    private static double middle(Rectangle2D line) {
        return (line.getMinY() + line.getMaxY()) / 2;
    }

    private void box(String style, Span span) {
        lines(span).forEach(line -> layer.getChildren().add(Brush.box(style, line)));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        flow.resizeRelocate(
                snappedLeftInset(), snappedTopInset(), width, snapSizeY(flow.prefHeight(width)));
        paint();
        // What is made while a window is laid out has its colors one picture later, and is black
        // until then.
        layer.applyCss();
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + snapSizeY(flow.prefHeight(inner)) + snappedBottomInset();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private @Nullable Drawn at(MouseEvent event) {
        Drawn top = null;
        for (Drawn each : drawn) {
            if (each.lines().stream().anyMatch(line -> line.contains(event.getX(), event.getY()))) {
                top = each;
            }
        }
        return top;
    }

    /** Where in the article the mouse stands. */
    private int offset(MouseEvent event) {
        Point2D at =
                new Point2D(event.getX() - flow.getLayoutX(), event.getY() - flow.getLayoutY());
        return pieces.article(flow.getHitInfo(at).getCharIndex() - before.length());
    }

    private void hover(MouseEvent event) {
        Drawn under = at(event);
        setCursor(under == null ? Cursor.DEFAULT : Cursor.HAND);
        column.hint(
                under == null ? null : under.mark(), under == null ? null : bounds(under.lines()));
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            Point2D at = new Point2D(event.getX(), event.getY());
            column.selecting().press(edge(at), event.isShiftDown());
        } else {
            column.selecting().end();
        }
    }

    /** The mouse is drawn on, wherever it now is. */
    void drag(MouseEvent event) {
        if (!event.isStillSincePress()) {
            column.hint(null, null);
            column.selecting().drag(event.getSceneX(), event.getSceneY());
        }
    }

    /** Where in the article the edge between two characters is that is nearest to a point. */
    int edge(Point2D point) {
        double x = point.getX() - flow.getLayoutX();
        double y = Math.clamp(point.getY() - flow.getLayoutY(), 0, flow.getHeight());
        int at = flow.getHitInfo(new Point2D(x, y)).getInsertionIndex() - before.length();
        return pieces.article(Math.max(0, at));
    }

    private void click(MouseEvent event) {
        if (column.selecting().hasSelected()) {
            event.consume();
            return;
        }
        if (event.getClickCount() == 2) {
            column.showWord(offset(event));
            event.consume();
            return;
        }
        Drawn under = at(event);
        if (under != null) {
            column.pick(under.mark());
        } else {
            column.pickLine(offset(event));
        }
        event.consume();
    }

    /** The lines' first rectangle, in the scene. */
    private Bounds bounds(List<Rectangle2D> lines) {
        Rectangle2D first = lines.getFirst();
        return localToScene(
                new BoundingBox(
                        first.getMinX(), first.getMinY(), first.getWidth(), first.getHeight()));
    }
}
