package org.parallax.ui;

import javafx.scene.input.Clipboard;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** What the reader drops on the window or pastes into it. */
sealed interface Brought {
    Pattern ADDRESS = Pattern.compile("(?i)https?://\\S+");

    record Files(List<Path> paths) implements Brought {}

    record Addresses(List<String> lines) implements Brought {}

    record Text(String words) implements Brought {}

    record Nothing() implements Brought {}

    /** What a clipboard, or what hangs on the mouse, holds. */
    static Brought of(Clipboard clipboard) {
        return of(
                clipboard.hasFiles() ? clipboard.getFiles() : List.of(),
                clipboard.hasUrl() ? clipboard.getUrl() : null,
                clipboard.hasString() ? clipboard.getString() : null);
    }

    /** Files before an address, and an address before the words that stand for it. */
    static Brought of(List<File> files, @Nullable String address, @Nullable String words) {
        if (!files.isEmpty()) {
            return new Files(files.stream().map(File::toPath).toList());
        }
        String text = Objects.requireNonNullElse(words, "");
        List<String> lines = lines(text);
        if (!lines.isEmpty() && lines.stream().allMatch(it -> ADDRESS.matcher(it).matches())) {
            return new Addresses(lines);
        }
        if (address != null && ADDRESS.matcher(address.strip()).matches()) {
            return new Addresses(List.of(address.strip()));
        }
        return text.isBlank() ? new Nothing() : new Text(text);
    }

    /** The lines that hold something, without the blanks around it. */
    static List<String> lines(String words) {
        return words.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
    }
}
