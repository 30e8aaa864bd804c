package org.parallax.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a picture is to look. */
final class Looks {
    private static final Pattern SIZE =
            Pattern.compile("([1-4]\\d{3}|[1-9]\\d{2})x([1-4]\\d{3}|[1-9]\\d{2})");

    /** From 80 to 200. */
    private static final Pattern TEXT_SIZE = Pattern.compile("[89]\\d|1\\d\\d|200");

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            defaultValue = "1440x900",
            descriptionKey = "cli.size")
    private String size = "1440x900";

    @Option(names = "--theme", paramLabel = "THEME", descriptionKey = "cli.theme")
    private @Nullable String theme;

    @Option(
            names = "--text-size",
            paramLabel = "PERCENT",
            defaultValue = "100",
            descriptionKey = "cli.textsize")
    private String textSize = "100";

    /**
     * What was asked for; nothing where there is no such look, which is told.
     *
     * @param usual the theme where none is asked for
     */
    Optional<Program.Look> look(Console console, String usual) {
        Matcher pixels = SIZE.matcher(size);
        if (!pixels.matches()) {
            console.refuse("cli.badsize", size);
            return Optional.empty();
        }
        String asked = theme == null ? usual : theme;
        Optional<Program.Colors> colors = Program.Colors.of(asked);
        if (colors.isEmpty()) {
            console.refuse("cli.badtheme", asked);
            return Optional.empty();
        }
        if (!TEXT_SIZE.matcher(textSize).matches()) {
            console.refuse("cli.badtextsize", textSize);
            return Optional.empty();
        }
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        return Optional.of(
                new Program.Look(width, height, colors.get(), Integer.parseInt(textSize)));
    }
}
