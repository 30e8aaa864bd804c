package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.cli.FlagFiles;
import org.parallax.cli.MergedLines;
import org.parallax.export.FlagFile;
import org.parallax.flag.SharedFlag;
import org.parallax.library.Library;
import org.parallax.library.LibraryException;
import org.parallax.message.Messages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Takes flags of others into a window's library, those of all files or none. */
final class TakingIn {
    /** Nobody reads more of them; the summary counts them all. */
    private static final int MOST = 20;

    private final @Nullable Library library;
    private final Watch watch;

    TakingIn(@Nullable Library library, Watch watch) {
        this.library = library;
        this.watch = watch;
    }

    /**
     * Reads the files and keeps what is in them.
     *
     * @throws RefusedException where nothing can be kept, or it is stopped; all is as it was
     */
    Told take(List<Path> files) throws RefusedException {
        if (library == null) {
            throw new RefusedException(Messages.get("window.handon.no-library"));
        }
        List<String> wrong = new ArrayList<>();
        FlagFiles read = new FlagFiles(wrong::add);
        List<SharedFlag> flags = new ArrayList<>();
        for (FlagFile file : read.read(files)) {
            flags.addAll(file.flags());
        }
        if (read.isAnyBroken()) {
            wrong.add(Messages.get("flags.unchanged"));
            return told(wrong);
        }
        if (!watch.isWanted()) {
            throw new RefusedException(Messages.get("window.handon.untaken"));
        }
        try {
            List<String> lines = new ArrayList<>(MergedLines.of(library.merge(flags)));
            lines.addFirst(lines.removeLast());
            lines.addAll(wrong);
            return told(lines);
        } catch (LibraryException e) {
            throw new RefusedException(e);
        }
    }

    private static Told told(List<String> lines) {
        if (lines.size() <= MOST) {
            return new Told(lines);
        }
        List<String> first = new ArrayList<>(lines.subList(0, MOST));
        first.add(Messages.get("window.handon.more", lines.size() - MOST));
        return new Told(first);
    }
}
