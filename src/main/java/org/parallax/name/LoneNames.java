package org.parallax.name;

import org.parallax.lexicon.NameLists;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Single words with a capital that no longer name explains: "Boeing", "Xetra", "iPhone". One counts
 * as a name where the article writes it with a capital within a sentence, and never without.
 */
final class LoneNames {
    private static final Set<String> WHERE =
            Set.of("in", "at", "near", "from", "across", "outside", "around", "throughout");

    /** Short forms of months, and zones of time: parts of dates. */
    private static final Set<String> TIMES =
            Set.of(
                    "jan",
                    "feb",
                    "mar",
                    "apr",
                    "jun",
                    "jul",
                    "aug",
                    "sep",
                    "sept",
                    "oct",
                    "nov",
                    "dec",
                    "mondays",
                    "tuesdays",
                    "wednesdays",
                    "thursdays",
                    "fridays",
                    "saturdays",
                    "sundays",
                    "utc",
                    "gmt",
                    "est",
                    "edt",
                    "cst",
                    "cdt",
                    "pst",
                    "pdt",
                    "bst",
                    "cet");

    private final NameLists lists;
    private final Set<String> common;
    private final Map<String, Seen> seen = new HashMap<>();

    /** How a word stands in the article. */
    private static final class Seen {
        private int times;
        private int within;
        private int where;
        private boolean mixed;
    }

    private LoneNames(NameLists lists, Set<String> common) {
        this.lists = lists;
        this.common = common;
    }

    /**
     * @param common words that the article also writes small
     */
    static LoneNames of(String text, List<Run> runs, NameLists lists, Set<String> common) {
        LoneNames names = new LoneNames(lists, common);
        for (Run run : runs) {
            if (run.size() == 1) {
                names.see(run, run.bare(text).in(text));
            }
        }
        return names;
    }

    private void see(Run run, String exact) {
        if (!canName(run.last(), exact)) {
            return;
        }
        Seen word = seen.computeIfAbsent(run.last(), key -> new Seen());
        word.times++;
        word.within += run.opens() ? 0 : 1;
        word.where += WHERE.contains(run.before()) ? 1 : 0;
        word.mixed |= isMixed(exact);
    }

    /**
     * The run without a first word that only describes the name behind it: "British Aviva", and at
     * the head of a sentence "Automaker Aviva", where the article also names Aviva by itself.
     */
    Run trimmed(Run run) {
        boolean describes = run.opens() || lists.peoples().holds(run.first());
        boolean sure = lists.given().holds(run.first()) || kind(run.first()).isPresent();
        return run.size() == 2 && describes && !sure && kind(run.last()).isPresent()
                ? run.from(1)
                : run;
    }

    static boolean isTime(String word) {
        return TIMES.contains(word);
    }

    private boolean canName(String word, String exact) {
        return exact.length() > 2
                && Character.isLetter(exact.charAt(0))
                && word.indexOf('\'') < 0
                && !TIMES.contains(word)
                && !common.contains(word)
                && !FunctionWords.holds(word)
                && !lists.titles().holds(word)
                && !lists.roles().holds(word)
                && !lists.peoples().holds(word)
                && !isPlural(word)
                && !lists.heads().bodies().holds(word)
                && !lists.heads().works().holds(word)
                && !lists.heads().places().holds(word);
    }

    /** "Americans", "Democrats": many people, and nobody in particular. */
    private boolean isPlural(String word) {
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return lists.peoples().holds(one) || lists.roles().holds(one);
    }

    /** Whether a capital or a figure stands within it: "iPhone", "YouTube", "A380". */
    private static boolean isMixed(String exact) {
        boolean small = exact.chars().anyMatch(Character::isLowerCase);
        return exact.chars().skip(1).anyMatch(c -> Character.isDigit(c))
                || (small && exact.chars().skip(1).anyMatch(Character::isUpperCase));
    }

    /** What a word in matching form names; nothing where it is no name for certain. */
    Optional<NameKind> kind(String form) {
        Seen word = seen.get(form);
        if (word == null) {
            return Optional.empty();
        }
        boolean name = word.mixed || word.within > 0;
        NameKind kind = word.where * 2 > word.times ? NameKind.PLACE : NameKind.ORGANIZATION;
        return name ? Optional.of(kind) : Optional.empty();
    }
}
