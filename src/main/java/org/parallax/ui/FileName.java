package org.parallax.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Names of files that are written: one to propose, and the one that is meant by what was typed. */
final class FileName {
    private static final int LONGEST = 60;

    private FileName() {}

    /**
     * A name that any system takes: letters and digits, with lines between words.
     *
     * @param instead where a title has neither
     */
    static String of(String title, String instead) {
        String plain = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "-");
        String cut = plain;
        if (plain.length() > LONGEST) {
            int end = plain.lastIndexOf('-', LONGEST);
            cut = plain.substring(0, end > LONGEST / 2 ? end : whole(plain));
        }
        String name = cut.replaceAll("^-+|-+$", "");
        return name.isEmpty() ? instead : name;
    }

    private static int whole(String name) {
        return Character.isHighSurrogate(name.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }

    /** With the first of these endings where it has none of them. */
    static Path ending(Path file, List<String> endings) {
        String name = String.valueOf(file.getFileName());
        String folded = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(it -> folded.endsWith("." + it))
                ? file
                : file.resolveSibling(name + "." + endings.getFirst());
    }
}
