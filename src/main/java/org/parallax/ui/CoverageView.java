package org.parallax.ui;

import javafx.beans.InvalidationListener;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;
import org.parallax.story.Covered;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The coverage view: every fact of the story, and in each article's column how it is told. */
final class CoverageView extends VBox {
    private static final double NAME = 220;
    private static final double NARROWEST = 128;

    /** What the list's own scroll bar takes. */
    private static final double BAR = 18;

    private final CoverageModel model;
    private final DoubleProperty name = new SimpleDoubleProperty(NAME);
    private final DoubleProperty each = new SimpleDoubleProperty(NARROWEST);
    private final HBox heads = new HBox();
    private final ListView<Coverage.Row> list;
    private final Segments<Coverage.Part> parts;
    private final Map<Coverage.Kind, ToggleButton> kinds = new EnumMap<>(Coverage.Kind.class);
    private final VBox table;
    private final ScrollPane pane;

    CoverageView(CoverageModel model) {
        this.model = model;
        parts = new Segments<>(Coverage.Part.class, "coverage-", model.partProperty());
        list = new ListView<>(model.rows());
        list.setCellFactory(it -> new CoverageCell(model, name, each));
        list.setAccessibleText(Messages.get("window.coverage.list"));
        list.getStyleClass().add("coverage-list");
        list.setPlaceholder(Inspector.label(Messages.get("window.coverage.none"), "found-none"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        VBox.setVgrow(list, Priority.ALWAYS);
        heads.getStyleClass().add("coverage-heads");
        heads.setMinHeight(USE_PREF_SIZE);
        table = new VBox(heads, list);
        pane = new ScrollPane(table);
        pane.setFitToHeight(true);
        pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("coverage-pane");
        VBox.setVgrow(pane, Priority.ALWAYS);
        getStyleClass().add("coverage");
        getChildren().addAll(bar(), pane);
        pane.widthProperty().subscribe(it -> fit());
        model.coverageProperty().subscribe(this::show);
        model.partProperty().subscribe(it -> count());
        model.byProperty().subscribe(it -> mark());
        model.kinds().addListener((InvalidationListener) it -> count());
    }

    private FlowPane bar() {
        FlowPane bar = new FlowPane(8, 8, parts);
        for (Coverage.Kind kind : Coverage.Kind.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("kind-" + Words.key(kind));
            button.getStyleClass().setAll("kind");
            button.setOnAction(event -> model.toggle(kind));
            button.managedProperty().bind(button.visibleProperty());
            kinds.put(kind, button);
            bar.getChildren().add(button);
        }
        HBox key = new HBox(14);
        for (Covered.State state : Covered.State.values()) {
            Label label =
                    new Label(
                            Messages.get("window.coverage.key." + Words.key(state)),
                            new CoverageDot(state));
            label.getStyleClass().add("coverage-key");
            key.getChildren().add(label);
        }
        key.setAlignment(Pos.CENTER_LEFT);
        key.setMinHeight(Region.USE_PREF_SIZE);
        bar.getChildren().add(key);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.setRowValignment(VPos.CENTER);
        bar.getStyleClass().add("coverage-bar");
        return bar;
    }

    private void show(@Nullable Coverage coverage) {
        List<Node> all = new ArrayList<>();
        if (coverage != null) {
            all.add(head(-1, Messages.get("window.coverage.fact")));
            for (int i = 0; i < coverage.columns().size(); i++) {
                all.add(head(i, coverage.columns().get(i).article().name()));
            }
        }
        heads.getChildren().setAll(all);
        fit();
        mark();
        count();
        list.refresh();
    }

    private Button head(int column, String words) {
        Button head = new Button(words);
        // An underscore in a name is an underscore.
        head.setMnemonicParsing(false);
        head.setId("head-" + column);
        head.getStyleClass().setAll("coverage-head");
        head.setOnAction(event -> model.byProperty().set(column));
        head.setWrapText(!WrappedFlow.isTurned(words));
        return head;
    }

    private void count() {
        Coverage coverage = model.coverageProperty().get();
        parts.say(part ->
                Messages.get(
                        "window.coverage.part." + Words.key(part),
                        coverage == null ? 0 : coverage.count(part)));
        Map<Coverage.Kind, Integer> counts =
                coverage == null ? Map.of() : coverage.kinds(model.partProperty().get());
        kinds.forEach((kind, button) -> {
            int count = counts.getOrDefault(kind, 0);
            button.setVisible(count > 0 || model.kinds().contains(kind));
            button.setSelected(model.kinds().contains(kind));
            button.setText(Messages.get("window.coverage.kind." + Words.key(kind), count));
        });
    }

    private void mark() {
        for (int i = 0; i < heads.getChildren().size(); i++) {
            if (heads.getChildren().get(i) instanceof Button head) {
                boolean is = model.byProperty().get() == i - 1;
                head.pseudoClassStateChanged(Pseudo.CURRENT, is);
                head.setGraphic(is ? new FontIcon(Feather.CHEVRON_DOWN) : null);
                head.setAccessibleText(
                        Messages.get(
                                is ? "window.find.sorted" : "window.find.sort", head.getText()));
            }
        }
    }

    /** Gives every article the same width, and the window's whole where there is room. */
    private void fit() {
        Coverage coverage = model.coverageProperty().get();
        int count = coverage == null ? 0 : coverage.columns().size();
        double room = pane.getWidth() - CoverageCell.sides() - BAR;
        if (count == 0 || room <= 0) {
            return;
        }
        double width = Math.max(NARROWEST, Math.floor((room - NAME) / count));
        each.set(width);
        double whole = NAME + count * width + CoverageCell.sides() + BAR;
        table.setMinWidth(whole);
        table.setPrefWidth(whole);
        table.setMaxWidth(whole);
        for (int i = 0; i < heads.getChildren().size(); i++) {
            if (heads.getChildren().get(i) instanceof Button head) {
                double own = i == 0 ? NAME : width;
                head.setMinWidth(own);
                head.setPrefWidth(own);
                head.setMaxWidth(own);
            }
        }
    }

    /** Gives it the keyboard. */
    void open() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !model.rows().isEmpty()) {
            list.getSelectionModel().select(0);
        }
    }

    private void key(KeyEvent event) {
        Coverage.Row row = list.getSelectionModel().getSelectedItem();
        Shortcut pressed = Shortcut.of(event, Shortcut.Room.VIEWS).orElse(null);
        if (pressed == Shortcut.VIEW_LEAVE) {
            // A list keeps this key to itself, though it edits nothing.
            model.close();
        } else if (pressed == null || row == null || !goes(pressed, row)) {
            return;
        }
        event.consume();
    }

    private boolean goes(Shortcut pressed, Coverage.Row row) {
        switch (pressed) {
            case GO -> model.open(row);
            case TELL -> model.pick(row);
            case PART_AFTER -> model.step(1);
            case PART_BEFORE -> model.step(-1);
            default -> {
                return false;
            }
        }
        return true;
    }
}
