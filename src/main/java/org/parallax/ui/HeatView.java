package org.parallax.ui;

import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.parallax.flag.Spread;
import org.parallax.flag.Unit;
import org.parallax.message.Messages;

/** The articles sentence by sentence, with the heat strip beside them. */
final class HeatView extends VBox {
    /** A few lines, in pixels. */
    private static final double STEP = 60;

    /** Of the list's height. */
    private static final double PAGE = 0.8;

    /** What the list has above and below its lines, in pixels. */
    private static final double EDGES = 10;

    private final ClassModel model;
    private final ListView<ClassLine> list;

    HeatView(ClassModel model) {
        this.model = model;
        list = new ListView<>(model.lines());
        list.setId("sentences");
        list.setCellFactory(it -> new HeatCell(model, list::getWidth));
        list.setAccessibleText(Messages.get("assignment.class.sentences"));
        list.setPlaceholder(
                Inspector.label(Messages.get("assignment.class.textless"), "found-none"));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // A list that grows wider keeps the heights that its lines had before.
        list.widthProperty().subscribe(list::refresh);
        list.getStyleClass().addAll("found", "heat-list");
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("heat-view");
        FlowPane legend = legend();
        legend.managedProperty().bind(legend.visibleProperty());
        legend.visibleProperty().bind(model.appearance().lowProperty().not());
        getChildren().addAll(legend, list);
        model.openProperty().subscribe(this::reveal);
        model.workProperty().subscribe(list::refresh);
        model.namelessProperty().subscribe(list::refresh);
    }

    /** What shade, bars and numbers mean. */
    private static FlowPane legend() {
        FlowPane legend = new FlowPane(14, 4);
        for (int heat : new int[] {0, Spread.HOTTEST / 2, Spread.HOTTEST}) {
            VBox sample = new VBox(HeatStrip.bars(heat));
            sample.setAlignment(Pos.CENTER);
            sample.getStyleClass().addAll("heat-sample", "heat-" + heat);
            Label label = new Label(Messages.get("assignment.class.heat." + heat), sample);
            legend.getChildren().add(label);
        }
        legend.getChildren().add(new Label(Messages.get("assignment.class.heat.number")));
        legend.getChildren().forEach(it -> it.getStyleClass().add("heat-legend"));
        legend.setRowValignment(VPos.CENTER);
        legend.getStyleClass().add("heat-legends");
        return legend;
    }

    private void key(KeyEvent event) {
        ClassLine line = list.getSelectionModel().getSelectedItem();
        if (Shortcut.PICK.is(event) && line != null) {
            model.toggle(line);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && model.openProperty().get() != null) {
            model.openProperty().set(null);
            event.consume();
        } else if ((Shortcut.DOWN.is(event) || Shortcut.PAGE_DOWN.is(event)) && below() > 1) {
            scroll(event, Math.min(below(), step(Shortcut.PAGE_DOWN.is(event))));
        } else if ((Shortcut.UP.is(event) || Shortcut.PAGE_UP.is(event)) && above() > 1) {
            scroll(event, -Math.min(above(), step(Shortcut.PAGE_UP.is(event))));
        }
    }

    // The answers of a large class are higher than the list, which goes by whole lines alone.

    private double step(boolean page) {
        return page ? list.getHeight() * PAGE : STEP;
    }

    private void scroll(KeyEvent event, double by) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(by);
            event.consume();
        }
    }

    /** How much of the chosen line's answers is hidden below, in pixels. */
    private double below() {
        HeatCell cell = chosen();
        return cell == null ? 0 : cell.getBoundsInParent().getMaxY() - list.getHeight() + EDGES;
    }

    private double above() {
        HeatCell cell = chosen();
        return cell == null ? 0 : -cell.getBoundsInParent().getMinY();
    }

    private @Nullable HeatCell chosen() {
        int at = list.getSelectionModel().getSelectedIndex();
        for (Node node : list.lookupAll(".heat-line")) {
            if (node instanceof HeatCell cell && cell.getIndex() == at && cell.isOpen()) {
                return cell;
            }
        }
        return null;
    }

    private void reveal(@Nullable Unit unit) {
        int at = unit == null ? -1 : model.indexOf(unit);
        if (at < 0) {
            return;
        }
        boolean here = list.isFocused() && list.getSelectionModel().getSelectedIndex() == at;
        list.getSelectionModel().clearAndSelect(at);
        list.getFocusModel().focus(at);
        if (here) {
            list.layout();
        }
        if (!here || below() > 1) {
            // With what stands before it in sight, so that it is read where it belongs.
            list.scrollTo(Math.max(0, at - 1));
        }
    }

    /** Gives it the keyboard, where it stood or at the first sentence. */
    void enter() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty() && !model.lines().isEmpty()) {
            list.getSelectionModel().select(Math.min(1, model.lines().size() - 1));
        }
    }
}
