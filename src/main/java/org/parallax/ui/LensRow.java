package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

/**
 * A lens: how its marks look, what they are, and how many the story has. It shows or hides them.
 */
final class LensRow extends FittedToggle {
    private final DeskModel desk;
    private final Lens lens;
    private final Label name = new Label();
    private final Label count = new Label();
    private final FontIcon away = new FontIcon(Feather.EYE_OFF);
    private int marks;

    LensRow(DeskModel desk, Lens lens) {
        this.desk = desk;
        this.lens = lens;
        name.setText(lens.label());
        name.setWrapText(true);
        count.getStyleClass().add("count");
        count.setMinWidth(USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(new LensSample(lens), name, space, away, count);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("lens-line");
        setGraphic(line);
        setMaxWidth(Double.MAX_VALUE);
        setId("lens-" + lens.style());
        getStyleClass().setAll("lens");
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        away.managedProperty().bind(away.visibleProperty());
        setTooltip(new Tooltip(Messages.get("window.lens." + lens.style() + ".about")));
        setOnAction(event -> desk.toggle(lens));
        desk.hidden().addListener((InvalidationListener) it -> tell());
        desk.dismissed().addListener((InvalidationListener) it -> count());
        desk.flags().byArticle().addListener((InvalidationListener) it -> count());
        desk.storyProperty().subscribe(it -> count());
    }

    /** How many there are has nothing to do with which are shown. */
    private void count() {
        StoryModel story = desk.storyProperty().get();
        marks = story == null ? 0 : story.count(lens, desk.dismissed());
        tell();
    }

    private void tell() {
        boolean shown = !desk.hidden().contains(lens);
        count.setText(Integer.toString(marks));
        away.setVisible(!shown);
        setSelected(shown);
        pseudoClassStateChanged(Pseudo.OFF, !shown);
        String state = Messages.get(shown ? "window.lens.shown" : "window.lens.hidden");
        setAccessibleText(Messages.get("window.lens.row", lens.label(), marks, state));
    }
}
