package org.parallax.ui;

import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** The window's whole content, made of a model. */
public final class DeskWindow {
    private final DeskModel desk;
    private final FilePicker picker;
    private final HintCard hints = new HintCard();
    private final ColumnsView columns;
    private final SearchField search;
    private final SearchResults results;
    private final Adding adding;
    private final ClassMenu classes;
    private final Later<InquiryView> inquiry;
    private final Later<FacetsView> facets;
    private final Later<CoverageView> coverage;
    private final Later<QuotesView> quotes;
    private final Later<FramingView> framing;
    private final Later<TimelineView> timeline;
    private final FoundPlaces places;
    private final FlagLine flags;
    private final @Nullable AnswerPane answers;
    private final Panes panes = new Panes();

    private DeskWindow(DeskModel desk, FilePicker picker) {
        this.desk = desk;
        this.picker = picker;
        this.columns = new ColumnsView(desk, hints);
        this.adding = new Adding(desk);
        this.classes = new ClassMenu(desk, picker);
        Executor work = Executors.newVirtualThreadPerTaskExecutor();
        SearchModel model = new SearchModel(desk, new Background(work, Platform::runLater));
        this.results = new SearchResults(model);
        this.search = new SearchField(model, results, this::home);
        InquiryModel found = new InquiryModel(desk, DeskWindow::background);
        this.inquiry = later(DeskModel.View.SEARCH, () -> new InquiryView(desk, found));
        this.facets = later(DeskModel.View.SEARCH, () -> new FacetsView(found));
        this.coverage =
                later(DeskModel.View.COVERAGE, () -> new CoverageView(new CoverageModel(desk)));
        this.quotes =
                later(DeskModel.View.QUOTES, () -> new QuotesView(desk, new QuotesModel(desk)));
        this.framing =
                later(DeskModel.View.FRAMING, () -> new FramingView(desk, new FramingModel(desk)));
        this.timeline =
                later(
                        DeskModel.View.TIMELINE,
                        () -> new TimelineView(desk, new TimelineModel(desk)));
        this.places = new FoundPlaces(desk, background());
        this.flags = new FlagLine(desk, columns::enter);
        AssignmentModel assignment = desk.assignment();
        this.answers =
                assignment == null ? null : new AnswerPane(desk, assignment, flags, columns::enter);
    }

    /** One job at a time: whoever types quickly must not start many searches that no one sees. */
    static Background background() {
        Executor work = Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
        return new Background(work, Platform::runLater);
    }

    /**
     * A scene that shows {@code desk} and follows its changes; call it on the window's thread.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public static Scene scene(DeskModel desk, double width, double height) {
        return scene(desk, new SystemPicker(), width, height);
    }

    /** The same; {@code picker} is asked where files are. */
    static Scene scene(DeskModel desk, FilePicker picker, double width, double height) {
        Fonts.load();
        AssignmentModel assignment = desk.assignment();
        return assignment != null && desk.isBlind()
                ? new BlindWindow(desk, assignment, picker).scene(width, height)
                : new DeskWindow(desk, picker).scene(width, height);
    }

    private Scene scene(double width, double height) {
        Scene scene = Dress.scene(root(), desk.appearance(), width, height);
        Keys keys =
                new Keys(desk, columns)
                        .walking(panes)
                        .searching(search, this::find, places)
                        .flagging(flags);
        if (answers == null) {
            keys.adding(adding).handingOn().teaching(classes);
        } else {
            keys.answering(answers);
        }
        keys.install(scene);
        desk.viewProperty().subscribe(this::turn);
        return scene;
    }

    private StackPane root() {
        ReadingCard reading = new ReadingCard(desk.appearance());
        VBox articles = new VBox(columns);
        VBox.setVgrow(columns, Priority.ALWAYS);
        StackPane middle =
                new StackPane(
                        articles, coverage, quotes, framing, timeline, inquiry, new Waiting(desk));
        Inspector details = new Inspector(desk);
        VBox inspector = new VBox(details, flags);
        NoticeBar notices = new NoticeBar(desk);
        VBox top = new VBox(new Toolbar(desk, search, adding, classes, reading), notices);
        AssignmentModel assignment = desk.assignment();
        if (assignment != null && answers != null) {
            inspector.getChildren().addFirst(answers);
            top.getChildren().add(new QuestionBand(assignment));
            articles.getChildren().addFirst(new CopiesPane(desk, assignment));
        }
        VBox.setVgrow(details, Priority.ALWAYS);
        Rail rail = new Rail(desk);
        folded(rail, desk.appearance().left());
        shown(Set.of(DeskModel.View.COMPARE), articles);
        HBox right = new HBox(inspector, facets);
        shown(EnumSet.complementOf(EnumSet.of(DeskModel.View.SEARCH)), inspector);
        folded(right, desk.appearance().right());
        HBox body = new HBox(rail, middle, right);
        HBox.setHgrow(middle, Priority.ALWAYS);
        body.getStyleClass().add("body");
        BorderPane pane = new BorderPane(body);
        pane.setTop(top);
        StatusBar status = new StatusBar(desk, columns);
        pane.setBottom(status);
        panes.then(rail)
                .then(middle, this::home)
                .then(inspector)
                .then(facets)
                .then(search, search::open)
                .then(notices)
                .then(status);
        Drops drops = new Drops(Messages.get("window.drop"), adding::takes, adding::take);
        StackPane root =
                new StackPane(
                        pane,
                        results,
                        reading,
                        hints,
                        new SheetLayer(desk, pane, picker, background()),
                        drops);
        drops.install(root);
        StackPane.setAlignment(results, Pos.TOP_RIGHT);
        StackPane.setAlignment(reading, Pos.TOP_RIGHT);
        hints.fill(root);
        root.getStyleClass().add("desk");
        return root;
    }

    private void shown(Set<DeskModel.View> views, Node node) {
        node.visibleProperty().bind(desk.viewProperty().map(views::contains));
        node.managedProperty().bind(node.visibleProperty());
    }

    private <T extends Node> Later<T> later(DeskModel.View view, Supplier<T> make) {
        return new Later<>(desk.viewProperty().map(it -> it == view), make);
    }

    private static void folded(Node node, Side side) {
        node.visibleProperty().bind(side.shown());
        node.managedProperty().bind(side.shown());
    }

    /** Goes to the search view; where there is none, to the search of the desk. */
    private void find() {
        if (desk.inquiriesProperty().get() == null) {
            search.open();
        } else if (desk.viewProperty().get() == DeskModel.View.SEARCH) {
            inquiry.now().open();
        } else {
            desk.viewProperty().set(DeskModel.View.SEARCH);
        }
    }

    /** Gives the keyboard to what fills the middle. */
    private void home() {
        turn(desk.viewProperty().get());
    }

    /** The keyboard goes where the reader looks. */
    private void turn(DeskModel.View view) {
        switch (view) {
            case COMPARE -> columns.enter();
            case COVERAGE -> coverage.now().open();
            case QUOTES -> quotes.now().open();
            case FRAMING -> framing.now().open();
            case TIMELINE -> timeline.now().open();
            case SEARCH -> inquiry.now().open();
        }
    }
}
