package org.parallax.ui;

import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** Asks with the system's own windows, each time where the last file was. */
final class SystemPicker implements FilePicker {
    private @Nullable File folder;

    @Override
    public @Nullable Path place(Window owner, Wanted wanted) {
        File chosen = chooser(wanted).showSaveDialog(owner);
        return chosen == null ? null : seen(chosen);
    }

    @Override
    public List<Path> files(Window owner, Wanted wanted) {
        FileChooser chooser = chooser(wanted);
        chooser.getExtensionFilters().add(new ExtensionFilter(Messages.get("window.add.all"), "*"));
        List<File> chosen = chooser.showOpenMultipleDialog(owner);
        return chosen == null ? List.of() : chosen.stream().map(this::seen).toList();
    }

    private FileChooser chooser(Wanted wanted) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(wanted.title());
        chooser.setInitialFileName(wanted.name());
        if (folder != null && folder.isDirectory()) {
            chooser.setInitialDirectory(folder);
        }
        wanted.endings()
                .forEach((name, endings) ->
                        chooser.getExtensionFilters()
                                .add(
                                        new ExtensionFilter(
                                                name,
                                                endings.stream().map(it -> "*." + it).toList())));
        return chooser;
    }

    private Path seen(File chosen) {
        folder = chosen.getParentFile();
        return chosen.toPath();
    }
}
