package org.parallax.app;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;

import java.util.List;
import java.util.function.Consumer;

/** The searches that a reader keeps. */
final class SearchKeeper {
    private final @Nullable Clerk clerk;
    private final Consumer<List<String>> shown;
    private final Consumer<String> failed;

    /**
     * @param clerk null where nothing can be kept
     * @param shown takes the searches as they are on the disk
     * @param failed takes a sentence on what could not be kept
     */
    SearchKeeper(@Nullable Clerk clerk, Consumer<List<String>> shown, Consumer<String> failed) {
        this.clerk = clerk;
        this.shown = shown;
        this.failed = failed;
    }

    /** Shows those that were kept before. */
    void show() {
        if (clerk != null) {
            change(it -> {});
        }
    }

    void keep(String query) {
        change(it -> it.keepSearch(query));
    }

    void forget(String query) {
        change(it -> it.forgetSearch(query));
    }

    private void change(Clerk.Change change) {
        if (clerk == null) {
            failed.accept(Messages.get("window.search.unkept"));
            return;
        }
        clerk.make(library -> {
            change.on(library);
            shown.accept(library.searches());
        });
    }
}
