package org.parallax.source;

import org.parallax.web.Addresses;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Where the reader says that articles are. */
public sealed interface Place {
    /** The place as the reader wrote it. */
    String name();

    /** A file or a folder. */
    record OnDisk(Path path) implements Place {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A file of many articles, and what its columns hold. */
    record Table(Path path, Columns columns) implements Place {
        @Override
        public String name() {
            return path.toString();
        }
    }

    /** A page on the net. */
    record OnWeb(URI address) implements Place {
        @Override
        public String name() {
            return address.toString();
        }
    }

    /**
     * A text that was pasted.
     *
     * @param name what it is called until it has a headline
     */
    record Pasted(String name, String text) implements Place {}

    /** What cannot be either. */
    record Nowhere(String name) implements Place {}

    /** An address where the words look like one, else a path. */
    static Place of(String words) {
        if (Addresses.isMeant(words)) {
            Optional<URI> address = Addresses.of(words);
            return address.isPresent() ? new OnWeb(address.get()) : new Nowhere(words);
        }
        if (words.isEmpty()) {
            // As a path it would be the folder that the program was started in.
            return new Nowhere(words);
        }
        try {
            return new OnDisk(Path.of(words));
        } catch (InvalidPathException e) {
            return new Nowhere(words.replace('\0', '\uFFFD'));
        }
    }

    /** An address, also one that is written without https:// before it. */
    static Place onWeb(String words) {
        return of(Addresses.isMeant(words) ? words : "https://" + words.strip());
    }

    static List<Place> onDisk(List<Path> paths) {
        return paths.stream().map(path -> (Place) new OnDisk(path)).toList();
    }
}
