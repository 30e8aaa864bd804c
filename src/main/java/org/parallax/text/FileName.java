package org.parallax.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A name for a file that every platform takes, and the file that is meant by one that was typed.
 */
public final class FileName {
    /** So much of each part is kept, in bytes: a name may have 255 of them with its ending. */
    private static final int LONGEST = 80;

    /** What some system does not allow, and what cannot be seen or turns the rest around. */
    private static final Pattern UNFIT =
            Pattern.compile(
                    "[\\p{Cntrl}\\p{Cs}\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069"
                            + "\\u2028\\u2029<>:\"/\\\\|?*]+");

    private static final Pattern RESERVED =
            Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)([ .].*)?", Pattern.CASE_INSENSITIVE);

    private FileName() {}

    /**
     * "Ann - Week 3.jsonld".
     *
     * @param ending with its dot, or nothing
     */
    public static String of(List<String> parts, String ending) {
        String name =
                parts.stream()
                        .map(FileName::fit)
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining(" - "));
        if (name.isEmpty() || RESERVED.matcher(name).matches()) {
            name = "_" + name;
        }
        return name + ending.toLowerCase(Locale.ROOT);
    }

    private static String fit(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC);
        String fit = UNFIT.matcher(plain).replaceAll(" ").replaceAll("\\s+", " ");
        // A name that begins with a dot is hidden, and one that begins with a dash is an option.
        return trim(cut(fit.replaceAll("^[. -]+", "")));
    }

    private static String cut(String words) {
        StringBuilder cut = new StringBuilder();
        int bytes = 0;
        for (int character : words.codePoints().toArray()) {
            String each = Character.toString(character);
            bytes += each.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                break;
            }
            cut.append(each);
        }
        return cut.toString();
    }

    /** Some systems leave out dots and spaces at an end, and so write another file. */
    private static String trim(String words) {
        return words.replaceAll("[. ]+$", "");
    }

    /** With the first of these endings, without a dot, where it has none of them. */
    public static Path ending(Path file, List<String> endings) {
        String name = String.valueOf(file.getFileName());
        String folded = name.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(it -> folded.endsWith("." + it))
                ? file
                : file.resolveSibling(name + "." + endings.getFirst());
    }

    /** What a path leads to, which tells whether two are one file. */
    public static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }
}
