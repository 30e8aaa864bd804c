package org.parallax.ui;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** One article on its paper: header, body, and the strip that shows where its marks stand. */
final class ColumnView extends VBox {
    /** What a paragraph leaves free on its left and right, in pixels. */
    private static final double SIDES = 30;

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
    private final Selecting selecting;
    private final Map<Shortcut, Runnable> keys;
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
        this.selecting = new Selecting(desk, this);
        this.keys = keys();
        Strip strip = new Strip(model, scroller);
        HBox body = new HBox(flow, strip);
        HBox.setHgrow(flow, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        body.getStyleClass().add("column-body");
        VBox middle = new VBox(body, silent);
        middle.getStyleClass().add("column-middle");
        VBox.setVgrow(middle, Priority.ALWAYS);
        Region foot = new Region();
        foot.getStyleClass().add("column-foot");
        silent.getStyleClass().add("silent");
        silent.setWrapText(true);
        silent.managedProperty().bind(silent.visibleProperty());
        getStyleClass().add("column");
        // Round corners above and below alone: a round card as high as the window is drawn line by
        // line at each step of a scroll, and what lies under it too.
        getChildren().addAll(header, middle, foot);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText(spoken());
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
        // Blocks paint themselves when they come into sight. Asked for before, they would be laid
        // out in a column that has no width yet.
        tellSilence();
        subscriptions.add(desk.selectionProperty().subscribe((was, now) -> repaint()));
        subscriptions.add(model.blocks().subscribe(header::remark));
        subscriptions.add(desk.flags().byArticle().subscribe(header::remark));
        subscriptions.add(
                desk.appearance().typefaceProperty().subscribe((was, now) -> resetText()));
        subscriptions.add(desk.appearance().measureProperty().subscribe((was, now) -> resetText()));
        subscriptions.add(desk.appearance().lowProperty().subscribe((was, now) -> header.reset()));
        subscriptions.add(flow.widthProperty().subscribe(it -> fit()));
        Optional.ofNullable(model.cursorProperty().get()).ifPresent(this::moved);
        subscriptions.add(model.cursorProperty().subscribe((was, now) -> moved(now)));
        subscriptions.add(desk.copiedProperty().subscribe(this::sayCopied));
        subscriptions.add(story.arrangementProperty().subscribe(it -> header.pin(isPinned())));
        subscriptions.add(
                model.targetProperty()
                        .subscribe(it -> Optional.ofNullable(it).ifPresent(scroller::reveal)));
        subscriptions.add(
                focusedProperty()
                        .subscribe((was, now) -> {
                            if (now) {
                                setAccessibleText(spoken());
                            } else {
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

    /** How a headline of so many characters is set. */
    Setting headline(int length) {
        return Setting.headline(length, desk.appearance().typefaceProperty().get(), isLow());
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
        if (!isBlind()) {
            desk.showWord(model.id(), offset);
        }
    }

    /** Whether nothing of what the program marks is to be seen. */
    boolean isBlind() {
        return desk.isBlind();
    }

    /** The sentences that are asked, where not all of the article is. */
    List<Span> asked() {
        AssignmentModel assignment = desk.assignment();
        return assignment == null ? List.of() : assignment.picked(model.id());
    }

    /** Whether the program can be told what the article really is. */
    boolean canCorrect() {
        return desk.canChange();
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

    /** Whether the article is in the library and can be taken out of it. */
    boolean canRemove() {
        return canCorrect() && desk.isKept(model.id());
    }

    /** Takes the article off the desk and out of the library. */
    void remove() {
        desk.remove(model.id());
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
        Bounds window = body();
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

    /** Where the body's words are, in the scene's pixels. */
    Bounds body() {
        return flow.localToScene(flow.getLayoutBounds());
    }

    Selecting selecting() {
        return selecting;
    }

    /** The stretches that are in sight, the headline's among them. */
    List<MarkedText> texts() {
        List<MarkedText> texts = new ArrayList<>();
        flow.visibleCells().forEach(cell -> texts.addAll(cell.texts()));
        header.headline().ifPresent(texts::add);
        return texts;
    }

    private void repaint() {
        atCursor = false;
        texts().forEach(MarkedText::paint);
        tellSilence();
    }

    private void tellSilence() {
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
        setAccessibleText(spoken(stop, stop.mark()));
        for (MarkedText text : texts()) {
            List<Rectangle2D> lines = text.lines(stop.span());
            if (!lines.isEmpty()) {
                hint(stop.mark(), text.localToScene(box(lines.getFirst())));
            }
        }
    }

    private Map<Shortcut, Runnable> keys() {
        Map<Shortcut, Runnable> does = new EnumMap<>(Shortcut.class);
        does.put(Shortcut.MARK_AFTER, () -> model.step(1));
        does.put(Shortcut.MARK_BEFORE, () -> model.step(-1));
        does.put(Shortcut.PICK, this::activate);
        does.put(Shortcut.LINE_AFTER, () -> nextLine(1));
        does.put(Shortcut.LINE_BEFORE, () -> nextLine(-1));
        does.put(Shortcut.DOWN, () -> scroller.by(48));
        does.put(Shortcut.UP, () -> scroller.by(-48));
        does.put(Shortcut.PAGE_DOWN, () -> scroller.by(flow.getHeight() - 48));
        does.put(Shortcut.PAGE_UP, () -> scroller.by(48 - flow.getHeight()));
        does.put(Shortcut.TOP, () -> scroller.to(0));
        does.put(Shortcut.BOTTOM, () -> scroller.to(1));
        does.put(Shortcut.PIN, () -> columns.pin(this));
        does.put(Shortcut.MOVE_AFTER, () -> columns.step(this, 1));
        does.put(Shortcut.MOVE_BEFORE, () -> columns.step(this, -1));
        does.put(Shortcut.WIDER, () -> columns.widen(this, 1));
        does.put(Shortcut.NARROWER, () -> columns.widen(this, -1));
        // Not every platform makes a request for a menu of these keys.
        does.put(Shortcut.MENU, this::menuOfCursor);
        return does;
    }

    private void key(KeyEvent event) {
        if (columns.cancelsDrag(event)) {
            event.consume();
            return;
        }
        Shortcut.of(event, Shortcut.Room.ARTICLE)
                .filter(this::does)
                .ifPresent(pressed -> event.consume());
    }

    private boolean does(Shortcut pressed) {
        Runnable action = keys.get(pressed);
        if (action == null) {
            boolean selects = selecting.key(pressed);
            if (selects) {
                setAccessibleText(spoken(here()));
            }
            return selects;
        }
        action.run();
        return true;
    }

    /** What is picked, or else where the keyboard stands, or what is in sight. */
    Span here() {
        Selection picked = picked();
        Stop stop = model.cursorProperty().get();
        if (stop != null && (atCursor || picked == null)) {
            return stop.span();
        }
        return picked == null ? inSight() : picked.span();
    }

    /** Picks the sentence after, or with −1 before, the one that is picked. */
    private void nextLine(int by) {
        Span line = model.line(here(), by);
        if (line != null) {
            desk.pickLine(model.id(), line);
            model.reveal(line);
            setAccessibleText(spoken(line));
        }
    }

    /** Who has the keyboard here hears it; what is read aloud next takes its place. */
    private void sayCopied(String sentence) {
        if (!sentence.isEmpty() && isFocused()) {
            setAccessibleText(sentence);
        }
    }

    /** What is read aloud of the whole column. */
    private String spoken() {
        String outlet = model.article().name();
        return desk.isFree()
                ? Messages.get("window.column", outlet, model.shown().size())
                : Messages.get("assignment.student.column", outlet, desk.kinds().all().size());
    }

    /** What is read aloud of a mark, and its place among the marks that are shown. */
    private String spoken(Stop stop, Mark mark) {
        List<Stop> stops = model.stops();
        return Messages.get(
                "window.spoken.place",
                Hints.spoken(mark, model.article().in(stop.span()), articles),
                stops.indexOf(stop) + 1,
                stops.size());
    }

    /** What is read aloud of a sentence. */
    private String spoken(Span line) {
        AssignmentModel assignment = desk.assignment();
        boolean asked = assignment == null || assignment.takes(model.id(), line);
        String exact = model.article().in(line);
        String words =
                asked ? exact : exact + ' ' + Messages.get("assignment.student.spoken.unasked");
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
            FlagKeys.of(event, desk.kinds())
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
