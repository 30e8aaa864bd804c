package org.parallax.ui;

import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.parallax.export.Format;
import org.parallax.message.Messages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Asks what is to go into a file for others, tells what would be in it, and asks for the file. */
final class HandOnSheet {
    private final DeskModel desk;
    private final FilePicker picker;
    private final HandOnModel model;
    private final Map<HandOnModel.Kind, RadioButton> kinds = new EnumMap<>(HandOnModel.Kind.class);
    private final SheetFields fields = new SheetFields();
    private final ComboBox<HandOnModel.Scope> scope;
    private final ComboBox<Portion> portion;
    private final ComboBox<Format> format;
    private final Label counted = Inspector.label("", "counted");
    private final Label wrong = Inspector.label("", "wrong");

    HandOnSheet(DeskModel desk, FilePicker picker, HandOnModel model) {
        this.desk = desk;
        this.picker = picker;
        this.model = model;
        this.scope = box("of", it -> Words.key(it));
        this.portion = box("what", it -> Words.key(it));
        this.format = box("as", Format::typed);
        follow(scope, model.scopeProperty());
        portion.getItems().setAll(Portion.values());
        follow(portion, model.portionProperty());
        follow(format, model.formatProperty());
        ToggleGroup group = new ToggleGroup();
        for (HandOnModel.Kind kind : HandOnModel.Kind.values()) {
            RadioButton button = new RadioButton(words("kind", Words.key(kind)));
            button.setId("hand-on-" + Words.key(kind));
            button.setToggleGroup(group);
            button.setWrapText(true);
            button.setSelected(kind == model.kindProperty().get());
            button.selectedProperty()
                    .subscribe(chosen -> {
                        if (chosen) {
                            model.kindProperty().set(kind);
                        }
                    });
            kinds.put(kind, button);
        }
    }

    /** A choice by itself would take Enter for another Space. */
    private static void enter(KeyEvent event, Button accept) {
        if (event.getCode() == KeyCode.ENTER) {
            accept.fire();
            event.consume();
        }
    }

    private static String words(String part, String key) {
        return Messages.get("window.handon." + part + '.' + key);
    }

    /** A box whose values are called as the messages call them. */
    private static <T> ComboBox<T> box(String part, Function<T, String> key) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("hand-on-" + part);
        box.setMinWidth(ComboBox.USE_PREF_SIZE);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(@Nullable T value) {
                        return value == null ? "" : words(part, key.apply(value));
                    }

                    @Override
                    public T fromString(String typed) {
                        throw new UnsupportedOperationException(typed);
                    }
                });
        // What it is called would be read aloud in place of what is chosen.
        box.valueProperty()
                .subscribe(it ->
                        box.setAccessibleText(
                                Messages.get(
                                        "window.handon.chosen",
                                        Messages.get("window.handon." + part),
                                        box.getConverter().toString(it))));
        return box;
    }

    private void field(String part, ComboBox<?> box) {
        fields.add(Messages.get("window.handon." + part), box, new Label());
    }

    /** While other values are put into a box it has none for a moment, which is no choice. */
    private static <T> void follow(ComboBox<T> box, Property<T> chosen) {
        box.valueProperty()
                .addListener((it, was, now) -> {
                    if (now != null) {
                        chosen.setValue(now);
                    }
                });
        chosen.subscribe(it -> box.setValue(it));
    }

    private static <T> void offer(ComboBox<T> box, List<T> values, T chosen) {
        if (!box.getItems().equals(values)) {
            box.getItems().setAll(values);
        }
        box.setValue(chosen);
    }

    Sheet sheet(Runnable close) {
        VBox all = new VBox();
        all.getStyleClass().add("hand-on-parts");
        TilePane choices = new TilePane(24, 9);
        choices.setPrefColumns(2);
        choices.setTileAlignment(Pos.CENTER_LEFT);
        choices.getChildren().addAll(kinds.values());
        all.getChildren().addAll(choices, fields);
        counted.setId("hand-on-counted");
        ScrollPane pane = new ScrollPane(all);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.getStyleClass().add("hand-on-pane");
        // By itself it reckons with lines that are not wrapped.
        all.heightProperty().subscribe(it -> pane.setPrefViewportHeight(it.doubleValue()));
        VBox.setVgrow(pane, Priority.ALWAYS);
        Sheet sheet =
                new Sheet(
                        "window.handon",
                        close,
                        Objects.requireNonNull(kinds.get(model.kindProperty().get())),
                        pane,
                        counted,
                        wrong);
        Button accept = sheet.accept("", () -> {});
        accept.setOnAction(event -> choose(close));
        kinds.values()
                .forEach(it ->
                        it.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, accept)));
        wrong.managedProperty().bind(wrong.visibleProperty());
        wrong.visibleProperty().bind(wrong.textProperty().isNotEmpty());
        model.kindProperty().subscribe(it -> ask(it, accept));
        model.portionProperty()
                .subscribe(it -> offer(format, it.forms(), model.formatProperty().get()));
        model.previewProperty().subscribe(it -> tell(it, accept));
        return sheet;
    }

    /** Asks what there is to ask of a kind, and nothing else. */
    private void ask(HandOnModel.Kind kind, Button accept) {
        fields.getChildren().clear();
        offer(scope, model.scopes(), model.scopeProperty().get());
        if (kind != HandOnModel.Kind.TAKE_IN) {
            field("of", scope);
        }
        if (kind == HandOnModel.Kind.DATA) {
            field("what", portion);
            field("as", format);
        }
        accept.setText(
                Messages.get(
                        kind == HandOnModel.Kind.TAKE_IN
                                ? "window.handon.choose.files"
                                : "window.handon.choose.place"));
    }

    /** What is counted is also read aloud at the button that goes on. */
    private void tell(HandOnModel.@Nullable Preview preview, Button accept) {
        boolean in = model.kindProperty().get() == HandOnModel.Kind.TAKE_IN;
        String told = Messages.get(in ? "window.handon.take-in" : "window.handon.counting");
        if (preview != null && !in) {
            told = String.join("\n", preview.sentences());
        }
        counted.setText(told);
        wrong.setText("");
        accept.setAccessibleHelp(told);
        accept.setDisable(!in && (preview == null || preview.handout() == null));
    }

    private void choose(Runnable close) {
        HandOnModel.Preview preview = model.previewProperty().get();
        if (model.kindProperty().get() == HandOnModel.Kind.TAKE_IN) {
            List<Path> files = picker.files(owner(), Destination.sought());
            if (!files.isEmpty()) {
                close.run();
                desk.ask(it -> it.takeIn(files));
            }
        } else if (preview != null && preview.handout() != null) {
            write(preview.handout(), close);
        }
    }

    private void write(Handout handout, Runnable close) {
        Destination to = Destination.of(handout);
        Path chosen = picker.place(owner(), to.wanted());
        if (chosen == null) {
            return;
        }
        Path file = to.file(chosen);
        if (!file.equals(chosen) && Files.exists(file)) {
            // The system asked about another name than the one that is meant.
            wrong.setText(Messages.get("window.handon.there", file));
            return;
        }
        close.run();
        desk.ask(it -> it.handOn(handout, file));
    }

    private Window owner() {
        return counted.getScene().getWindow();
    }
}
