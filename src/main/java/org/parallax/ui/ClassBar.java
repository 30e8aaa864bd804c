package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.flag.Assignment;
import org.parallax.flag.Classwork;
import org.parallax.message.Messages;

import java.io.File;
import java.util.List;

/** The top of a class's window: what was asked, and what can be done with the answers. */
final class ClassBar extends VBox {
    private final ClassModel model;
    private final Label title = Inspector.label("", "class-title");
    private final Label question = Inspector.label("", "class-question");
    private final Button add = button("assignment.class.add", Feather.PLUS, "add-answers");
    private final Button give = button("assignment.class.give", Feather.DOWNLOAD, "give-back");

    ClassBar(ClassModel model, ReadingCard reading) {
        this.model = model;
        add.setOnAction(event -> add());
        give.setOnAction(event -> give());
        FlowPane ways = new FlowPane(10, 6, add, give, nameless(), reading(reading));
        ways.setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("toolbar", "class-bar");
        setSpacing(6);
        question.managedProperty().bind(question.visibleProperty());
        question.visibleProperty().bind(model.appearance().lowProperty().not());
        getChildren().addAll(title, question, ways);
        model.workProperty().subscribe(this::show);
        model.errandsProperty().subscribe(it -> show(model.workProperty().get()));
        model.loadingProperty().subscribe(it -> show(model.workProperty().get()));
    }

    private static Button button(String key, Feather icon, String id) {
        Button button = new Button(Messages.get(key), new FontIcon(icon));
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("dismiss");
        return button;
    }

    private ToggleButton nameless() {
        ToggleButton hide = new ToggleButton(Messages.get("assignment.class.nameless"));
        hide.setId("nameless");
        hide.setMinWidth(USE_PREF_SIZE);
        hide.getStyleClass().setAll("keep");
        hide.selectedProperty().bindBidirectional(model.namelessProperty());
        hide.selectedProperty()
                .subscribe(it -> hide.setGraphic(new FontIcon(it ? Feather.EYE_OFF : Feather.EYE)));
        return hide;
    }

    private static Button reading(ReadingCard card) {
        Button button = new Button(Messages.get("window.reading.button"));
        button.setId("reading");
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("icon-button");
        button.setAccessibleText(Messages.get("window.reading.about"));
        button.setOnAction(event -> card.toggle(button));
        return button;
    }

    private void show(@Nullable Classwork work) {
        boolean free =
                model.errandsProperty().get() != null && model.loadingProperty().get() == null;
        boolean whole = work != null && work.key().isPresent() && !work.readers().isEmpty();
        add.setDisable(!free);
        give.setDisable(!free || !whole);
        if (work != null) {
            Assignment.Brief brief = work.assignment().brief();
            title.setText(Pieces.line(brief.title()));
            question.setText(Pieces.line(brief.question()));
        }
    }

    /** Asks for more files that were handed in. */
    void add() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("assignment.class.add"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Messages.get("assignment.class.answers"), "*.jsonld", "*.json"),
                        new FileChooser.ExtensionFilter(Messages.get("window.add.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null) {
            model.ask(it -> it.take(chosen.stream().map(File::toPath).toList()));
        }
    }

    private void give() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.get("assignment.class.give.folder"));
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            model.ask(it -> it.giveBack(chosen.toPath()));
        }
    }
}
