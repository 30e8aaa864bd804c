package org.parallax.ui;

import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.parallax.message.Messages;

import java.io.File;
import java.util.List;
import java.util.Objects;

/** The ways to more articles: files, a folder, the net, a text, and whatever is pasted. */
final class Adding {
    private static final String[] ENDINGS = {
        "*.txt",
        "*.html",
        "*.htm",
        "*.xhtml",
        "*.mht",
        "*.mhtml",
        "*.pdf",
        "*.csv",
        "*.tsv",
        "*.jsonl",
        "*.ndjson",
        "*.json",
        "*.xml",
        "*.rss",
        "*.atom",
        "*.parallax"
    };

    private final DeskModel desk;
    private final MenuButton button = new MenuButton(Messages.get("window.add"));

    Adding(DeskModel desk) {
        this.desk = desk;
        button.setId("add");
        button.setGraphic(new FontIcon(Feather.PLUS));
        button.getStyleClass().add("add");
        button.setMinWidth(MenuButton.USE_PREF_SIZE);
        button.getItems()
                .addAll(
                        item("window.add.files", KeyCode.O, this::files),
                        item("window.add.folder", null, this::folder),
                        item("window.add.web", null, this::web),
                        item("window.add.text", KeyCode.V, this::paste));
        button.managedProperty().bind(button.visibleProperty());
        desk.errandsProperty().subscribe(it -> button.setVisible(it != null && desk.isFree()));
    }

    /** The menu of all ways; it is not there where nothing can be added. */
    MenuButton button() {
        return button;
    }

    private static MenuItem item(String key, @Nullable KeyCode code, Runnable action) {
        MenuItem item = new MenuItem(Messages.get(key));
        item.setId(key.substring(key.lastIndexOf('.') + 1));
        item.setOnAction(event -> action.run());
        if (code != null) {
            item.setAccelerator(new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN));
        }
        return item;
    }

    void files() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("window.add.files"));
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(
                                Messages.get("window.add.articles"), ENDINGS),
                        new FileChooser.ExtensionFilter(Messages.get("window.add.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(scene().getWindow());
        if (chosen != null) {
            take(Brought.of(chosen, null, null));
        }
    }

    private void folder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(Messages.get("window.add.folder"));
        File chosen = chooser.showDialog(scene().getWindow());
        if (chosen != null) {
            take(Brought.of(List.of(chosen), null, null));
        }
    }

    private void web() {
        String there =
                Brought.of(Clipboard.getSystemClipboard()) instanceof Brought.Addresses it
                        ? String.join("\n", it.lines())
                        : "";
        ask(new Question.Addresses(there));
    }

    /** Asks before it takes what is pasted, since a clipboard is easily another than is thought. */
    void paste() {
        switch (Brought.of(Clipboard.getSystemClipboard())) {
            case Brought.Files it -> take(it);
            case Brought.Addresses it -> ask(new Question.Addresses(String.join("\n", it.lines())));
            case Brought.Text it -> ask(new Question.Text(it.words()));
            case Brought.Nothing it -> ask(new Question.Text(""));
        }
    }

    private void ask(Question question) {
        desk.questionProperty().set(question);
    }

    /** Whether it can be put on the desk now. */
    boolean takes(Brought brought) {
        boolean free =
                desk.errandsProperty().get() != null
                        && desk.questionProperty().get() == null
                        && desk.loadingProperty().get() == null;
        // In an assignment files are copies of its articles, or another assignment.
        boolean fits =
                desk.isFree()
                        ? !(brought instanceof Brought.Nothing)
                        : brought instanceof Brought.Files;
        return free && fits;
    }

    /** Puts what was dropped or chosen on the desk. */
    void take(Brought brought) {
        desk.ask(errands -> {
            switch (brought) {
                case Brought.Files it -> errands.open(it.paths());
                case Brought.Addresses it -> errands.fetch(it.lines());
                case Brought.Text it -> errands.paste(it.words());
                case Brought.Nothing it -> {}
            }
        });
    }

    private Scene scene() {
        return Objects.requireNonNull(button.getScene());
    }
}
