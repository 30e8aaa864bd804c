package org.parallax.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that differ by one letter left out, put in or changed. Each name is filed under all the
 * forms that it has with one letter less, so that only names which share such a form are compared
 * (the deletion neighbourhood of Mor and Fraenkel, 1982).
 */
final class Slips {
    /** A shorter word can be another word. */
    private static final int SHORTEST = 7;

    private static final int LONGEST = 40;

    private Slips() {}

    /** Pairs of names, in lower case, that are one letter apart. */
    static Collection<Pair> of(Collection<String> names) {
        Map<String, List<String>> near = new HashMap<>();
        Set<Pair> pairs = new LinkedHashSet<>();
        for (String name : names) {
            if (name.length() < SHORTEST || name.length() > LONGEST) {
                continue;
            }
            for (String form : shortened(name)) {
                List<String> others = near.computeIfAbsent(form, key -> new ArrayList<>());
                for (String other : others) {
                    if (isSlip(other, name)) {
                        pairs.add(new Pair(other, name));
                    }
                }
                others.add(name);
            }
        }
        return pairs;
    }

    /** Whether all words but one are the same, and that one is long and has one letter other. */
    static boolean isSlip(String one, String other) {
        String[] left = one.split(" ", -1);
        String[] right = other.split(" ", -1);
        if (left.length != right.length) {
            return false;
        }
        int slips = 0;
        for (int i = 0; i < left.length; i++) {
            if (!left[i].equals(right[i])) {
                slips += isOff(left[i], right[i]) ? 1 : 2;
            }
        }
        return slips == 1;
    }

    /** One letter left out, put in or changed, but not one more at the end: "Syria", "Syrian". */
    private static boolean isOff(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        int shorter = Math.min(one.length(), other.length());
        if (shorter < SHORTEST || longer - shorter > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && one.charAt(head) == other.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
            tail++;
        }
        return head > 0 && tail > 0 && longer - head - tail == 1;
    }

    /** Two names, the one given first before. */
    record Pair(String one, String other) {}

    private static List<String> shortened(String name) {
        List<String> forms = new ArrayList<>();
        forms.add(name);
        for (int i = 1; i < name.length(); i++) {
            forms.add(name.substring(0, i) + name.substring(i + 1));
        }
        return forms;
    }
}
