package org.parallax.ui;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** The window's whole content, made of a model. */
public final class DeskWindow {
    /** Below this width the sides give room to the columns, in pixels. */
    private static final double NARROW = 1200;

    private final DeskModel desk;
    private final HintCard hints = new HintCard();
    private final ColumnsView columns;
    private final SearchField search;
    private final SearchResults results;
    private final Adding adding;

    private DeskWindow(DeskModel desk) {
        this.desk = desk;
        this.columns = new ColumnsView(desk, hints);
        this.adding = new Adding(desk);
        Executor work = Executors.newVirtualThreadPerTaskExecutor();
        SearchModel model = new SearchModel(desk, new Background(work, Platform::runLater));
        this.results = new SearchResults(model);
        this.search = new SearchField(model, results, columns);
    }

    /**
     * A scene that shows {@code desk} and follows its changes; call it on the window's thread.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static Scene scene(DeskModel desk, double width, double height) {
        Fonts.load();
        DeskWindow window = new DeskWindow(desk);
        StackPane root = window.root();
        Scene scene = new Scene(root, width, height);
        new Keys(desk, window.search, window.columns, window.adding).install(scene);
        desk.darkProperty().subscribe(dark -> Theme.apply(scene, dark));
        scene.widthProperty()
                .subscribe(it ->
                        root.pseudoClassStateChanged(Pseudo.NARROW, it.doubleValue() < NARROW));
        return scene;
    }

    private StackPane root() {
        StackPane middle = new StackPane(columns, new Waiting(desk));
        HBox body = new HBox(new Rail(desk), middle, new Inspector(desk));
        HBox.setHgrow(middle, Priority.ALWAYS);
        body.getStyleClass().add("body");
        BorderPane pane = new BorderPane(body);
        pane.setTop(new VBox(new Toolbar(desk, search, adding), new NoticeBar(desk)));
        pane.setBottom(new StatusBar(desk, columns));
        Drops drops = new Drops(desk, adding);
        StackPane root = new StackPane(pane, results, hints, new SheetLayer(desk, pane), drops);
        drops.install(root);
        StackPane.setAlignment(results, Pos.TOP_RIGHT);
        hints.prefWidthProperty().bind(root.widthProperty());
        root.widthProperty().subscribe(it -> hints.resize(root.getWidth(), root.getHeight()));
        root.heightProperty().subscribe(it -> hints.resize(root.getWidth(), root.getHeight()));
        root.getStyleClass().add("desk");
        return root;
    }
}
