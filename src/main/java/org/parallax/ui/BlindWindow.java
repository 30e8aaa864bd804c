package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.parallax.message.Messages;

/**
 * The window of an assignment that is answered without the program's marks: the articles, what is
 * asked, and the answers, and no way to anything else.
 */
final class BlindWindow {
    private final DeskModel desk;
    private final AssignmentModel assignment;
    private final FilePicker picker;
    private final HintCard hints = new HintCard();
    private final ColumnsView columns;
    private final FlagLine flags;
    private final AnswerPane answers;
    private final Panes panes = new Panes();

    BlindWindow(DeskModel desk, AssignmentModel assignment, FilePicker picker) {
        this.desk = desk;
        this.assignment = assignment;
        this.picker = picker;
        this.columns = new ColumnsView(desk, hints);
        this.flags = new FlagLine(desk, columns::enter);
        this.answers = new AnswerPane(desk, assignment, flags, columns::enter);
    }

    Scene scene(double width, double height) {
        Scene scene = Dress.scene(root(), desk.appearance(), width, height);
        new Keys(desk, columns).walking(panes).flagging(flags).answering(answers).install(scene);
        return scene;
    }

    private StackPane root() {
        VBox articles = new VBox(new CopiesPane(desk, assignment), columns);
        VBox.setVgrow(columns, Priority.ALWAYS);
        StackPane middle = new StackPane(articles, new Waiting(desk));
        ScrollPane right = new ScrollPane(new VBox(flags, answers));
        right.setFitToWidth(true);
        right.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        right.setFocusTraversable(false);
        right.getStyleClass().add("inspector");
        Side side = desk.appearance().answers();
        right.visibleProperty().bind(side.shown());
        right.managedProperty().bind(side.shown());
        HBox body = new HBox(middle, right);
        HBox.setHgrow(middle, Priority.ALWAYS);
        ReadingCard reading = new ReadingCard(desk.appearance());
        NoticeBar notices = new NoticeBar(desk);
        HBox bar = bar(reading);
        BorderPane pane = new BorderPane(body);
        pane.setTop(new VBox(bar, notices, new QuestionBand(assignment)));
        pane.setBottom(status());
        panes.then(middle, columns::enter).then(right).then(bar).then(notices);
        Adding adding = new Adding(desk);
        Drops drops = new Drops(Messages.get("window.drop"), adding::takes, adding::take);
        StackPane root =
                new StackPane(
                        pane,
                        reading,
                        hints,
                        new SheetLayer(desk, pane, picker, DeskWindow.background()),
                        drops);
        drops.install(root);
        StackPane.setAlignment(reading, Pos.TOP_RIGHT);
        hints.fill(root);
        root.getStyleClass().add("desk");
        return root;
    }

    private HBox bar(ReadingCard reading) {
        Label name = new Label(Messages.get("window.name"), new Sign());
        name.getStyleClass().add("product");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar =
                new HBox(
                        name,
                        space,
                        new HistoryRow(desk.history()),
                        Toolbar.reading(reading),
                        Toolbar.keys(desk),
                        Toolbar.fold("right", desk.appearance().answers()));
        bar.getStyleClass().addAll("toolbar", "toolbar-line");
        return bar;
    }

    private HBox status() {
        Label done = new Label();
        done.setMinWidth(Region.USE_PREF_SIZE);
        done.textProperty().bind(answers.told());
        Label honest = new Label(Messages.get("assignment.student.honest"));
        honest.setMinWidth(0);
        honest.setMaxWidth(Double.MAX_VALUE);
        honest.setWrapText(true);
        honest.getStyleClass().add("honest");
        HBox.setHgrow(honest, Priority.ALWAYS);
        HBox status = new HBox(done, honest);
        status.getStyleClass().add("status");
        return status;
    }
}
