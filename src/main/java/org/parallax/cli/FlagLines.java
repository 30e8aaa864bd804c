package org.parallax.cli;

import org.parallax.flag.SharedFlag;
import org.parallax.message.Messages;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Says of flags, and of what others wrote to them, what fits in a line of a terminal. */
public final class FlagLines {
    private static final int WIDEST = 100;

    /** What a terminal takes for an order, or what turns the line round. */
    private static final Pattern ORDERS =
            Pattern.compile("[\\p{Cc}\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]+");

    private FlagLines() {}

    /** Someone's words as nothing but words, in one line. */
    static String plain(String words) {
        return Lines.oneLine(ORDERS.matcher(Lines.oneLine(words)).replaceAll(" "));
    }

    /** The same, cut where it is long. */
    public static String brief(String words) {
        String line = plain(words);
        return line.length() <= WIDEST ? line : Lines.cell(line, WIDEST);
    }

    /** The flagged words. */
    static String words(SharedFlag flag) {
        return brief(flag.anchor().quote().exact());
    }

    static String article(SharedFlag flag) {
        return brief(flag.article().name());
    }

    /** A sentence on each flag whose words its article no longer has. */
    public static List<String> lost(List<SharedFlag> flags) {
        return flags.stream()
                .filter(it -> it.anchor().isLost())
                .map(it -> Messages.get("flags.lost", article(it), words(it)))
                .toList();
    }

    /** That these flags stand in a file now. */
    public static String written(List<SharedFlag> flags, Path file) {
        long articles = flags.stream().map(SharedFlag::article).distinct().count();
        return Messages.get("flags.written", file, flags.size(), articles);
    }

    static String more(int count, Path file) {
        return Messages.get("flags.file.more", file, count);
    }
}
