package org.parallax.app;

import javafx.application.Platform;

import org.jspecify.annotations.Nullable;
import org.parallax.cli.Asked;
import org.parallax.library.Library;
import org.parallax.library.SyncedFolder;
import org.parallax.message.Messages;
import org.parallax.ui.DeskModel;
import org.parallax.ui.Progress;

import java.nio.file.Path;

/** The library as a window has it: searched, brought up to date beside, and told of. */
final class Room implements AutoCloseable, Housekeeping.Listener {
    private final DeskModel desk;
    private final Path folder;
    private final @Nullable Library library;
    private final @Nullable Housekeeping housekeeping;
    private final Enquiries enquiries;
    private final @Nullable Clerk clerk;
    private final SearchKeeper searches;
    private final FlagKeeper flags;
    private final SettingKeeper settings;

    Room(Keeper keeper, Asked asked, DeskModel desk, Finder finder) {
        this.desk = desk;
        this.folder = keeper.folder();
        this.library = keeper.library();
        this.housekeeping = library == null ? null : new Housekeeping(folder, library, asked, this);
        this.enquiries = new Enquiries(finder, library, folder, housekeeping);
        this.clerk = library == null ? null : new Clerk(library, this::failed);
        this.searches =
                new SearchKeeper(
                        clerk,
                        all -> Platform.runLater(() -> desk.searches().setAll(all)),
                        this::failed);
        this.flags = new FlagKeeper(library, clerk, this::failed, desk.flags()::know);
        this.settings = new SettingKeeper(library, clerk, this::failed);
    }

    Enquiries enquiries() {
        return enquiries;
    }

    SearchKeeper searches() {
        return searches;
    }

    FlagKeeper flags() {
        return flags;
    }

    SettingKeeper settings() {
        return settings;
    }

    /** Shows what the reader flagged and arranged of what is shown; on the window's thread. */
    void show(FlagKeeper.Kept kept) {
        flags.over(kept);
        desk.flags().load(kept.flags());
        desk.arrangements().know(kept.keys());
    }

    /** The window can be used. */
    void open() {
        searches.show();
        if (library != null) {
            SyncedFolder.service(folder)
                    .ifPresent(it -> failed(Messages.get("library.synced", folder, it)));
        }
    }

    /** The library may have changed. */
    void changed() {
        if (housekeeping != null) {
            housekeeping.wake();
        }
    }

    @Override
    public void indexed(int done, int all) {
        Housekeeping work = housekeeping;
        if (work != null) {
            Progress progress =
                    new Progress(
                            Messages.get("window.indexing", done, all),
                            all > 0 ? (double) done / all : -1,
                            work::stop);
            Platform.runLater(() -> desk.besideProperty().set(progress));
        }
    }

    @Override
    public void ended() {
        enquiries.refresh();
        Platform.runLater(() -> {
            desk.besideProperty().set(null);
            desk.indexed();
        });
    }

    @Override
    public void broken() {
        enquiries.drop();
    }

    @Override
    public void failed(String sentence) {
        Platform.runLater(() -> {
            if (!desk.notices().contains(sentence)) {
                desk.notices().add(sentence);
            }
        });
    }

    @Override
    public void close() {
        if (clerk != null) {
            clerk.close();
        }
        if (housekeeping != null) {
            housekeeping.close();
        }
        enquiries.close();
    }
}
