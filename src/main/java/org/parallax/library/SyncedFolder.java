package org.parallax.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells folders that a program copies to a cloud while others write to them. */
public final class SyncedFolder {
    /** How a service's folder is called, in lower letters, or how its name begins. */
    private static final List<String[]> SERVICES =
            List.of(
                    new String[] {"onedrive", "OneDrive"},
                    new String[] {"dropbox", "Dropbox"},
                    new String[] {"icloud", "iCloud Drive"},
                    new String[] {"mobile documents", "iCloud Drive"},
                    new String[] {"com~apple~clouddocs", "iCloud Drive"},
                    new String[] {"google drive", "Google Drive"},
                    new String[] {"googledrive", "Google Drive"},
                    new String[] {"my drive", "Google Drive"},
                    new String[] {"nextcloud", "Nextcloud"},
                    new String[] {"owncloud", "ownCloud"},
                    new String[] {"pclouddrive", "pCloud"},
                    new String[] {"box sync", "Box"},
                    new String[] {"creative cloud files", "Creative Cloud"},
                    new String[] {"mega", "MEGA"});

    private SyncedFolder() {}

    /** The service whose folder holds {@code folder}; nothing where its name tells of none. */
    public static Optional<String> service(Path folder) {
        for (Path part : folder.toAbsolutePath().normalize()) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            for (String[] service : SERVICES) {
                if (isCalled(name, service[0])) {
                    return Optional.of(service[1]);
                }
            }
        }
        return Optional.empty();
    }

    /** A service adds an account's name behind its own: "OneDrive - Ledger", "Dropbox (Home)". */
    private static boolean isCalled(String name, String service) {
        return name.equals(service)
                || name.startsWith(service + " ")
                || name.startsWith(service + "-")
                || name.startsWith(service + "drive");
    }
}
