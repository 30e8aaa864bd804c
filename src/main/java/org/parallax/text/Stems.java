package org.parallax.text;

/**
 * Cuts a word's ending, so that "releases", "released" and "releasing" are one. Plainer than
 * Porter's stemmer ("An algorithm for suffix stripping", 1980): only the endings of plurals and
 * verbs go, so that "organ" and "organize" stay two words.
 */
public final class Stems {
    private static final int SHORTEST = 3;

    /** Without its last letter a shorter word would be another: "plane", "fire". */
    private static final int LONGEST_WITH_E = 5;

    private Stems() {}

    /** The stem of a word in matching form; it need not be a word. */
    public static String of(String word) {
        String stem = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        stem = withoutPlural(stem);
        if (stem.endsWith("ing") && hasVowel(stem, stem.length() - 3)) {
            stem = single(stem.substring(0, stem.length() - 3));
        } else if (stem.endsWith("ed") && hasVowel(stem, stem.length() - 2)) {
            stem = single(stem.substring(0, stem.length() - 2));
        }
        if (stem.endsWith("ied")) {
            stem = stem.substring(0, stem.length() - 3) + "i";
        }
        if (stem.length() > LONGEST_WITH_E && stem.endsWith("e")) {
            return stem.substring(0, stem.length() - 1);
        }
        return stem.length() > SHORTEST && stem.endsWith("y")
                ? stem.substring(0, stem.length() - 1) + "i"
                : stem;
    }

    private static String withoutPlural(String word) {
        int length = word.length();
        if (length <= SHORTEST
                || !word.endsWith("s")
                || word.endsWith("ss")
                || word.endsWith("us")
                || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies") && length > SHORTEST + 1) {
            return word.substring(0, length - 3) + "y";
        }
        boolean hissed =
                word.endsWith("sses")
                        || word.endsWith("shes")
                        || word.endsWith("ches")
                        || word.endsWith("xes")
                        || word.endsWith("zes");
        return word.substring(0, hissed ? length - 2 : length - 1);
    }

    /** "stopp" of "stopping" is "stop", "vot" of "voting" is "vote"; "fall" of "falling" stays. */
    private static String single(String stem) {
        int length = stem.length();
        if (length < SHORTEST) {
            return stem;
        }
        char last = stem.charAt(length - 1);
        boolean twice = last == stem.charAt(length - 2) && "bdgmnprt".indexOf(last) >= 0;
        if (twice && length > SHORTEST) {
            return stem.substring(0, length - 1);
        }
        boolean cut =
                length < LONGEST_WITH_E
                        && "aeiouwxy".indexOf(last) < 0
                        && isVowel(stem.charAt(length - 2))
                        && !isVowel(stem.charAt(length - 3));
        return cut ? stem + "e" : stem;
    }

    private static boolean isVowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static boolean hasVowel(String word, int before) {
        for (int i = 0; i < before; i++) {
            if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
                return before >= SHORTEST - 1;
            }
        }
        return false;
    }
}
