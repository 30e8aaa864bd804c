package org.parallax.library;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Where this platform keeps a program's data. */
public final class LibraryFolder {
    private LibraryFolder() {}

    /** The folder of the reader who runs the program. */
    public static Path usual() {
        return of(
                System.getProperty("os.name", ""),
                Path.of(System.getProperty("user.home", "")),
                System::getenv);
    }

    static Path of(String system, Path home, UnaryOperator<@Nullable String> variable) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return under(variable.apply("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve("Parallax");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Parallax");
        }
        return under(variable.apply("XDG_DATA_HOME"), home.resolve(".local/share"))
                .resolve("parallax");
    }

    private static Path under(@Nullable String named, Path usual) {
        return named == null || !Path.of(named).isAbsolute() ? usual : Path.of(named);
    }
}
