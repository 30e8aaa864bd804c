package org.parallax.export;

import org.parallax.message.Messages;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** Puts a sign that can be seen in the place of each character that a typeface does not have. */
final class Letters {
    private static final int STAND_IN = 0xFFFD;
    private static final int SOFT_HYPHEN = 0xAD;

    private final IntPredicate typeface;
    private final Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    private int missing;

    /**
     * Letters that show nothing yet.
     *
     * @param typeface whether it has a character
     */
    Letters(IntPredicate typeface) {
        this.typeface = typeface;
    }

    /** The words as they can be shown; a letter and its accent are one sign where there is one. */
    String shown(String words) {
        StringBuilder shown = new StringBuilder();
        Normalizer.normalize(words, Normalizer.Form.NFC)
                .codePoints()
                .filter(it -> !isUnseen(it))
                .forEach(it -> shown.appendCodePoint(shown(it)));
        return shown.toString();
    }

    /** What only says how its neighbors are to be set: joiners, hyphens that may be, pictures. */
    private static boolean isUnseen(int character) {
        return character == SOFT_HYPHEN
                || Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private int shown(int character) {
        if (character == '\n' || character == '\t' || typeface.test(character)) {
            return character;
        }
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        missing++;
        scripts.add(UnicodeScript.of(character));
        return STAND_IN;
    }

    /** A sentence on what could not be shown; none where all could. */
    Optional<String> sentence() {
        if (missing == 0) {
            return Optional.empty();
        }
        String names =
                scripts.stream()
                        .map(Letters::name)
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining(", "));
        return Optional.of(
                Messages.get("report.unshown", missing, names, Character.toString(STAND_IN)));
    }

    private static String name(UnicodeScript script) {
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> Messages.get("report.unshown.signs");
            case HAN -> Messages.get("report.unshown.han");
            default -> {
                String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
                yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
        };
    }
}
