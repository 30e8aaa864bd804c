package org.parallax.app;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;

/** The folder that Parallax was unpacked into: its word lists, fonts and sample articles. */
final class Home {
    private Home() {}

    /** What the launcher names; without it, the folder above the one that holds the jar. */
    static Path folder() {
        String named = System.getProperty("parallax.home");
        return named != null ? Path.of(named) : aboveJar();
    }

    static Path assets() {
        return folder().resolve("assets");
    }

    static Path fonts() {
        return assets().resolve("fonts");
    }

    static Path corpus() {
        return folder().resolve("corpus");
    }

    private static Path aboveJar() {
        CodeSource source = Home.class.getProtectionDomain().getCodeSource();
        try {
            Path jar = Path.of(source.getLocation().toURI());
            Path lib = jar.getParent();
            Path home = lib == null ? null : lib.getParent();
            return home == null ? Path.of("") : home;
        } catch (URISyntaxException e) {
            return Path.of("");
        }
    }
}
