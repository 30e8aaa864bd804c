package org.parallax.lexicon;

import org.jspecify.annotations.Nullable;
import org.parallax.message.Messages;
import org.parallax.text.Sha256;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Tells whether word lists are the same to the byte. */
public final class Checksums {
    private Checksums() {}

    /**
     * SHA-256 of each word list of {@code assets}, as 64 hexadecimal digits, by its name in the
     * order of the names: "lexicon/framing/alarm.tsv".
     *
     * @param own a reader's own list, told as "own", or null
     * @throws LexiconException where a list cannot be read
     */
    public static Map<String, String> of(Path assets, @Nullable Path own) throws LexiconException {
        Map<String, String> sums = new TreeMap<>();
        for (String folder : new String[] {"lexicon", "names"}) {
            for (Path list : lists(assets.resolve(folder))) {
                String name = assets.relativize(list).toString().replace('\\', '/');
                sums.put(name, sum(list));
            }
        }
        if (own != null) {
            sums.put("own", sum(own));
        }
        return sums;
    }

    private static Iterable<Path> lists(Path folder) throws LexiconException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(it -> it.toString().endsWith(".tsv") || it.toString().endsWith(".txt"))
                    .toList();
        } catch (IOException e) {
            throw new LexiconException(Messages.get("lexicon.unreadable", folder), e);
        }
    }

    private static String sum(Path list) throws LexiconException {
        try {
            return Sha256.hex(Files.readAllBytes(list));
        } catch (IOException e) {
            throw new LexiconException(Messages.get("lexicon.unreadable", list), e);
        }
    }
}
