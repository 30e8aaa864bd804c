package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.parallax.flag.Origin;
import org.parallax.message.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The articles of an assignment without texts that the reader has to bring, and the ways to do so.
 */
final class CopiesPane extends ScrollPane {
    private final DeskModel desk;
    private final AssignmentModel assignment;
    private final VBox content = new VBox();
    private final Button files = button("assignment.student.copies.files", "copy-files");
    private final Button web = button("assignment.student.copies.web", "copy-web");

    CopiesPane(DeskModel desk, AssignmentModel assignment) {
        this.desk = desk;
        this.assignment = assignment;
        content.getStyleClass().add("copies-lines");
        files.setOnAction(event -> files());
        web.setOnAction(event -> desk.ask(it -> it.fetch(addresses())));
        web.managedProperty().bind(web.visibleProperty());
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("copies");
        managedProperty().bind(visibleProperty());
        assignment.missing().addListener((InvalidationListener) it -> fill());
        desk.loadingProperty().subscribe(it -> content.setDisable(it != null));
        fill();
    }

    private static Button button(String key, String id) {
        Button button = new Button(Messages.get(key));
        button.setId(id);
        button.getStyleClass().add("dismiss");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private List<String> addresses() {
        return assignment.missing().stream()
                .map(Origin::address)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private void files() {
        String title = Messages.get("assignment.student.copies.files");
        FilePicker.Wanted wanted = new FilePicker.Wanted(title, "", Map.of());
        List<Path> chosen = assignment.picker().files(getScene().getWindow(), wanted);
        if (!chosen.isEmpty()) {
            desk.ask(it -> it.open(chosen));
        }
    }

    private void fill() {
        List<Origin> missing = List.copyOf(assignment.missing());
        setVisible(!missing.isEmpty());
        content.getChildren().clear();
        if (missing.isEmpty()) {
            return;
        }
        Label title =
                Inspector.label(
                        Messages.get("assignment.student.copies", missing.size()), "copies-title");
        content.getChildren().add(title);
        content.getChildren()
                .add(Inspector.label(Messages.get("assignment.student.copies.about"), "plain"));
        web.setVisible(!addresses().isEmpty());
        // Above the articles, so that they are in sight however many these are.
        content.getChildren().add(new FlowPane(8, 8, files, web));
        missing.forEach(it -> content.getChildren().add(line(it)));
    }

    private static VBox line(Origin article) {
        VBox line = new VBox(WrappedFlow.of(article.name(), "strong"));
        if (!article.address().isEmpty()) {
            line.getChildren().add(WrappedFlow.of(article.address(), "plain"));
        }
        return line;
    }
}
