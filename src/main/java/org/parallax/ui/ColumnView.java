package org.parallax.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.fxmisc.flowless.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.parallax.article.Corrections;
import org.parallax.article.SegmentRole;
import org.parallax.flag.Flag;
import org.parallax.message.Messages;
import org.parallax.text.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One article on its paper: header, body, and the strip that shows where its marks stand. */
final class ColumnView extends VBox {
    /** Not every platform makes a request for a menu of them. */
    private static final List<KeyCombination> MENU =
            List.of(
                    new KeyCodeCombination(KeyCode.CONTEXT_MENU),
                    new KeyCodeCombination(KeyCode.F10, KeyCombination.SHIFT_DOWN));

    /** What a paragraph leaves free on its left and right, in pixels. */
    private static final double SIDES = 30;

    private static final Map<KeyCode, Integer> LINES = Map.of(KeyCode.DOWN, 1, KeyCode.UP, -1);

    private final DeskModel desk;
    private final ColumnsView columns;
    private final StoryModel story;
    private final ColumnModel model;
    private final HintCard hints;
    private final int articles;
    private final VirtualFlow<Block, BlockCell> flow;
    private final Scroller scroller;
    private final ReadingPlace place;
    private final ColumnHeader header;
    private final Label silent = new Label();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private final Map<KeyCode, Runnable> keys;
    private ContextMenu menu = new ContextMenu();

    /** Whether the keyboard moved here after something was picked. */
    private boolean atCursor;

    ColumnView(ColumnsView columns, StoryModel story, ColumnModel model) {
        this.desk = columns.desk();
        this.columns = columns;
        this.story = story;
        this.model = model;
        this.hints = columns.hints();
        this.articles = story.columns().size();
        this.flow = VirtualFlow.createVertical(model.blocks(), block -> new BlockCell(this, block));
        this.scroller = new Scroller(flow, model, desk.stillProperty());
        this.place = new ReadingPlace(model, scroller);
        this.header = new ColumnHeader(this, new CopyDetails(story));
        this.keys = keys();
        Strip strip = new Strip(model, scroller);
        HBox body = new HBox(flow, strip);
        HBox.setHgrow(flow, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("column-body");
        silent.getStyleClass().add("silent");
        silent.setWrapText(true);
        silent.managedProperty().bind(silent.visibleProperty());
        getStyleClass().add("column");
        getChildren().addAll(header, body, silent);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(Messages.get("window.column", model.article().name()));
        setOnMousePressed(event -> {
            requestFocus();
            model.leave();
            // The pane around the columns would take the keyboard for itself.
            event.consume();
        });
        addEventFilter(ScrollEvent.SCROLL, event -> columns.lead(this));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> columns.lead(this));
        strip.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> columns.lead(this));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_TYPED, this::typed);
        setOnContextMenuRequested(event -> menuOfCursor());
        listen();
    }

    private void listen() {
        subscriptions.add(desk.selectionProperty().subscribe(it -> repaint()));
        subscriptions.add(model.blocks().subscribe(header::remark));
        subscriptions.add(desk.flags().byArticle().subscribe(header::remark));
        subscriptions.add(
                desk.appearance().typefaceProperty().subscribe((was, now) -> resetText()));
        subscriptions.add(desk.appearance().measureProperty().subscribe((was, now) -> resetText()));
        subscriptions.add(desk.appearance().lowProperty().subscribe((was, now) -> header.reset()));
        subscriptions.add(flow.widthProperty().subscribe(it -> fit()));
        subscriptions.add(model.cursorProperty().subscribe(it -> moved(it)));
        subscriptions.add(story.arrangementProperty().subscribe(it -> header.pin(isPinned())));
        subscriptions.add(
                model.targetProperty()
                        .subscribe(it -> Optional.ofNullable(it).ifPresent(scroller::reveal)));
        subscriptions.add(
                focusedProperty()
                        .subscribe((was, now) -> {
                            if (!now) {
                                model.leave();
                            }
                        }));
    }

    /** Lets go of the model; the view is not used again. */
    void dispose() {
        subscriptions.forEach(Subscription::unsubscribe);
        flow.dispose();
    }

    ColumnModel model() {
        return model;
    }

    Scroller scroller() {
        return scroller;
    }

    ReadingPlace place() {
        return place;
    }

    ColumnHeader header() {
        return header;
    }

    /** The columns among which it stands. */
    ColumnsView columns() {
        return columns;
    }

    boolean isPinned() {
        return story.arrangementProperty().get().pinned().contains(model.id());
    }

    /** How a paragraph of this kind is set. */
    Setting setting(SegmentRole role) {
        return Setting.of(role, desk.appearance().typefaceProperty().get(), isLow());
    }

    /** Whether there is room for little above the text. */
    boolean isLow() {
        return desk.appearance().lowProperty().get();
    }

    /** The greatest width of text, in pixels. */
    double measure() {
        return desk.appearance().measureProperty().get().most();
    }

    /** Says whether there is more room beside the text than it needs. */
    private void fit() {
        pseudoClassStateChanged(Pseudo.SPACIOUS, flow.getWidth() > measure() + SIDES);
    }

    /** The stretches of this article that the selection lights up. */
    List<Span> selected() {
        Selection selection = desk.selectionProperty().get();
        return selection == null ? List.of() : selection.in(model.id());
    }

    /** What is picked, where it is picked in this article. */
    @Nullable Selection picked() {
        Selection selection = desk.selectionProperty().get();
        return selection != null && selection.article().equals(model.id()) ? selection : null;
    }

    /** Picks the sentence at {@code offset} of the article's text. */
    void pickLine(int offset) {
        requestFocus();
        Span line = model.line(offset);
        if (line != null) {
            desk.pickLine(model.id(), line);
        }
    }

    /** Takes a flag of this article away whose words are gone. */
    void removeFlag(Flag flag) {
        desk.flags().remove(model.id(), flag);
    }

    void pick(Mark mark) {
        requestFocus();
        desk.select(model.id(), mark);
    }

    /** Shows every place of the word at {@code offset} of the article's text. */
    void showWord(int offset) {
        requestFocus();
        desk.showWord(model.id(), offset);
    }

    /** Whether the program can be told what the article really is. */
    boolean canCorrect() {
        return desk.errandsProperty().get() != null;
    }

    void correct(UnaryOperator<Corrections> change) {
        desk.ask(it -> it.correct(model.id(), change));
    }

    /** Asks what outlet, headline, byline and day really are. */
    void correctMasthead() {
        desk.questionProperty().set(new Question.Masthead(model));
    }

    /** Shows what can be done with the column, at a place on the screen. */
    void columnMenu(double x, double y) {
        menu.hide();
        menu = new ColumnMenu(this);
        menu.show(this, x, y);
    }

    /** Takes the article off the desk. */
    void putAway() {
        desk.ask(it -> it.putAway(model.id()));
    }

    /** Shows what can be said of {@code block}, at a place on the screen. */
    void menu(Block block, double x, double y) {
        if (canCorrect()) {
            menu.hide();
            menu = new BlockMenu(desk, model, block);
            menu.show(this, x, y);
        }
    }

    /** The same for the keyboard: for the block where it stands, or the first in sight. */
    private void menuOfCursor() {
        if (flow.visibleCells().isEmpty()) {
            return;
        }
        Stop stop = model.cursorProperty().get();
        int cursor = stop == null ? -1 : model.blockAt(stop.span().start());
        int at = cursor < 0 ? flow.getFirstVisibleIndex() : cursor;
        flow.getCellIfVisible(at)
                .map(BlockCell::getNode)
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .ifPresent(it -> menu(model.blocks().get(at), it.getMinX(), it.getMinY()));
    }

    /** Shows what {@code mark} says of itself beside {@code at}, in the scene; nulls hide it. */
    void hint(@Nullable Mark mark, @Nullable Bounds at) {
        if (mark == null || at == null) {
            hints.hide();
        } else {
            hints.show(Hints.of(mark.subject(), articles), at);
        }
    }

    /** The first selected words that are in sight, in the scene's pixels; null where none are. */
    @Nullable Bounds selectedBounds() {
        Bounds window = flow.localToScene(flow.getLayoutBounds());
        for (MarkedText text : texts()) {
            for (Span span : selected()) {
                for (Rectangle2D line : text.lines(span)) {
                    Bounds at = text.localToScene(box(line));
                    if (window.contains(at) || text.getParent() == header) {
                        return at;
                    }
                }
            }
        }
        return null;
    }

    private static Bounds box(Rectangle2D line) {
        return new BoundingBox(line.getMinX(), line.getMinY(), line.getWidth(), line.getHeight());
    }

    private List<MarkedText> texts() {
        List<MarkedText> texts = new ArrayList<>();
        flow.visibleCells().forEach(cell -> texts.addAll(cell.texts()));
        header.headline().ifPresent(texts::add);
        return texts;
    }

    private void repaint() {
        atCursor = false;
        texts().forEach(MarkedText::paint);
        Selection selection = desk.selectionProperty().get();
        boolean fact = selection != null && selection.subject() instanceof Subject.Fact;
        silent.setVisible(fact && selected().isEmpty());
        silent.setText(Messages.get("window.silent"));
    }

    private void resetText() {
        fit();
        header.reset();
        scroller.keepingPlace(() -> model.blocks().setAll(List.copyOf(model.blocks())));
    }

    private void moved(@Nullable Stop stop) {
        atCursor = stop != null && stop.mark() != null;
        texts().forEach(MarkedText::paint);
        hints.hide();
        if (stop == null || stop.mark() == null) {
            return;
        }
        setAccessibleText(
                model.article().in(stop.span()) + ". " + Hints.of(stop.mark().subject(), articles));
        for (MarkedText text : texts()) {
            List<Rectangle2D> lines = text.lines(stop.span());
            if (!lines.isEmpty()) {
                hint(stop.mark(), text.localToScene(box(lines.getFirst())));
            }
        }
    }

    private Map<KeyCode, Runnable> keys() {
        return Map.ofEntries(
                Map.entry(KeyCode.RIGHT, () -> model.step(1)),
                Map.entry(KeyCode.LEFT, () -> model.step(-1)),
                Map.entry(KeyCode.DOWN, () -> scroller.by(48)),
                Map.entry(KeyCode.UP, () -> scroller.by(-48)),
                Map.entry(KeyCode.PAGE_DOWN, () -> scroller.by(flow.getHeight() - 48)),
                Map.entry(KeyCode.PAGE_UP, () -> scroller.by(48 - flow.getHeight())),
                Map.entry(KeyCode.HOME, () -> scroller.to(0)),
                Map.entry(KeyCode.END, () -> scroller.to(1)),
                Map.entry(KeyCode.P, () -> columns.pin(this)),
                Map.entry(KeyCode.ENTER, this::activate),
                Map.entry(KeyCode.SPACE, this::activate));
    }

    private void key(KeyEvent event) {
        if (MENU.stream().anyMatch(it -> it.match(event))) {
            menuOfCursor();
            event.consume();
            return;
        }
        if (columns.arranges(this, event)) {
            event.consume();
            return;
        }
        if (event.isShiftDown() && LINES.containsKey(event.getCode())) {
            nextLine(LINES.getOrDefault(event.getCode(), 1));
            event.consume();
            return;
        }
        Runnable action = keys.get(event.getCode());
        if (action != null && !event.isAltDown() && !event.isControlDown()) {
            action.run();
            event.consume();
        }
    }

    /** Picks the sentence after, or with −1 before, the one that is picked. */
    private void nextLine(int by) {
        Selection picked = picked();
        Stop stop = model.cursorProperty().get();
        Span from = picked != null ? picked.span() : stop != null ? stop.span() : inSight();
        if (atCursor && stop != null) {
            from = stop.span();
        }
        Span line = model.line(from, by);
        if (line != null) {
            desk.pickLine(model.id(), line);
            model.reveal(line);
            setAccessibleText(spoken(line));
        }
    }

    /** What is read aloud of a sentence. */
    private String spoken(Span line) {
        String words = model.article().in(line);
        return desk.flags()
                .at(model.article(), line)
                .map(it -> words + ' ' + Messages.get("window.hint.flag", Words.of(it)))
                .orElse(words);
    }

    /** Where the first block in sight begins. */
    private Span inSight() {
        int at = flow.visibleCells().isEmpty() ? 0 : flow.getFirstVisibleIndex();
        int start =
                at == 0 || at >= model.blocks().size() ? 0 : model.blocks().get(at).span().start();
        return Span.of(start, start);
    }

    /** The digits flag where the keyboard stands; elsewhere they flag what is picked. */
    private void typed(KeyEvent event) {
        Stop stop = model.cursorProperty().get();
        if (atCursor && stop != null) {
            FlagKeys.of(event)
                    .ifPresent(it -> {
                        desk.flag(model, stop.span(), it.category());
                        event.consume();
                    });
        }
    }

    /** Picks the mark at the cursor, or folds or unfolds the block there. */
    private void activate() {
        Stop stop = model.cursorProperty().get();
        if (stop == null) {
            return;
        }
        if (stop.mark() != null) {
            desk.select(model.id(), stop.mark());
        } else if (model.blocks().get(model.blockAt(stop.span().start()))
                instanceof Block.SetApart apart) {
            model.toggle(apart);
        }
    }
}
