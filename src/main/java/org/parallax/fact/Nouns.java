package org.parallax.fact;

import java.util.Map;
import java.util.Set;

/** Which words can be the thing counted, and their singular. */
final class Nouns {
    private static final Map<String, String> IRREGULAR =
            Map.ofEntries(
                    Map.entry("people", "person"),
                    Map.entry("men", "man"),
                    Map.entry("women", "woman"),
                    Map.entry("children", "child"),
                    Map.entry("feet", "foot"),
                    Map.entry("mice", "mouse"),
                    Map.entry("teeth", "tooth"),
                    Map.entry("geese", "goose"),
                    Map.entry("policemen", "policeman"),
                    Map.entry("firemen", "fireman"),
                    Map.entry("congressmen", "congressman"),
                    Map.entry("lives", "life"),
                    Map.entry("wives", "wife"),
                    Map.entry("knives", "knife"),
                    Map.entry("homeless", "homeless"),
                    Map.entry("police", "police"),
                    Map.entry("staff", "staff"),
                    Map.entry("troops", "troop"),
                    Map.entry("aircraft", "aircraft"),
                    Map.entry("sheep", "sheep"),
                    Map.entry("fish", "fish"),
                    Map.entry("crises", "crisis"),
                    Map.entry("buses", "bus"),
                    Map.entry("movies", "movie"),
                    Map.entry("businesses", "business"),
                    Map.entry("series", "series"),
                    Map.entry("species", "species"),
                    Map.entry("homes", "home"),
                    Map.entry("houses", "house"),
                    Map.entry("cases", "case"),
                    Map.entry("leaves", "leaf"),
                    Map.entry("halves", "half"),
                    Map.entry("thieves", "thief"),
                    Map.entry("firms", "firm"),
                    Map.entry("shoes", "shoe"),
                    Map.entry("heroes", "hero"));
    private static final Set<String> NO_PLURALS =
            Set.of(
                    "is",
                    "was",
                    "has",
                    "does",
                    "this",
                    "his",
                    "its",
                    "us",
                    "as",
                    "yes",
                    "plus",
                    "versus",
                    "less",
                    "unless",
                    "across",
                    "perhaps",
                    "always",
                    "sometimes",
                    "besides",
                    "towards",
                    "afterwards",
                    "thus",
                    "previous",
                    "various",
                    "serious",
                    "religious",
                    "dangerous",
                    "express",
                    "business",
                    "congress",
                    "process",
                    "access",
                    "loss",
                    "pass",
                    "press",
                    "address",
                    "class",
                    "gas",
                    "bus",
                    "focus",
                    "status",
                    "campus",
                    "virus",
                    "crisis",
                    "basis",
                    "analysis",
                    "news",
                    "politics",
                    "economics",
                    "overseas",
                    "famous",
                    "numerous",
                    "indigenous",
                    "says",
                    "comes",
                    "makes",
                    "takes",
                    "gets",
                    "goes",
                    "gives",
                    "shows",
                    "means",
                    "needs",
                    "wants",
                    "includes",
                    "remains",
                    "becomes",
                    "begins",
                    "it's",
                    "that's",
                    "he's",
                    "she's",
                    "there's",
                    "let's",
                    "st",
                    "mrs",
                    "ms");

    private Nouns() {}

    static boolean isPlural(String word) {
        if (IRREGULAR.containsKey(word)) {
            return true;
        }
        return word.length() > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("ous")
                && !word.endsWith("'s")
                && !NO_PLURALS.contains(word);
    }

    static String singular(String word) {
        String irregular = IRREGULAR.get(word);
        if (irregular != null) {
            return irregular;
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen > 0) {
            return word.substring(0, hyphen + 1) + singular(word.substring(hyphen + 1));
        }
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.matches(".*(?:ss|sh|ch|x|zz)es")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
