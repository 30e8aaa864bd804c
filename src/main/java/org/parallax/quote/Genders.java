package org.parallax.quote;

import org.parallax.lexicon.WordSet;
import org.parallax.name.Name;
import org.parallax.name.NameKind;
import org.parallax.name.Names;
import org.parallax.text.Tokens;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether "he" or "she" can mean a person: by the title before the name ("Ms. Reyes"), or by a
 * given name that is nearly always a woman's or a man's. Where neither tells, both can.
 */
final class Genders {
    private static final Set<String> WOMEN =
            Set.of(
                    "mrs",
                    "ms",
                    "miss",
                    "congresswoman",
                    "spokeswoman",
                    "chairwoman",
                    "councilwoman",
                    "lady",
                    "sister",
                    "madam",
                    "queen",
                    "princess");
    private static final Set<String> MEN =
            Set.of(
                    "mr",
                    "congressman",
                    "spokesman",
                    "councilman",
                    "lord",
                    "father",
                    "brother",
                    "king",
                    "prince",
                    "businessman");

    private final WordSet women;
    private final WordSet men;
    private final Map<String, Boolean> told = new HashMap<>();

    private Genders(WordSet women, WordSet men) {
        this.women = women;
        this.men = men;
    }

    static Genders of(String text, Names names, WordSet women, WordSet men) {
        Genders genders = new Genders(women, men);
        for (Name name : names.all()) {
            if (name.kind() == NameKind.PERSON) {
                String before = wordBefore(text, name.span().start());
                if (WOMEN.contains(before)) {
                    genders.told.put(name.full(), true);
                } else if (MEN.contains(before)) {
                    genders.told.put(name.full(), false);
                }
            }
        }
        return genders;
    }

    private static String wordBefore(String text, int offset) {
        int end = offset;
        while (end > 0 && (text.charAt(end - 1) == ' ' || text.charAt(end - 1) == '.')) {
            end--;
        }
        int start = end;
        while (start > 0 && end - start < 16 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    boolean fits(String full, boolean female) {
        Boolean known = told.get(full);
        if (known != null) {
            return known == female;
        }
        int space = full.indexOf(' ');
        if (space < 0) {
            return true;
        }
        String given = Tokens.normal(full.substring(0, space));
        return female ? !men.holds(given) : !women.holds(given);
    }
}
