package org.parallax.lexicon;

import org.parallax.text.IrregularVerbs;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The forms of an English word: {@code slam/v} is slam, slams, slammed and slamming. Where spelling
 * alone cannot tell which of two forms is right ("targeted", "committed") both are given: the wrong
 * one is no word, so nothing is found by it.
 */
final class Inflections {
    private static final Map<String, List<String>> PLURALS =
            "man men; woman women; child children; person people persons; foot feet; crisis crises; thief thieves; life lives; wolf wolves; knife knives; elf elves"
                    .transform(Inflections::table);

    private Inflections() {}

    /**
     * The forms that {@code written} stands for.
     *
     * @param written a word, and after a stroke what it is: v for a verb, n for a noun, a for an
     *     adjective with its adverb; without one, the word as it stands
     */
    static Set<String> of(String written) {
        int stroke = written.lastIndexOf('/');
        if (stroke < 0) {
            return Set.of(written);
        }
        String word = written.substring(0, stroke);
        return switch (written.substring(stroke + 1)) {
            case "v" -> verb(word);
            case "n" -> noun(word);
            case "a" -> adjective(word);
            default -> Set.of(written);
        };
    }

    /** With a particle or a prefix that the verb keeps: "out-spend", "double-cross". */
    private static Set<String> verb(String whole) {
        int hyphen = whole.lastIndexOf('-');
        String before = whole.substring(0, hyphen + 1);
        String word = whole.substring(hyphen + 1);
        Set<String> forms = new LinkedHashSet<>(List.of(word, plural(word)));
        List<String> irregular = IrregularVerbs.forms(word);
        forms.addAll(irregular);
        if (IrregularVerbs.isRegular(word) || IrregularVerbs.isAlsoRegular(word)) {
            stems(word, "e", "ied").forEach(forms::add);
        }
        stems(word, "i", "ying").forEach(forms::add);
        return forms.stream().map(form -> before + form).collect(Collectors.toSet());
    }

    /** The word with -ed or -ing, its last letter dropped, doubled or kept as spelling has it. */
    private static Set<String> stems(String word, String vowel, String afterY) {
        String ending = vowel.equals("e") ? "ed" : "ing";
        int last = word.length() - 1;
        if (word.endsWith("ie") && vowel.equals("i")) {
            return Set.of(word.substring(0, last - 1) + "ying");
        }
        if (word.endsWith("e") && !(vowel.equals("i") && word.endsWith("ee"))) {
            return Set.of(word.substring(0, last) + ending);
        }
        if (endsInConsonantY(word)) {
            return Set.of(word.substring(0, last) + afterY);
        }
        if (word.endsWith("c")) {
            return Set.of(word + "k" + ending);
        }
        if (!endsInOneConsonant(word)) {
            return Set.of(word + ending);
        }
        String doubled = word + word.charAt(last) + ending;
        return syllables(word) == 1 ? Set.of(doubled) : Set.of(doubled, word + ending);
    }

    private static Set<String> noun(String word) {
        Set<String> forms = new LinkedHashSet<>(List.of(word));
        forms.addAll(PLURALS.getOrDefault(word, List.of(plural(word))));
        for (String form : List.copyOf(forms)) {
            forms.add(form + (form.endsWith("s") ? "'" : "'s"));
        }
        return forms;
    }

    private static Set<String> adjective(String word) {
        return Set.of(word, adverb(word));
    }

    private static String adverb(String word) {
        int last = word.length() - 1;
        if (word.endsWith("ic")) {
            return word + "ally";
        }
        if (endsInConsonantY(word)) {
            return word.substring(0, last) + "ily";
        }
        if (word.endsWith("le") && word.length() > 2 && !isVowel(word.charAt(last - 2))) {
            return word.substring(0, last) + "y";
        }
        return word + (word.endsWith("ll") ? "y" : "ly");
    }

    private static String plural(String word) {
        if (endsInConsonantY(word)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        boolean hisses =
                word.endsWith("s")
                        || word.endsWith("x")
                        || word.endsWith("z")
                        || word.endsWith("ch")
                        || word.endsWith("sh");
        return word + (hisses ? "es" : "s");
    }

    private static boolean endsInConsonantY(String word) {
        int last = word.length() - 1;
        return last > 0 && word.charAt(last) == 'y' && !isVowel(word.charAt(last - 1));
    }

    /** Whether it ends in one vowel and one consonant that doubles: "slam", not "rail" or "fix". */
    private static boolean endsInOneConsonant(String word) {
        int last = word.length() - 1;
        return last > 1
                && !isVowel(word.charAt(last))
                && "hwxy".indexOf(word.charAt(last)) < 0
                && isVowel(word.charAt(last - 1))
                && (!isVowel(word.charAt(last - 2)) || word.startsWith("qu", last - 3));
    }

    private static int syllables(String word) {
        int count = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean vowel = isVowel(word.charAt(i)) || (i > 0 && word.charAt(i) == 'y');
            boolean after = i > 0 && isVowel(word.charAt(i - 1)) && !word.startsWith("qu", i - 1);
            count += vowel && !after ? 1 : 0;
        }
        return count;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static Map<String, List<String>> table(String rows) {
        return Arrays.stream(rows.toLowerCase(Locale.ROOT).split(";", -1))
                .map(row -> List.of(row.strip().split("\\s+", -1)))
                .collect(
                        Collectors.toUnmodifiableMap(
                                List::getFirst, row -> row.subList(1, row.size())));
    }
}
