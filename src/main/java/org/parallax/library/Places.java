package org.parallax.library;

import org.parallax.article.Article;
import org.parallax.text.Characters;
import org.parallax.web.Addresses;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Tells where an article comes from, the same for all ways to write it. */
final class Places {
    private Places() {}

    /** An address as it is, a path from the root on. */
    static String of(Article article) {
        return of(article.path());
    }

    static String of(String written) {
        String path = Characters.whole(written);
        if (Addresses.isMeant(path)) {
            return path;
        }
        try {
            return Path.of(path).toAbsolutePath().normalize().toString();
        } catch (InvalidPathException e) {
            // What was pasted has a name that need not be a path.
            return path;
        }
    }
}
