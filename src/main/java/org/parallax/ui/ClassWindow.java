package org.parallax.ui;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.parallax.message.Messages;

import java.util.Objects;

/** The whole content of the window that lays side by side what a class handed in. */
public final class ClassWindow {
    /** Below this width one part is shown at a time, in pixels of the usual text. */
    private static final double NARROW = 900;

    private final ClassModel model;
    private final ReadersView readers;
    private final HeatView sentences;
    private final ClassFigures figures;
    private final ReadingCard reading;
    private final ClassBar bar;
    private final Panes panes = new Panes();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.SENTENCES);
    private final BooleanProperty narrow = new SimpleBooleanProperty();

    /** A part of the window. */
    enum Part {
        READERS,
        SENTENCES,
        FIGURES
    }

    private ClassWindow(ClassModel model) {
        this.model = model;
        this.readers = new ReadersView(model);
        this.sentences = new HeatView(model);
        this.figures = new ClassFigures(model);
        this.reading = new ReadingCard(model.appearance());
        this.bar = new ClassBar(model, reading);
    }

    /**
     * A scene that shows {@code model} and follows its changes; call it on the window's thread.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static Scene scene(ClassModel model, double width, double height) {
        Fonts.load();
        ClassWindow window = new ClassWindow(model);
        StackPane root = window.root();
        Appearance looks = model.appearance();
        Scene scene = new Scene(new Zoom(root, looks.textSizeProperty()), width, height);
        StyleSheets.follow(scene, looks);
        String own =
                Objects.requireNonNull(ClassWindow.class.getResource("class.css")).toExternalForm();
        scene.getStylesheets().add(1, own);
        looks.typefaceProperty()
                .subscribe(it -> root.pseudoClassStateChanged(Pseudo.SANS, it == Typeface.SANS));
        root.layoutBoundsProperty().subscribe(it -> window.fit(root));
        scene.addEventFilter(KeyEvent.KEY_PRESSED, window::key);
        window.sentences.enter();
        return scene;
    }

    private StackPane root() {
        ClassNotices notices = new ClassNotices(model);
        Segments<Part> parts = new Segments<>(Part.class, "part-", part);
        parts.say(it -> Messages.get("assignment.class.part." + Words.key(it)));
        HBox switcher = new HBox(parts);
        switcher.getStyleClass().add("class-parts");
        switcher.visibleProperty().bind(narrow);
        switcher.managedProperty().bind(switcher.visibleProperty());
        BorderPane pane = new BorderPane(body());
        pane.setTop(new VBox(bar, notices, switcher));
        pane.setBottom(status());
        panes.then(readers, () -> go(Part.READERS))
                .then(sentences, () -> go(Part.SENTENCES))
                .then(figures, () -> go(Part.FIGURES))
                .then(bar)
                .then(notices)
                .then(switcher);
        Drops drops = new Drops(Messages.get("assignment.class.drop"), this::takes, this::take);
        StackPane root = new StackPane(pane, reading, drops);
        drops.install(root);
        StackPane.setAlignment(reading, Pos.TOP_RIGHT);
        root.getStyleClass().addAll("desk", "class");
        model.openProperty()
                .subscribe(it -> {
                    if (it != null) {
                        go(Part.SENTENCES);
                    }
                });
        return root;
    }

    /** Goes to a part, which is brought to sight where there is room for one alone. */
    private void go(Part to) {
        part.set(to);
        switch (to) {
            case READERS -> readers.enter();
            case SENTENCES -> sentences.enter();
            case FIGURES -> figures.requestFocus();
        }
    }

    private void fit(StackPane root) {
        narrow.set(root.getWidth() < NARROW);
        root.pseudoClassStateChanged(Pseudo.NARROW, narrow.get());
        model.appearance().fit(root.getWidth(), root.getHeight());
    }

    /** The parts side by side, or where that leaves too little room the one that is asked for. */
    private HBox body() {
        HBox body = new HBox();
        body.getStyleClass().add("body");
        add(body, readers, Part.READERS);
        add(body, sentences, Part.SENTENCES);
        add(body, figures, Part.FIGURES);
        return body;
    }

    private void add(HBox body, Node node, Part which) {
        node.managedProperty().bind(node.visibleProperty());
        node.visibleProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> !narrow.get() || part.get() == which, narrow, part));
        narrow.subscribe(it ->
                HBox.setHgrow(
                        node, it || which == Part.SENTENCES ? Priority.ALWAYS : Priority.NEVER));
        body.getChildren().add(node);
    }

    private HBox status() {
        Label words = Inspector.label("", "class-status");
        words.setId("class-status");
        ProgressBar progress = new ProgressBar();
        progress.visibleProperty().bind(model.loadingProperty().map(it -> true).orElse(false));
        progress.managedProperty().bind(progress.visibleProperty());
        model.loadingProperty()
                .subscribe(it -> {
                    words.setText(
                            it == null ? Messages.get("assignment.class.honest") : it.message());
                    if (it != null) {
                        progress.setProgress(it.done());
                        progress.setAccessibleText(it.message());
                    }
                });
        Label keys = Inspector.label(Messages.get("assignment.class.keys"), "class-keys");
        keys.managedProperty().bind(keys.visibleProperty());
        keys.visibleProperty().bind(progress.visibleProperty().not());
        HBox status = new HBox(words, progress, keys);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        status.getStyleClass().addAll("status", "beside");
        status.managedProperty().bind(status.visibleProperty());
        status.visibleProperty()
                .bind(model.appearance().lowProperty().not().or(progress.visibleProperty()));
        return status;
    }

    /** What is no file is nothing that can be handed in. */
    private void take(Brought brought) {
        if (brought instanceof Brought.Files files) {
            model.ask(it -> it.take(files.paths()));
        }
    }

    private boolean takes(Brought brought) {
        return model.errandsProperty().get() != null
                && model.loadingProperty().get() == null
                && brought instanceof Brought.Files;
    }

    private void key(KeyEvent event) {
        Appearance looks = model.appearance();
        if (Shortcut.PANE_AFTER.is(event)) {
            panes.step(1);
        } else if (Shortcut.PANE_BEFORE.is(event)) {
            panes.step(-1);
        } else if (Shortcut.ADD_FILES.is(event)) {
            bar.add();
        } else if (Shortcut.PASTE.is(event)) {
            take(Brought.of(Clipboard.getSystemClipboard()));
        } else if (Shortcut.LARGER.is(event)) {
            looks.resizeText(1);
        } else if (Shortcut.SMALLER.is(event)) {
            looks.resizeText(-1);
        } else if (Shortcut.USUAL_SIZE.is(event)) {
            looks.setTextSize(Appearance.USUAL);
        } else {
            return;
        }
        event.consume();
    }
}
