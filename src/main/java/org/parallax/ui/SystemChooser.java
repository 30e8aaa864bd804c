package org.parallax.ui;

import javafx.scene.Node;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/** The system's own dialogs for files, over the window of a node. */
final class SystemChooser implements Chooser {
    private final Node node;

    SystemChooser(Node node) {
        this.node = node;
    }

    @Override
    public @Nullable Path save(String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("assignment.student.save"));
        chooser.setInitialFileName(name);
        File chosen = chooser.showSaveDialog(node.getScene().getWindow());
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public List<Path> open() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Messages.get("assignment.student.copies.files"));
        List<File> chosen = chooser.showOpenMultipleDialog(node.getScene().getWindow());
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }
}
